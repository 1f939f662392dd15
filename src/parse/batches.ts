/**
 * Windows of one document, packed to batches of about equal length. A batch never crosses documents: int8 activation
 * scales are taken over a batch, so that the scores of a sentence depend on its document alone.
 */
import type { FloatTensor, Tensor } from './session.js';
import type { Window } from './windows.js';
import type { WordEncoder } from './word-piece.js';

/** Padded pieces of a batch. */
const MAX_BATCH_PIECES = 2500;
/** Padded pieces to pieces: the network reads padding as slowly as words. */
const MAX_PADDING = 1.2;
/** Padded pairs of words of a batch: they bound the memory of the tree's scores. */
const MAX_BATCH_PAIRS = 80_000;

/** Packs windows, the shortest first; windows of equal length keep their order. Each batch holds one window at least. */
export function packBatches(windows: readonly Window[]): Window[][] {
  const batches: Window[][] = [];
  let current: Window[] = [];
  for (const window of windows.toSorted((a, b) => a.pieces - b.pieces)) {
    if (current.length > 0 && !fits([...current, window])) current = [];
    if (current.length === 0) batches.push(current);
    current.push(window);
  }
  return batches;
}

function fits(windows: readonly Window[]): boolean {
  const { pieces, words } = sizeOf(windows);
  const padded = windows.length * pieces.longest;
  return (
    padded <= MAX_BATCH_PIECES &&
    padded <= MAX_PADDING * pieces.sum &&
    windows.length * words.longest ** 2 <= MAX_BATCH_PAIRS
  );
}

/** [CLS] and [SEP] count as pieces. */
function sizeOf(windows: readonly Window[]) {
  const [pieces, words] = [windows.map((window) => window.pieces + 2), windows.map((window) => window.words.length)];
  return {
    pieces: { longest: Math.max(...pieces), sum: pieces.reduce((sum, count) => sum + count, 0) },
    words: { longest: Math.max(...words) },
  };
}

/** The inputs of `reader.onnx` for a batch: a row a window, padded with zeros. */
export function readerInputs(batch: readonly Window[], encoder: WordEncoder): Record<string, Tensor> {
  const { pieces, words } = sizeOf(batch);
  const [rows, columns] = [batch.length, pieces.longest];
  const inputs = {
    input_ids: makeIntegers([rows, columns]),
    attention_mask: makeIntegers([rows, columns]),
    letter_case: makeIntegers([rows, columns]),
    first_piece: makeIntegers([rows, words.longest]),
  };
  batch.forEach((window, row) => {
    const at = row * columns;
    fillPieces(window, encoder, inputs.input_ids.low.subarray(at * 2));
    fillCases(window, inputs.letter_case.low.subarray(at * 2));
    fillFirst(window, inputs.first_piece.low.subarray(row * words.longest * 2));
    for (let i = 0; i < window.pieces + 2; i++) inputs.attention_mask.low[(at + i) * 2] = 1;
  });
  return inputs;
}

/** An int64 tensor of zeros; `low` views its 32-bit halves, the low one first, so that no BigInt is made a value. */
export function makeIntegers(dims: readonly number[]): Exclude<Tensor, FloatTensor> & { readonly low: Int32Array } {
  const data = new BigInt64Array(dims.reduce((product, size) => product * size, 1));
  return { type: 'int64', dims, data, low: new Int32Array(data.buffer) };
}

function fillPieces(window: Window, encoder: WordEncoder, low: Int32Array): void {
  low[0] = encoder.first;
  let at = 1;
  for (const word of window.words) for (const piece of word.pieces) low[at++ * 2] = piece;
  low[at * 2] = encoder.last;
}

function fillCases(window: Window, low: Int32Array): void {
  let at = 1;
  for (const word of window.words) for (let i = 0; i < word.pieces.length; i++) low[at++ * 2] = word.letterCase;
}

function fillFirst(window: Window, low: Int32Array): void {
  let at = 1;
  window.words.forEach((word, index) => {
    low[index * 2] = at;
    at += word.pieces.length;
  });
}
