/** Datelines: "WASHINGTON (Reuters) —", "PARIS, March 3 (AP) -", "OSLO, Norway, 14 March 2023 —" at the beginning of a story. */
import type { TextRange } from '../model/text.js';
import { readDateLine } from './dates.js';

/** Where the story was filed, as the text writes it. */
export interface Dateline {
  readonly place: string;
  readonly agency?: string;
  /** Of the place alone. */
  readonly range: TextRange;
}

/** What stands before the story. */
export interface Opening {
  readonly dateline?: Dateline;
  readonly agency?: string;
  /** ISO 8601, to the day; only where the text tells the year. */
  readonly date?: string;
  /** Where the story goes on. */
  readonly end: number;
}

const CAPITALS =
  "(?:ST\\. |MT\\. |U\\.N\\. )?\\p{Lu}[\\p{Lu}'’.-]{2,}(?:(?: | DE | OF | AND |/)\\p{Lu}[\\p{Lu}'’.-]+){0,3}";
const MIXED = "\\p{Lu}[\\p{L}'’.-]+(?: (?:de |of |and )?\\p{Lu}[\\p{L}'’.-]+){0,3}";
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?';
const WEEKDAY = '(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day|\\.)?,? )?';
const DAY = `${WEEKDAY}(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})`;
const DATE = `(?<date>${DAY},? \\d{4})`;
const AGENCY = "(?:\\((?<agency>\\p{Lu}[\\p{L}.&'’ -]{1,30}(?:/[\\p{L} ]{2,20})?)\\)|/\\p{Lu}[\\p{L} -]{1,30}/)";
const REGION = `(?:, ?(?!${DAY})${MIXED})?`;
const DASH = '\\s*(?:--?|[–—―])\\s+';
const WHEN = `(?:(?:,? ?\\(?|${DASH})(?:${DATE}|${DAY})\\)?)`;
const STORY = '(?=["“‘\']?[\\p{Lu}\\d])';

/** Words in capitals that stand before a dash and are no places. */
const KICKER =
  '(?!(?:BREAKING|UPDATED?|EXCLUSIVE|OPINION|ANALYSIS|WATCH|VIDEO|CORRECTED|CORRECTION|FACTBOX|TIMELINE|EXPLAINER|LIVE|COLUMN|REVIEW|NEWS)\\b)';

/** In capitals the place needs no agency; written like other names it needs one or a whole date, or any "Paris - " would be one. */
const FORMS = [
  `^${KICKER}(?<place>${CAPITALS}${REGION})${WHEN}?(?: ?${AGENCY})?${DASH}${STORY}`,
  `^(?<place>(?:${CAPITALS}|${MIXED})${REGION})${WHEN}? ?${AGENCY}${DASH}`,
  `^\\(?(?<place>(?:${CAPITALS}|${MIXED})${REGION}),? ?\\(?${DATE}\\)?${DASH}${STORY}`,
  `^(?<place>(?:${CAPITALS}|${MIXED})${REGION}) ?\\((?<agency>AP|AFP|CNN|UPI|Reuters)\\)\\s*`,
  `^(?:${DATE},? ?)?${AGENCY}${DASH}`,
].map((form) => new RegExp(form, 'u'));

/** The dateline at the beginning of the paragraph, and where the story goes on after it. */
export function readDateline(text: string, range: TextRange): Opening | undefined {
  const opening = text.slice(range.start, Math.min(range.end, range.start + 160)).replace(/[\s\u00A0]/gu, ' ');
  for (const form of FORMS) {
    const match = form.exec(opening);
    if (match) return toOpening(match, range.start);
  }
  return undefined;
}

function toOpening(match: RegExpExecArray, start: number): Opening {
  const { place, agency, date } = match.groups ?? {};
  const published = date === undefined ? undefined : readDateLine(date);
  const named = agency ? { agency } : {};
  const rest = { ...named, ...(published ? { date: published } : {}), end: start + match[0].length };
  if (!place) return rest;
  return { dateline: { place, ...named, range: placeAt(start + match[0].indexOf(place), place) }, ...rest };
}

function placeAt(start: number, place: string): TextRange {
  return { start, end: start + place.length };
}
