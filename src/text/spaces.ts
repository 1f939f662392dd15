/** White space in the widest sense, and ranges without it at their ends. */
import type { TextRange } from '../model/text.js';

/**
 * Inside of a character class (flag `u`): Unicode white space, control characters, and the invisible characters that stand
 * between words (zero-width space, word joiner, marks of writing direction). No token holds any of these.
 */
export const SPACES = '\\s\\p{Cc}\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069';

const SPACE = new RegExp(`^[${SPACES}]$`, 'u');

/** Whether the UTF-16 code unit at `index` is white space; false past the end. */
export function isSpaceAt(text: string, index: number): boolean {
  return index < text.length && SPACE.test(text[index]!);
}

/** The range without white space at its ends; empty (`start === end`) where there is nothing else. */
export function trimRange(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && isSpaceAt(text, start)) start++;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return { start, end };
}
