/** Questions about a word, answered by scores of every other word of its window: `roles.onnx` and its like. */
import { makeIntegers } from './batches.js';
import type { Grid } from './scores.js';
import type { FloatTensor, Tensor } from './session.js';

/** The graphs that are asked so. */
export const PAIR_GRAPHS = ['roles', 'relations', 'propbank'] as const;
export type PairGraph = (typeof PAIR_GRAPHS)[number];

/** A question about word `word` of window `row` of the batch; `type` is a position in `queryTypes`, and counts for roles only. */
export interface Query {
  readonly row: number;
  readonly word: number;
  readonly type: number;
}

/** Calls `receive` for each query, in order, with the scores of its window's words. `words` is that output of the reader. */
export type Ask = (
  kind: PairGraph,
  words: FloatTensor,
  queries: readonly Query[],
  receive: (query: Query, answer: Grid) => void,
) => Promise<void>;

type Run = (inputs: Readonly<Record<string, Tensor>>) => Promise<Readonly<Record<string, FloatTensor>>>;

/** Pairs (query, word) of one run: they bound its memory. */
const MAX_PAIRS = 8_000;

/** `Ask`, by runs of the graph `kind`. */
export async function askPairs(
  run: Run,
  kind: PairGraph,
  words: FloatTensor,
  queries: readonly Query[],
  receive: (query: Query, answer: Grid) => void,
): Promise<void> {
  const most = Math.max(1, Math.floor(MAX_PAIRS / words.dims[1]!));
  for (let start = 0; start < queries.length; start += most) {
    const chunk = queries.slice(start, start + most);
    const { data, dims } = (await run(inputsOf(kind, words, chunk)))[kind]!;
    const [, rows, stride] = dims as [number, number, number];
    for (const [i, query] of chunk.entries()) receive(query, { data, offset: i * rows * stride, stride });
  }
}

function inputsOf(kind: PairGraph, words: FloatTensor, queries: readonly Query[]): Record<string, Tensor> {
  const column = (read: (query: Query) => number) => {
    const tensor = makeIntegers([queries.length]);
    queries.forEach((query, i) => {
      tensor.data[i] = read(query);
    });
    return tensor;
  };
  const places = { words, sentence: column(({ row }) => row), index: column(({ word }) => word) };
  return kind === 'roles' ? { ...places, type: column(({ type }) => type) } : places;
}
