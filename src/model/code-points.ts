/** UTF-16 code units (memory) ⇄ code points (files, RDF). */

/** Both directions for one text; offsets beyond the text map to its end, offsets inside a surrogate pair to the pair's start. */
export interface OffsetMap {
  /** UTF-16 offset → code-point offset. */
  readonly toCodePoint: (offset: number) => number;
  /** Code-point offset → UTF-16 offset. */
  readonly toCodeUnit: (offset: number) => number;
}

const IDENTITY: OffsetMap = { toCodePoint: (offset) => offset, toCodeUnit: (offset) => offset };

/** Offset map of a text; free where no character lies outside the Basic Multilingual Plane. */
export function offsetMap(text: string): OffsetMap {
  const pairs = surrogatePairs(text);
  if (pairs.length === 0) return IDENTITY;
  return {
    toCodePoint: (offset) => offset - countBelow(pairs, (pair) => pair < offset),
    toCodeUnit: (offset) => offset + countBelow(pairs, (pair, index) => pair - index < offset),
  };
}

/** UTF-16 offsets of the high surrogates that begin a pair, ascending. */
function surrogatePairs(text: string): number[] {
  return [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map((match) => match.index);
}

/** How many leading items satisfy a predicate that holds for a prefix of the list. */
function countBelow(items: readonly number[], holds: (item: number, index: number) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
