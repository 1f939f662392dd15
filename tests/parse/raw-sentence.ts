/** Sentences as they come before parsing. */
import type { RawSentence } from '../../src/model/text.js';

/** A sentence of these words, separated by single spaces. */
export function rawSentence(words: readonly string[], kind: RawSentence['kind'] = 'body'): RawSentence {
  let at = 0;
  const tokens = words.map((form) => {
    const range = { start: at, end: at + form.length };
    at = range.end + 1;
    return { form, range };
  });
  return { range: { start: 0, end: Math.max(0, at - 1) }, kind, tokens };
}
