/** A network whose scores follow from the forms of the words, so that what comes after it can be tested without a model. */
import type { Labels } from '../../src/parse/labels.js';
import type { Network, ReaderScores } from '../../src/parse/network.js';
import type { PairGraph, Query, WordVectors } from '../../src/parse/pairs.js';
import type { Grid } from '../../src/parse/scores.js';
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

/** Rows whose chosen column is HEIGHT, the others 0. */
function tensor(columns: number, chosen: readonly number[]): FloatTensor {
  const data = new Float32Array(chosen.length * columns);
  for (const [row, column] of chosen.entries()) data[row * columns + column] = HEIGHT;
  return { type: 'float32', dims: [chosen.length, columns], data };
}

/** Every word depends on the one before it. */
function chain({ length }: readonly Window[], words: number): FloatTensor {
  const row = [0, ...Array.from({ length: words }, (_, word) => word)];
  const { data } = tensor(words + 1, Array.from({ length }, () => row).flat());
  return { type: 'float32', dims: [length, words + 1, words + 1], data };
}

async function read(batch: readonly Window[]): Promise<ReaderScores> {
  const spoken = batch.flatMap((window) => window.words.map((_, word) => formOf(window, word)));
  const of = (output: keyof (typeof COLUMNS)[string], columns: number) =>
    tensor(
      columns,
      spoken.map((form) => COLUMNS[form]?.[output] ?? 0),
    );
  const ids = Float32Array.from(spoken, (form) => idOf(form));
  return {
    words: { type: 'float32', dims: [spoken.length, 1], data: ids },
    arc: chain(batch, Math.max(...batch.map(({ words }) => words.length))),
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
  const answer = (kind: PairGraph, { vectors, starts, lengths }: WordVectors, query: Query): Grid => {
    const { columns, table } = ANSWERS[kind];
    const form = (word: number) => forms[vectors.data[starts[query.row]! + word]!]!;
    const question = `${form(query.word)} ${labels.queryTypes[query.type]}`;
    asked.push(question);
    const chosen = Array.from({ length: lengths[query.row]! }, (_, word) => table[`${question} ${form(word)}`] ?? 0);
    return { data: tensor(columns, chosen).data, offset: 0, stride: columns };
  };
  const network: Network = {
    folder: 'fake',
    labels,
    lexicon: { lemmaOf: () => undefined, isWord: () => true },
    thresholds: { global: { trigger: 0.5, roles: 0.5, relations: 0.5 }, types: {} },
    hash: 'fake',
    backend: 'wasm',
    encoder: { first: 0, last: 0, encode: (form) => ({ pieces: [idOf(form)], letterCase: 0 }) },
    read,
    relate: async (_, heads) => tensor(2, Array(heads.length).fill(1)),
    ask: async (kind, words, queries, receive) => {
      for (const query of queries) receive(query, answer(kind, words, query));
    },
    close: async () => {},
  };
  return { network, asked };
}
