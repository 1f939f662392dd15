/** Arc and label scores to heads and universal relations. */
import { bestColumn, type Grid } from './scores.js';
import { bestTree } from './spanning-tree.js';

/** Heads (words of the window, −1 for the root) and relations of the words that were decoded, in order. */
export interface Tree {
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
}

/** Scores of a window's words: `arc` has a row a dependent, column 0 the root, column j + 1 word j; `label` has a row a cell of `arc`. */
export interface TreeScores {
  readonly arc: Grid;
  readonly label: Grid;
}

/** The best tree over the words `from` to `to` (half-open); no arc leaves them. The root alone has the relation `root`. */
export function decodeTree(scores: TreeScores, from: number, to: number, labels: readonly string[]): Tree {
  const nodes = bestTree(arcsAmong(scores.arc, from, to));
  const heads = Array.from(nodes.subarray(1), (node) => (node === 0 ? -1 : from + node - 1));
  const deprels = heads.map((head, i) => (head < 0 ? 'root' : bestDeprel(scores, from + i, head, labels)));
  return { heads, deprels };
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

function bestDeprel({ arc, label }: TreeScores, dependent: number, head: number, labels: readonly string[]): string {
  const row = dependent * arc.stride + head + 1;
  const best = labels[bestColumn(label, row, labels.length)]!;
  return best === 'root' ? labels[secondColumn(label, row, labels)]! : best;
}

/** The best column but that of `root`. */
function secondColumn({ data, offset, stride }: Grid, row: number, labels: readonly string[]): number {
  const at = offset + row * stride;
  let best = -1;
  labels.forEach((label, column) => {
    if (label !== 'root' && (best < 0 || data[at + column]! > data[at + best]!)) best = column;
  });
  return best;
}
