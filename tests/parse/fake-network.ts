/** A network whose scores follow from the forms of the words, so that what comes after it can be tested without a model. */
import type { Labels } from '../../src/parse/labels.js';
import { gridOf, type Network, type ReaderScores } from '../../src/parse/network.js';
import type { PairGraph, Query } from '../../src/parse/pairs.js';
import type { FloatTensor } from '../../src/parse/session.js';
import type { Window } from '../../src/parse/windows.js';

const labels: Labels = {
  upos: ['X', 'NOUN', 'VERB'],
  xpos: ['FW', 'NN', 'VBD'],
  lemma: ['L|-0+', 'K|-0+'],
  deprel: ['root', 'dep'],
  uner: ['O', 'B-PER', 'I-PER'],
  names: ['O', 'B-Person', 'I-Person'],
  trigger: ['none', 'Meet'],
  modality: ['asserted', 'planned', 'possible', 'denied'],
  queryTypes: ['none', 'Meet', 'hasPosition'],
  roles: ['none', 'participant', 'organization'],
  relations: ['none', 'hasPosition'],
  propbank: ['none', 'ARG0'],
  roleMask: { Meet: ['participant'], hasPosition: ['organization'] },
  temperatures: { trigger: 1, roles: 1, relations: 1, names: 1, modality: 1 },
  files: {},
};

/** Column that each form has in each output; forms that are not listed have 0. */
const COLUMNS: Readonly<Record<string, Partial<Record<'upos' | 'names' | 'trigger' | 'modality' | 'lemma', number>>>> =
  {
    Keller: { upos: 1, names: 1, lemma: 1 },
    mayor: { upos: 1 },
    Graz: { upos: 1, lemma: 1 },
    met: { upos: 2, trigger: 1, modality: 1 },
  };
/** Column of an answer, by the form asked about, the type, and the other form. */
const ROLES: Readonly<Record<string, number>> = {
  'met Meet Keller': 1,
  'met Meet mayor': 1,
  'met Meet met': 1,
  'met Meet Graz': 2,
  'mayor hasPosition Graz': 2,
};
const RELATIONS: Readonly<Record<string, number>> = { 'Keller none mayor': 1, 'Keller none Keller': 1 };

const ANSWERS: Readonly<
  Record<PairGraph, { readonly columns: number; readonly table: Readonly<Record<string, number>> }>
> = {
  roles: { columns: 3, table: ROLES },
  relations: { columns: 2, table: RELATIONS },
  propbank: { columns: 2, table: {} },
};

/** How far the score of a chosen column lies above the others. */
const HEIGHT = 8;

/** Forms get ids in the order in which they are first encoded. */
const forms: string[] = [];

function idOf(form: string): number {
  const known = forms.indexOf(form);
  return known >= 0 ? known : forms.push(form) - 1;
}

function formOf(window: Window, word: number): string {
  return forms[window.words[word]?.pieces[0] ?? -1] ?? '';
}

function tensor(dims: readonly number[], chosen: (...place: number[]) => number): FloatTensor {
  const data = new Float32Array(dims.reduce((product, size) => product * size, 1));
  const columns = dims.at(-1)!;
  for (let row = 0; row < data.length / columns; row++) {
    const place = [Math.floor(row / dims[1]!), row % dims[1]!];
    data[row * columns + chosen(...place)] = HEIGHT;
  }
  return { type: 'float32', dims, data };
}

async function read(batch: readonly Window[]): Promise<ReaderScores> {
  const words = Math.max(...batch.map((window) => window.words.length));
  const of = (output: keyof (typeof COLUMNS)[string], columns: number) =>
    tensor([batch.length, words, columns], (row, word) => COLUMNS[formOf(batch[row!]!, word!)]?.[output] ?? 0);
  return {
    words: { type: 'float32', dims: [batch.length, words, 0], data: new Float32Array(0) },
    arc: tensor([batch.length, words, words + 1], (_, word) => word!),
    upos: of('upos', 3),
    xpos: of('upos', 3),
    lemma: of('lemma', 2),
    uner: of('names', 3),
    names: of('names', 3),
    trigger: of('trigger', 2),
    modality: of('modality', 4),
  };
}

/** A fake network, and a list of the questions that it was asked: form and type. */
export function fakeNetwork(): { network: Network; asked: string[] } {
  const asked: string[] = [];
  let current: readonly Window[] = [];
  const answer = (query: Query, kind: PairGraph) => {
    const { columns, table } = ANSWERS[kind];
    const window = current[query.row]!;
    const key = (word: number) =>
      `${formOf(window, query.word)} ${labels.queryTypes[query.type]} ${formOf(window, word)}`;
    return gridOf(
      tensor([1, window.words.length, columns], (_, word) => table[key(word!)] ?? 0),
      0,
    );
  };
  const network: Network = {
    folder: 'fake',
    labels,
    thresholds: { global: { trigger: 0.5, roles: 0.5, relations: 0.5 }, types: {} },
    hash: 'fake',
    backend: 'wasm',
    encoder: { first: 0, last: 0, encode: (form) => ({ pieces: [idOf(form)], letterCase: 0 }) },
    read: (batch) => {
      current = batch;
      return read(batch);
    },
    relate: async (words) => tensor([...words.dims.slice(0, 2), 2], () => 1),
    ask: async (kind, _, queries, receive) => {
      for (const query of queries) {
        asked.push(`${formOf(current[query.row]!, query.word)} ${labels.queryTypes[query.type]}`);
        receive(query, answer(query, kind));
      }
    },
    close: async () => {},
  };
  return { network, asked };
}
