/** The network's two graphs, called by batches; checks that their outputs fit the labels. */
import { makeIntegers, readerInputs } from './batches.js';
import { modelError } from './json-shape.js';
import type { LabelList, Labels } from './labels.js';
import { type Model, type ModelFiles, readModel } from './model-files.js';
import type { Grid } from './scores.js';
import { type Backend, type BackendChoice, type FloatTensor, openRuntime, type Session } from './session.js';
import type { Thresholds } from './thresholds.js';
import type { Window } from './windows.js';
import { makeWordEncoder, type WordEncoder } from './word-piece.js';

/** Which model to open, and on what: `auto` by default. */
export interface OpenOptions {
  readonly model: ModelFiles;
  readonly backend?: BackendChoice;
}

/** Outputs of `reader.onnx` for a batch of B windows of at most W words: [B, W, …], `label` [B, W, W + 1, …]. */
export type ReaderScores = Readonly<Record<ReaderOutput, FloatTensor>>;
export type ReaderOutput =
  | 'words'
  | 'arc'
  | 'label'
  | 'upos'
  | 'xpos'
  | 'lemma'
  | 'uner'
  | 'names'
  | 'trigger'
  | 'modality';

/** A question to `pairs.onnx`: word `word` of window `row` of the batch, as an event of `type` (position in `queryTypes`; 0 for relations and PropBank). */
export interface Query {
  readonly row: number;
  readonly word: number;
  readonly type: number;
}

/** Scores of a query's word against each word of its window: rows are words. */
export interface Answer {
  readonly roles: Grid;
  readonly relations: Grid;
  readonly propbank: Grid;
}

/** An opened model. */
export interface Network {
  /** Where the files come from, for messages. */
  readonly folder: string;
  readonly labels: Labels;
  readonly thresholds: Thresholds;
  readonly hash: string;
  readonly backend: Backend;
  readonly encoder: WordEncoder;
  read(batch: readonly Window[]): Promise<ReaderScores>;
  /** Calls `receive` for each query, in order. `words` is that output of `read`. */
  ask(words: FloatTensor, queries: readonly Query[], receive: (query: Query, answer: Answer) => void): Promise<void>;
  close(): Promise<void>;
}

/** Pairs (query, word) of one call: they bound its memory. */
const MAX_PAIRS = 20_000;
const COLUMNS: Readonly<Partial<Record<ReaderOutput, LabelList>>> = {
  label: 'deprel',
  upos: 'upos',
  xpos: 'xpos',
  lemma: 'lemma',
  uner: 'uner',
  names: 'names',
  trigger: 'trigger',
  modality: 'modality',
};
const ANSWERS = ['roles', 'relations', 'propbank'] as const;

/** Opens a model. Throws a TriplewireError where a file of it is missing, damaged or at odds with the others. */
export async function openNetwork({ model: files, backend = 'auto' }: OpenOptions): Promise<Network> {
  const [model, runtime] = [await readModel(files), await openRuntime(backend)];
  const [reader, pairs] = [await runtime.open(model.reader), await runtime.open(model.pairs)];
  const encoder = makeWordEncoder(model.vocabulary, `${files.folder}/vocab.txt`);
  return {
    folder: files.folder,
    labels: model.labels,
    thresholds: model.thresholds,
    hash: model.hash,
    backend: runtime.backend,
    encoder,
    read: (batch) => runReader(reader, batch, encoder, model, files.folder),
    ask: (words, queries, receive) => runPairs(pairs, words, queries, receive),
    close: async () => void (await Promise.all([reader.release(), pairs.release()])),
  };
}

async function runReader(
  session: Session,
  batch: readonly Window[],
  encoder: WordEncoder,
  { labels }: Model,
  folder: string,
): Promise<ReaderScores> {
  const scores = (await session.run(readerInputs(batch, encoder))) as ReaderScores;
  for (const [output, list] of Object.entries(COLUMNS)) {
    const [columns, expected] = [scores[output as ReaderOutput]?.dims.at(-1), labels[list].length];
    if (columns === expected) continue;
    throw modelError(`${folder}/reader.onnx`, `${output} has ${columns} columns, but labels.json lists ${expected}`);
  }
  return scores;
}

async function runPairs(
  session: Session,
  words: FloatTensor,
  queries: readonly Query[],
  receive: (query: Query, answer: Answer) => void,
): Promise<void> {
  const most = Math.max(1, Math.floor(MAX_PAIRS / words.dims[1]!));
  for (let start = 0; start < queries.length; start += most) {
    const chunk = queries.slice(start, start + most);
    const outputs = await session.run(pairsInputs(words, chunk));
    chunk.forEach((query, row) => {
      const grids = ANSWERS.map((name) => [name, gridOf(outputs[name]!, row)]);
      receive(query, Object.fromEntries(grids) as Answer);
    });
  }
}

function pairsInputs(words: FloatTensor, queries: readonly Query[]) {
  const column = (read: (query: Query) => number) => {
    const tensor = makeIntegers([queries.length]);
    queries.forEach((query, i) => {
      tensor.low[i * 2] = read(query);
    });
    return tensor;
  };
  return {
    words,
    sentence: column(({ row }) => row),
    index: column(({ word }) => word),
    type: column(({ type }) => type),
  };
}

/** The scores of one row of a batch: rows are words (for `label`: cells of `arc`). No copy is made. */
export function gridOf({ data, dims }: FloatTensor, row: number): Grid {
  const size = dims.slice(1).reduce((product, length) => product * length, 1);
  return { data, offset: row * size, stride: dims.at(-1)! };
}
