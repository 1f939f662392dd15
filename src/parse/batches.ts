/**
 * Windows of one document, cut into batches of about equal length. A batch never crosses documents: int8 activation
 * scales are taken over a batch, so that the scores of a sentence depend on its document alone.
 */
import type { IntegerTensor, Tensor } from './session.js';
import type { Window } from './windows.js';
import type { WordEncoder } from './word-piece.js';

/** They bound the memory of what the network says of them, some 10 kB a word. */
const MAX_GROUP_WORDS = 3000;
/** Padded pieces of a batch: larger ones outgrow the processor's cache. A single window may be as long as a window can be. */
const MAX_BATCH_PIECES = 1000;
/** What a batch costs beside its padded pieces, in pieces: the network's weights pass through the cache once a batch. */
const BATCH_COST = 24;

/** Stretches of a document that are read together: as many windows as hold MAX_GROUP_WORDS, one at least. */
export function groupWindows(windows: readonly Window[]): Window[][] {
  const groups: Window[][] = [];
  let words = 0;
  for (const window of windows) {
    words += window.words.length;
    const group = groups.at(-1);
    if (group && words <= MAX_GROUP_WORDS) group.push(window);
    else {
      groups.push([window]);
      words = window.words.length;
    }
  }
  return groups;
}

/** Cuts the windows, sorted by length, where that costs least; windows of equal length keep their order. */
export function packBatches(windows: readonly Window[]): Window[][] {
  const sorted = windows.toSorted((a, b) => a.pieces - b.pieces);
  const starts = cheapestStarts(sorted.map(lengthOf));
  const batches: Window[][] = [];
  for (let end = sorted.length; end > 0; end = starts[end]!) batches.push(sorted.slice(starts[end]!, end));
  return batches.reverse();
}

/** For each number of windows, from the shortest on, where the last of their batches begins. */
function cheapestStarts(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  const costs = new Float64Array(lengths.length + 1).fill(Number.POSITIVE_INFINITY, 1);
  for (let end = 1; end <= lengths.length; end++) {
    const longest = lengths[end - 1]!;
    for (
      let start = end - 1;
      start >= 0 && (start === end - 1 || (end - start) * longest <= MAX_BATCH_PIECES);
      start--
    ) {
      const cost = costs[start]! + (end - start) * longest + BATCH_COST;
      if (cost < costs[end]!) [costs[end], starts[end]] = [cost, start];
    }
  }
  return starts;
}

/** Pieces of a window with [CLS] and [SEP]. */
function lengthOf({ pieces }: Window): number {
  return pieces + 2;
}

/** The inputs of `reader.onnx` for a batch: a row a window, padded with zeros. */
export function readerInputs(batch: readonly Window[], encoder: WordEncoder): Record<string, Tensor> {
  const columns = Math.max(...batch.map(lengthOf));
  const words = widthOf(batch);
  const inputs = {
    input_ids: makeIntegers([batch.length, columns]),
    attention_mask: makeIntegers([batch.length, columns]),
    letter_case: makeIntegers([batch.length, columns]),
    first_piece: makeIntegers([batch.length, words]),
    word: placesOfWords(batch, words + 1),
  };
  batch.forEach((window, row) => {
    const at = row * columns;
    fillPieces(window, encoder, inputs.input_ids.data.subarray(at));
    fillCases(window, inputs.letter_case.data.subarray(at));
    fillFirst(window, inputs.first_piece.data.subarray(row * words));
    inputs.attention_mask.data.fill(1, at, at + lengthOf(window));
  });
  return inputs;
}

/** Where each word stands among the rows of a batch, which begin with [CLS] and have `columns` places. */
function placesOfWords(batch: readonly Window[], columns: number): IntegerTensor {
  const places = makeIntegers([batch.reduce((sum, { words }) => sum + words.length, 0)]);
  let at = 0;
  batch.forEach(({ words }, row) => {
    for (let word = 1; word <= words.length; word++) places.data[at++] = row * columns + word;
  });
  return places;
}

/** Words of the longest window. */
function widthOf(batch: readonly Window[]): number {
  return Math.max(...batch.map(({ words }) => words.length));
}

/** A tensor of zeros. */
export function makeIntegers(dims: readonly number[]): IntegerTensor {
  return { type: 'int32', dims, data: new Int32Array(dims.reduce((product, size) => product * size, 1)) };
}

function fillPieces(window: Window, encoder: WordEncoder, row: Int32Array): void {
  row[0] = encoder.first;
  let at = 1;
  for (const word of window.words) for (const piece of word.pieces) row[at++] = piece;
  row[at] = encoder.last;
}

function fillCases(window: Window, row: Int32Array): void {
  let at = 1;
  for (const word of window.words) for (let i = 0; i < word.pieces.length; i++) row[at++] = word.letterCase;
}

function fillFirst(window: Window, row: Int32Array): void {
  let at = 1;
  window.words.forEach((word, index) => {
    row[index] = at;
    at += word.pieces.length;
  });
}
