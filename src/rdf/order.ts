/** The order of Unicode code points, in which canonical N-Quads are sorted (RDFC-1.0). */

/** Compares two texts by code points: as UTF-16 code units compare, but for surrogates, which come after all others. */
export function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const [a, b] = [left.charCodeAt(index), right.charCodeAt(index)];
    if (a !== b) return rank(a) - rank(b);
  }
  return left.length - right.length;
}

/** Surrogates moved above U+FFFF, what stands above them moved down. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
