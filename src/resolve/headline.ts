/** Where the headline of an article stands, and how far what it tells is told again. */
import type { Reading } from '../model/mention.js';

/** How many sentences an article takes to tell what its headline tells. */
export const LEAD = 8;

/** Lines before the headline: a date, a source. */
const LINES_BEFORE = 3;

/** Index of the sentence that is the title; `undefined` where the text does not begin with one. */
export function headlineOf({ source, sentences }: Reading): number | undefined {
  if (source.title === undefined) return undefined;
  const first = sentences.slice(0, LINES_BEFORE + 1);
  const at = first.findIndex(({ start, end }) => source.text.slice(start, end).replace(/\s+/gu, ' ') === source.title);
  return at < 0 ? undefined : at;
}
