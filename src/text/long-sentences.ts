/** Sentences that no parser should be asked to read whole. */
import type { RawToken, TextRange } from '../model/text.js';

const MOST_TOKENS = 400;

/** The tokens in parts of at most 400, cut at the last white space before that; where there is none, between two tokens. */
export function cutLong(tokens: readonly RawToken[]): { range: TextRange; tokens: readonly RawToken[] }[] {
  const parts: { range: TextRange; tokens: readonly RawToken[] }[] = [];
  for (let start = 0; start < tokens.length; ) {
    const end = tokens.length - start > MOST_TOKENS ? cutBefore(tokens, start) : tokens.length;
    const part = tokens.slice(start, end);
    parts.push({ range: { start: part[0]!.range.start, end: part.at(-1)!.range.end }, tokens: part });
    start = end;
  }
  return parts;
}

/** Position of the token that begins the next part. */
function cutBefore(tokens: readonly RawToken[], start: number): number {
  for (let cut = start + MOST_TOKENS; cut > start + MOST_TOKENS / 2; cut--) {
    if (tokens[cut]!.range.start > tokens[cut - 1]!.range.end) return cut;
  }
  return start + MOST_TOKENS;
}
