/** The reader's scores of a batch, seen window by window. */
import type { ReaderScores } from './network.js';
import type { WordVectors } from './pairs.js';
import type { Grid } from './scores.js';
import type { FloatTensor } from './session.js';
import type { Window } from './windows.js';

/** Scores that have a row a word of the window. */
const WORD_SCORES = ['upos', 'xpos', 'lemma', 'uner', 'names', 'trigger', 'modality'] as const;

/** Scores of one window: rows are words. `arc` has a column for the root, then one a word. */
export type WindowScores = Readonly<Record<(typeof WORD_SCORES)[number] | 'arc', Grid>>;

/** Views of a batch's scores for each of its windows; nothing is copied. */
export function windowScores(scores: ReaderScores, batch: readonly Window[]): WindowScores[] {
  const starts = startsOf(batch);
  return batch.map((_, row) => {
    const grids = WORD_SCORES.map((name) => [name, rowsFrom(scores[name], starts[row]!)]);
    return { ...Object.fromEntries(grids), arc: arcsOf(scores.arc, row) } as WindowScores;
  });
}

/** Rows of a [N, columns] tensor from `row` on. */
export function rowsFrom({ data, dims }: FloatTensor, row: number): Grid {
  const stride = dims[1]!;
  return { data, offset: row * stride, stride };
}

/** The arcs of one window; the row of [CLS] is skipped. */
function arcsOf({ data, dims }: FloatTensor, row: number): Grid {
  const [, rows, stride] = dims as [number, number, number];
  return { data, offset: (row * rows + 1) * stride, stride };
}

/** The words of batches, one after the other; `windows` are those of the batches in order. */
export function joinWords(parts: readonly FloatTensor[], windows: readonly Window[]): WordVectors {
  const [rows, width] = [parts.reduce((sum, { dims }) => sum + dims[0]!, 0), parts[0]?.dims[1] ?? 0];
  const data = new Float32Array(rows * width);
  let at = 0;
  for (const part of parts) {
    data.set(part.data, at);
    at += part.data.length;
  }
  const vectors: FloatTensor = { type: 'float32', dims: [rows, width], data };
  return { vectors, starts: startsOf(windows), lengths: windows.map(({ words }) => words.length) };
}

/** How many words stand before each window. */
function startsOf(windows: readonly Window[]): number[] {
  let words = 0;
  return windows.map((window) => {
    words += window.words.length;
    return words - window.words.length;
  });
}
