/** Datelines: "WASHINGTON (Reuters) —", "PARIS, March 3 (AP) -", "SEOUL, South Korea —" at the beginning of a story. */
import type { TextRange } from '../model/text.js';

/** Where the story was filed, as the text writes it. */
export interface Dateline {
  readonly place: string;
  readonly agency?: string;
  /** Of the place alone. */
  readonly range: TextRange;
}

const CAPITALS =
  "(?:ST\\. |MT\\. |U\\.N\\. )?\\p{Lu}[\\p{Lu}'’.-]{2,}(?:(?: | DE | OF | AND |/)\\p{Lu}[\\p{Lu}'’.-]+){0,3}";
const MIXED = "\\p{Lu}[\\p{L}'’.-]+(?: (?:de |of |and )?\\p{Lu}[\\p{L}'’.-]+){0,3}";
const DAY =
  '(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*)';
const AGENCY = "\\((?<agency>\\p{Lu}[\\p{L}.&'’ -]{1,30}(?:/[\\p{L} ]{2,20})?)\\)";
const REGION = `(?:, ?(?!${DAY})${MIXED})?`;
const DASH = '\\s*(?:--?|[–—])\\s+';

/** Words in capitals that stand before a dash and are no places. */
const KICKER =
  '(?!(?:BREAKING|UPDATED?|EXCLUSIVE|OPINION|ANALYSIS|WATCH|VIDEO|CORRECTED|CORRECTION|FACTBOX|TIMELINE|EXPLAINER|LIVE|COLUMN|REVIEW|NEWS)\\b)';

/** In capitals the place needs no agency; written like other names it does, or any "Paris - " would be one. */
const FORMS = [
  `^${KICKER}(?<place>${CAPITALS}${REGION})(?:, ?${DAY}(?:, ?\\d{4})?)?(?: ?${AGENCY})?${DASH}(?=["“‘']?\\p{Lu}|["“‘']?\\d)`,
  `^(?<place>(?:${CAPITALS}|${MIXED})${REGION})(?:, ?${DAY}(?:, ?\\d{4})?)? ?${AGENCY}${DASH}`,
  `^(?<place>(?:${CAPITALS}|${MIXED})${REGION}) ?\\((?<agency>AP|AFP|CNN|UPI|Reuters)\\)\\s*`,
  `^${AGENCY}${DASH}`,
].map((form) => new RegExp(form, 'u'));

/** The dateline at the beginning of the paragraph, and where the story goes on after it. */
export function readDateline(
  text: string,
  range: TextRange,
): { dateline?: Dateline; agency?: string; end: number } | undefined {
  const opening = text.slice(range.start, Math.min(range.end, range.start + 160)).replace(/[\s\u00A0]/gu, ' ');
  for (const form of FORMS) {
    const match = form.exec(opening);
    if (match) return toDateline(match, range.start);
  }
  return undefined;
}

function toDateline(match: RegExpExecArray, start: number): { dateline?: Dateline; agency?: string; end: number } {
  const { place, agency } = match.groups ?? {};
  const named = agency ? { agency } : {};
  const end = start + match[0].length;
  if (!place) return { ...named, end };
  return { dateline: { place, ...named, range: { start, end: start + place.length } }, ...named, end };
}
