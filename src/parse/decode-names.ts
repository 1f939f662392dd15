/** BIO scores to names: the best sequence of labels in which every `I-X` follows `B-X` or `I-X` (Viterbi). */
import type { NameProposal } from '../model/text.js';
import { type Grid, softmax } from './scores.js';

/** A list of BIO labels, compiled. */
export interface NameLabels {
  /** Class of each label, empty for `O`. */
  readonly classes: readonly string[];
  /** Whether the label continues a name. */
  readonly inside: readonly boolean[];
  /** For an `I-X`: the columns of `B-X` and `I-X`; for others none. */
  readonly before: readonly (readonly number[])[];
}

/** Compiles a list such as `O, B-Person, I-Person`. */
export function compileNameLabels(labels: readonly string[]): NameLabels {
  const classes = labels.map((label) => label.slice(2));
  const inside = labels.map((label) => label.startsWith('I-'));
  const before = labels.map((_, column) =>
    inside[column] ? labels.flatMap((__, other) => (classes[other] === classes[column] ? [other] : [])) : [],
  );
  return { classes, inside, before };
}

/** The names among the words `from` to `to`, in order; a name's probability is the mean of its words' probabilities. */
export function decodeNames(
  grid: Grid,
  from: number,
  to: number,
  labels: NameLabels,
  temperature: number,
): NameProposal[] {
  const path = bestPath(grid, from, to, labels);
  const names: NameProposal[] = [];
  for (let start = from; start < to; ) {
    const column = path[start - from]!;
    let end = start + 1;
    if (column === 0) {
      start = end;
      continue;
    }
    while (end < to && labels.inside[path[end - from]!]) end++;
    const probability = meanProbability(grid, start, path.subarray(start - from, end - from), labels, temperature);
    names.push({ start, end, type: labels.classes[column]!, probability });
    start = end;
  }
  return names;
}

function meanProbability(grid: Grid, start: number, path: Int32Array, labels: NameLabels, temperature: number): number {
  const probabilities = new Float64Array(labels.classes.length);
  let sum = 0;
  path.forEach((column, i) => {
    sum += softmax(grid, start + i, temperature, probabilities)[column]!;
  });
  return sum / path.length;
}

/** The column of each word in the valid sequence with the highest sum of scores. Only an `I-X` asks what stood before it. */
export function bestPath(grid: Grid, from: number, to: number, labels: NameLabels): Int32Array {
  const columns = labels.classes.length;
  const pointers = new Int32Array((to - from) * columns);
  let sums = new Float64Array(columns);
  let previous = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY);
  previous[0] = 0;
  for (let word = from; word < to; word++) {
    extendPaths(grid, word, labels, previous, sums, pointers.subarray((word - from) * columns));
    [previous, sums] = [sums, previous];
  }
  return followBack(pointers, columns, highestOf(previous), to - from);
}

function extendPaths(
  grid: Grid,
  word: number,
  labels: NameLabels,
  previous: Float64Array,
  sums: Float64Array,
  pointers: Int32Array,
): void {
  const at = grid.offset + word * grid.stride;
  const best = highestOf(previous);
  for (let column = 0; column < sums.length; column++) {
    const before = labels.inside[column] ? highestAmong(labels.before[column]!, previous) : best;
    pointers[column] = before;
    sums[column] = previous[before]! + grid.data[at + column]!;
  }
}

function highestOf(sums: Float64Array): number {
  let best = 0;
  for (let column = 1; column < sums.length; column++) if (sums[column]! > sums[best]!) best = column;
  return best;
}

function highestAmong(columns: readonly number[], sums: Float64Array): number {
  let best = columns[0]!;
  for (const column of columns) if (sums[column]! > sums[best]!) best = column;
  return best;
}

function followBack(pointers: Int32Array, columns: number, last: number, length: number): Int32Array {
  const path = new Int32Array(length);
  for (let word = length - 1, column = last; word >= 0; word--) {
    path[word] = column;
    column = pointers[word * columns + column]!;
  }
  return path;
}
