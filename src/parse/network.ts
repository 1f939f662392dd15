/** The network's graphs, called by batches; checks that their outputs fit the labels. */
import { readerInputs } from './batches.js';
import { modelError } from './json-shape.js';
import type { Labels } from './labels.js';
import type { Lexicon } from './lemma-lexicon.js';
import { GRAPHS, type GraphName, type Model, type ModelFiles, readModel } from './model-files.js';
import { type Ask, askPairs, PAIR_GRAPHS } from './pairs.js';
import {
  type Backend,
  type BackendChoice,
  type FloatTensor,
  openRuntime,
  type Runtime,
  type Session,
  type Tensor,
} from './session.js';
import type { Thresholds } from './thresholds.js';
import type { Window } from './windows.js';
import { makeWordEncoder, type WordEncoder } from './word-piece.js';

/** Which model to open, and on what: `auto` by default. */
export interface OpenOptions {
  readonly model: ModelFiles;
  readonly backend?: BackendChoice;
  /** Bytes of the wasm runtime, where they do not lie beside its code. */
  readonly wasm?: Uint8Array;
}

/** Outputs of `reader.onnx` for a batch of B windows with N words, at most W each: [N, …], one window after the other; `arc` [B, W + 1, W + 1]. */
export type ReaderScores = Readonly<Record<ReaderOutput, FloatTensor>>;
export type ReaderOutput = 'words' | 'arc' | 'upos' | 'xpos' | 'lemma' | 'uner' | 'names' | 'trigger' | 'modality';

/** An opened model. */
export interface Network {
  /** Where the files come from, for messages. */
  readonly folder: string;
  readonly labels: Labels;
  readonly lexicon: Lexicon;
  readonly thresholds: Thresholds;
  readonly hash: string;
  readonly backend: Backend;
  readonly encoder: WordEncoder;
  read(batch: readonly Window[]): Promise<ReaderScores>;
  /** Scores [N, labels] of the relations between words (their vectors) and their heads, which are given as rows of the same. */
  relate(vectors: FloatTensor, heads: Int32Array): Promise<FloatTensor>;
  readonly ask: Ask;
  close(): Promise<void>;
}

/** Outputs whose columns are the labels of the list of that name. */
const LABELLED = ['upos', 'xpos', 'lemma', 'deprel', 'uner', 'names', 'trigger', 'modality', ...PAIR_GRAPHS] as const;

/** Opens a model. Throws a TriplewireError where a file of it is missing, damaged or at odds with the others. */
export async function openNetwork({ model: files, backend = 'auto', wasm }: OpenOptions): Promise<Network> {
  const [{ labels, lexicon, thresholds, hash, vocabulary, graphs }, runtime] = [
    await readModel(files),
    await openRuntime(backend, wasm),
  ];
  const encoder = makeWordEncoder(vocabulary, `${files.folder}/vocab.txt`);
  const sessions = await openGraphs(runtime, graphs);
  const run = async (name: GraphName, inputs: Readonly<Record<string, Tensor>>) => {
    const outputs = await sessions[name].run(inputs);
    checkColumns(outputs, labels, `${files.folder}/${name}.onnx`);
    return outputs;
  };
  return {
    ...{ folder: files.folder, labels, lexicon, thresholds, hash, backend: runtime.backend, encoder },
    read: async (batch) => (await run('reader', readerInputs(batch, encoder))) as ReaderScores,
    relate: async (words, heads) => {
      const head: Tensor = { type: 'int32', dims: [heads.length], data: heads };
      return (await run('deprel', { words, head })).deprel!;
    },
    ask: (kind, words, queries, receive) => askPairs((inputs) => run(kind, inputs), kind, words, queries, receive),
    close: async () => void (await Promise.all(Object.values(sessions).map((session) => session.release()))),
  };
}

/** One after the other: the wasm runtime does one thing at a time. */
async function openGraphs(runtime: Runtime, graphs: Model['graphs']): Promise<Readonly<Record<GraphName, Session>>> {
  const sessions: [GraphName, Session][] = [];
  for (const name of GRAPHS) sessions.push([name, await runtime.open(graphs[name])]);
  return Object.fromEntries(sessions) as Record<GraphName, Session>;
}

function checkColumns(outputs: Readonly<Record<string, FloatTensor>>, labels: Labels, file: string): void {
  for (const list of LABELLED) {
    const [columns, expected] = [outputs[list]?.dims.at(-1), labels[list].length];
    if (columns === undefined || columns === expected) continue;
    throw modelError(file, `${list} has ${columns} columns, but labels.json lists ${expected}`);
  }
}
