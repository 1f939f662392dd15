/** The seed article with an invented cast: names, places, titles and dates replaced, grammar untouched. */
import type { Cast } from './expected.js';

export const INVENTED_CAST: Cast = {
  president: 'Henrik Dahlquist',
  leader: 'Soh Min Jae',
  aide: 'Soh Dal Ho',
  secretary: 'Paul Berringer',
  spokesperson: 'Laura Whitcombe Ellis',
  envoy: 'Martin Kessler',
  counterpart: 'Ryu Hae Won',
  author: 'Ellen Marsh',
  fellow: 'Joanna Reed',
  house: 'Stone Palace',
  houseCountry: 'Norland',
  otherCountry: 'East Tavaria',
  department: 'Trade Department',
  thinkTank: 'Institute for a Lasting Northern Peace',
  capital: 'Halmstead',
  venue: 'Port Avery',
  spokespersonTitle: 'chief spokeswoman',
  secretaryTitle: 'Minister of Trade',
  envoyTitle: 'chief negotiator for East Tavarian affairs',
  aideTitle: 'police chief',
  counterpartTitle: 'deputy minister for internal trade',
  published: '2021-03-12',
  firstMeeting: '2020-09',
  nextMeeting: '2021-04',
  visits: '2020',
  appointed: '2020-11',
};

/** From the article's strings to the invented ones, longest first where one holds another. */
const REPLACEMENTS: readonly (readonly [string, string])[] = [
  ['January 18, 2019', 'March 12, 2021'],
  ['June 2018', 'September 2020'],
  ['August 2018', 'November 2020'],
  ['end of February', 'end of April'],
  ['special envoy for North Korean negotiations', 'chief negotiator for East Tavarian affairs'],
  ['vice minister for foreign affairs', 'deputy minister for internal trade'],
  ['Center for a New American Security (CNAS)', 'Institute for a Lasting Northern Peace (ILNP)'],
  ['Sarah Huckabee Sanders', 'Laura Whitcombe Ellis'],
  ['press secretary', 'chief spokeswoman'],
  ['Secretary of State', 'Minister of Trade'],
  ['State Department', 'Trade Department'],
  ['spy chief', 'police chief'],
  ['Kim Jong Un', 'Soh Min Jae'],
  ['Kim Yong Chol', 'Soh Dal Ho'],
  ['Choe Son Hui', 'Ryu Hae Won'],
  ['Mike Pompeo', 'Paul Berringer'],
  ['Pompeo', 'Berringer'],
  ['Stephen Biegun', 'Martin Kessler'],
  ['Biegun', 'Kessler'],
  ['Donald Trump', 'Henrik Dahlquist'],
  ['Trump', 'Dahlquist'],
  ['Kim', 'Soh'],
  ['Robbie Gramer', 'Ellen Marsh'],
  ['Kristine Lee', 'Joanna Reed'],
  ['North Korean', 'East Tavarian'],
  ['North Korea', 'East Tavaria'],
  ['White House', 'Stone Palace'],
  ['Washington', 'Halmstead'],
  ['Singapore', 'Port Avery'],
  ['Foreign Policy', 'The Weekly Courier'],
  ['U.S.', 'Norland'],
];

/** Replaces all strings in one pass, so that no replacement is replaced again. */
export function renameArticle(text: string): string {
  const pattern = new RegExp(REPLACEMENTS.map(([from]) => from.replace(/[.()]/g, '\\$&')).join('|'), 'g');
  const to = new Map(REPLACEMENTS);
  return text.replace(pattern, (match) => to.get(match)!);
}
