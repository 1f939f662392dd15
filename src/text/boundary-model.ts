/** The small network that says where sentences end though no rule does: in headings, greetings, careless writing. It counts in whole numbers nearly to the end, so that every machine decides alike. */

import { type Candidate, COUNTS } from './boundary-features.js';
import { BOUNDARY_WEIGHTS } from './boundary-weights.data.js';
import type { Piece } from './pieces.js';

/** What training/boundaries.py writes. Two matrices are base64 of int8, row by row. */
export interface BoundaryWeights {
  /** Known words, shapes and endings, each list joined by spaces: row 0 of `embedding` stands for no piece, then each list follows its unknown. */
  readonly vocabulary: readonly [words: string, shapes: string, endings: string];
  /** Pieces that are looked at before and after the place. */
  readonly before: number;
  readonly after: number;
  /** Length of a piece's vector. */
  readonly size: number;
  /** [rows of the vocabulary, size] */
  readonly embedding: string;
  /** [hidden, (before + after) · size]; hidden is a multiple of four. */
  readonly window: string;
  /** Of a product of `embedding` and `window`. */
  readonly scale: number;
  /** [counts' values, hidden + 1]: added to the hidden units and to the score. These three are base64 of little-endian float32. */
  readonly counts: string;
  /** [hidden] */
  readonly bias: string;
  readonly output: string;
  /** Places that score above it end a sentence. */
  readonly limit: number;
}

type Rows = readonly [
  words: ReadonlyMap<string, number>,
  shapes: ReadonlyMap<string, number>,
  endings: ReadonlyMap<string, number>,
];

const { before, after, size, scale, limit } = BOUNDARY_WEIGHTS;
const embedding = new Int8Array(bytes(BOUNDARY_WEIGHTS.embedding));
const weights = new Int8Array(bytes(BOUNDARY_WEIGHTS.window));
const [counts, bias, output] = [BOUNDARY_WEIGHTS.counts, BOUNDARY_WEIGHTS.bias, BOUNDARY_WEIGHTS.output].map(
  floats,
) as [Float64Array, Float64Array, Float64Array];
const rows = rowsOf(BOUNDARY_WEIGHTS.vocabulary);
/** Row of `counts` at which each kind of count begins. */
const countRows = Object.values(COUNTS).map((_, kind, all) => all.slice(0, kind).reduce((sum, one) => sum + one, 0));

/** Candidates that end a sentence, in order. Time grows with the number of pieces. */
export function chooseBoundaries(pieces: readonly Piece[], candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length === 0) return [];
  const vectors = vectorsOf(pieces);
  return candidates.filter((candidate) => score(vectors, candidate) > limit);
}

function bytes(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)).buffer;
}

function floats(base64: string): Float64Array {
  const view = new DataView(bytes(base64));
  return Float64Array.from({ length: view.byteLength / 4 }, (_, index) => view.getFloat32(4 * index, true));
}

function rowsOf(vocabulary: BoundaryWeights['vocabulary']): Rows {
  let row = 1;
  const maps = vocabulary.map((list) => {
    row++;
    return new Map(list.split(' ').map((key) => [key, row++]));
  });
  return maps as unknown as Rows;
}

/** Vectors of the pieces with those of no piece around, one after the other. */
function vectorsOf(pieces: readonly Piece[]): Int16Array {
  const vectors = new Int16Array((before + pieces.length + after) * size);
  const unknown = unknownRows();
  for (const [index, { word, shape, ending }] of pieces.entries()) {
    const at = (before + index) * size;
    const found = [rows[0].get(word), rows[1].get(shape), rows[2].get(ending)];
    for (let kind = 0; kind < 3; kind++) {
      const row = (found[kind] ?? unknown[kind]!) * size;
      for (let column = 0; column < size; column++) vectors[at + column]! += embedding[row + column]!;
    }
  }
  return vectors;
}

function unknownRows(): readonly number[] {
  return [1, 2 + rows[0].size, 3 + rows[0].size + rows[1].size];
}

/** One number a place. */
function score(vectors: Int16Array, { index, counts: values }: Candidate): number {
  const added = values.map((value, kind) => (countRows[kind]! + value) * (bias.length + 1));
  multiply(vectors, index * size);
  let sum = sumAt(added, bias.length);
  for (let unit = 0; unit < bias.length; unit++) {
    const hidden = products[unit]! * scale + bias[unit]! + sumAt(added, unit);
    if (hidden > 0) sum += hidden * output[unit]!;
  }
  return sum;
}

const products = new Int32Array(bias.length);

/** The window's weights times the vectors from `start` on, into `products`. Four rows at a time, which takes half the time of one by one. */
function multiply(vectors: Int16Array, start: number): void {
  const width = (before + after) * size;
  for (let unit = 0, row = 0; unit < products.length; unit += 4, row += 4 * width) {
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let column = 0, at = row; column < width; column++, at++) {
      const value = vectors[start + column]!;
      first = (first + Math.imul(value, weights[at]!)) | 0;
      second = (second + Math.imul(value, weights[at + width]!)) | 0;
      third = (third + Math.imul(value, weights[at + 2 * width]!)) | 0;
      fourth = (fourth + Math.imul(value, weights[at + 3 * width]!)) | 0;
    }
    products.set([first, second, third, fourth], unit);
  }
}

function sumAt(starts: readonly number[], offset: number): number {
  let sum = 0;
  for (const start of starts) sum += counts[start + offset]!;
  return sum;
}
