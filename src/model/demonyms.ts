/** Which country a name, an abbreviation or a word for its people means. */

import { countries } from './countries.js';
import { nameKey } from './name-key.js';

const byName = new Map<string, string>();
const byDemonym = new Map<string, string>();
for (const { name, aliases, demonyms } of countries) {
  for (const spelling of [name, ...aliases]) byName.set(nameKey(spelling), name);
  for (const demonym of demonyms) byDemonym.set(nameKey(demonym), name);
}

/** Common English name of the country that a name or abbreviation means: "U.S.", "America" and "USA" are `United States`. */
export function countryOfName(name: string): string | undefined {
  return byName.get(nameKey(name));
}

/** The country of an adjective or people-noun, also in the plural: "Iraqi" and "Iraqis" are `Iraq`. */
export function countryOfDemonym(word: string): string | undefined {
  const key = nameKey(word);
  return byDemonym.get(key) ?? byDemonym.get(singular(key)) ?? byDemonym.get(key.replace(/men$/, 'man'));
}

/** The country that a name or an adjective means; else the word itself in small letters ("palestinian"). */
export function landOfText(text: string): string {
  return countryOfDemonym(text) ?? countryOfName(text) ?? text.toLowerCase();
}

/** "Danes" is "dane"; "Chinese" and "Swiss" have no plural ending. */
function singular(key: string): string {
  return key.replace(/(?<!s)s$/, '');
}
