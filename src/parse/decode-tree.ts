/** Arc and relation scores to heads and universal relations. */
import type { Grid } from './scores.js';
import { bestTree } from './spanning-tree.js';

/** The relation of the root, and of no other word. */
const ROOT = 'root';

/**
 * Heads of the words `from` to `to` (half-open) of a window: words of the window, −1 for the root. No arc leaves them.
 * `arc` has a row a dependent, column 0 the root, column j + 1 word j.
 */
export function decodeHeads(arc: Grid, from: number, to: number): Int32Array {
  const heads = bestTree(arcsAmong(arc, from, to)).subarray(1);
  for (let word = 0; word < heads.length; word++) heads[word] = heads[word] === 0 ? -1 : heads[word]! + from - 1;
  return heads;
}

function arcsAmong({ data, offset, stride }: Grid, from: number, to: number): { size: number; scores: Float64Array } {
  const size = to - from + 1;
  const scores = new Float64Array(size * size);
  for (let dependent = 1; dependent < size; dependent++) {
    const row = offset + (from + dependent - 1) * stride;
    scores[dependent * size] = data[row]!;
    for (let head = 1; head < size; head++) scores[dependent * size + head] = data[row + from + head]!;
  }
  return { size, scores };
}

/** The relations of the words from `from` on to their `heads`; `deprel` has a row a word of the window. The root alone is called so. */
export function decodeDeprels(deprel: Grid, from: number, heads: Int32Array, labels: readonly string[]): string[] {
  return Array.from(heads, (head, i) => (head < 0 ? ROOT : labels[bestDeprel(deprel, from + i, labels)]!));
}

/** The best column but that of `root`. */
function bestDeprel({ data, offset, stride }: Grid, row: number, labels: readonly string[]): number {
  const at = offset + row * stride;
  let best = -1;
  for (let column = 0; column < labels.length; column++) {
    if (labels[column] !== ROOT && (best < 0 || data[at + column]! > data[at + best]!)) best = column;
  }
  return best;
}
