/** Questions about a word, answered by scores of every other word of its window: `roles.onnx` and its like. */
import { makeIntegers } from './batches.js';
import type { Grid } from './scores.js';
import type { FloatTensor, Tensor } from './session.js';

/** The graphs that are asked so. */
export const PAIR_GRAPHS = ['roles', 'relations', 'propbank'] as const;
export type PairGraph = (typeof PAIR_GRAPHS)[number];

/** The vectors of the words of several windows, one window after the other; `starts` and `lengths` say where each window's lie. */
export interface WordVectors {
  /** [words, width] */
  readonly vectors: FloatTensor;
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
}

/** A question about word `word` of window `row`; `type` is a position in `queryTypes`, and counts for roles only. */
export interface Query {
  readonly row: number;
  readonly word: number;
  readonly type: number;
}

/** Calls `receive` for each query, in order, with the scores of its window's words. */
export type Ask = (
  kind: PairGraph,
  words: WordVectors,
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
  words: WordVectors,
  queries: readonly Query[],
  receive: (query: Query, answer: Grid) => void,
): Promise<void> {
  for (const chunk of chunksOf(queries, words)) {
    const { data, dims } = (await run(inputsOf(kind, words, chunk)))[kind]!;
    const [, width, stride] = dims as [number, number, number];
    for (const [i, query] of chunk.entries()) receive(query, { data, offset: i * width * stride, stride });
  }
}

/** Runs of queries, as many as fit when each is padded to the longest window among them; one at least. */
function chunksOf(queries: readonly Query[], { lengths }: WordVectors): Query[][] {
  const chunks: Query[][] = [];
  let width = 0;
  for (const query of queries) {
    const chunk = chunks.at(-1);
    width = Math.max(width, lengths[query.row]!);
    if (chunk && (chunk.length + 1) * width <= MAX_PAIRS) chunk.push(query);
    else {
      chunks.push([query]);
      width = lengths[query.row]!;
    }
  }
  return chunks;
}

function inputsOf(
  kind: PairGraph,
  { vectors, starts, lengths }: WordVectors,
  queries: readonly Query[],
): Record<string, Tensor> {
  const width = Math.max(...queries.map(({ row }) => lengths[row]!));
  const [query, type] = [makeIntegers([queries.length]), makeIntegers([queries.length])];
  const others = makeIntegers([queries.length, width]);
  queries.forEach((asked, i) => {
    const start = starts[asked.row]!;
    query.data[i] = start + asked.word;
    type.data[i] = asked.type;
    for (let word = 0; word < lengths[asked.row]!; word++) others.data[i * width + word] = start + word;
  });
  const inputs = { words: vectors, query, others };
  return kind === 'roles' ? { ...inputs, type } : inputs;
}
