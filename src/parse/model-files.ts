/** The files of a model (`models/en/`): injected by whoever can read them, checked here against their hashes. */
import { hashParts } from '../model/ids.js';
import { modelError } from './json-shape.js';
import { type Labels, parseLabels } from './labels.js';
import { type Lexicon, parseLexicon } from './lemma-lexicon.js';
import { parseThresholds, type Thresholds } from './thresholds.js';

/** Access to a model's files. `folder` is a path or URL and serves for messages. */
export interface ModelFiles {
  readonly folder: string;
  /** The bytes of the file `name`, or undefined where there is none. */
  read(name: string): Promise<Uint8Array | undefined>;
}

/** The graphs of a model: the file `NAME.onnx` each. */
export const GRAPHS = ['reader', 'deprel', 'roles', 'relations', 'propbank'] as const;
export type GraphName = (typeof GRAPHS)[number];

/** All files of a model, in the order in which they are read. */
export const MODEL_FILES: readonly string[] = [
  ...['labels.json', 'thresholds.json', 'vocab.txt', 'lemmas.json'],
  ...GRAPHS.map((name) => `${name}.onnx`),
];

/** A model as loaded: every file there and as `labels.json` says. */
export interface Model {
  readonly labels: Labels;
  readonly lexicon: Lexicon;
  readonly thresholds: Thresholds;
  /** Pieces; the id of each is its position. */
  readonly vocabulary: readonly string[];
  /** ONNX bytes. */
  readonly graphs: Readonly<Record<GraphName, Uint8Array>>;
  /** Changes whenever any file does: `labels.json` holds the hashes of the others. */
  readonly hash: string;
}

/** Reads and checks a model. Throws a TriplewireError that names the file where one is missing or damaged. */
export async function readModel(files: ModelFiles): Promise<Model> {
  const labelsText = await readText(files, 'labels.json');
  const labels = parseLabels(labelsText, placeOf(files, 'labels.json'));
  const thresholdsText = await readText(files, 'thresholds.json');
  const vocabulary = decode(await readChecked(files, 'vocab.txt', labels))
    .split('\n')
    .filter((piece) => piece !== '');
  const lemmas = decode(await readChecked(files, 'lemmas.json', labels));
  return {
    labels,
    thresholds: parseThresholds(thresholdsText, placeOf(files, 'thresholds.json')),
    lexicon: parseLexicon(lemmas, placeOf(files, 'lemmas.json'), vocabulary),
    vocabulary,
    graphs: await readGraphs(files, labels),
    hash: hashParts([labelsText, thresholdsText]),
  };
}

async function readGraphs(files: ModelFiles, labels: Labels): Promise<Model['graphs']> {
  const graphs: [GraphName, Uint8Array][] = [];
  for (const name of GRAPHS) graphs.push([name, await readChecked(files, `${name}.onnx`, labels)]);
  return Object.fromEntries(graphs) as Model['graphs'];
}

/** Reads one file and compares its SHA-256 with that of `labels.json`. */
async function readChecked(files: ModelFiles, name: string, labels: Labels): Promise<Uint8Array> {
  const expected = labels.files[name];
  if (!expected) throw modelError(placeOf(files, 'labels.json'), `files lacks the hash of ${name}`);
  const bytes = await readBytes(files, name, expected);
  const actual = await sha256(bytes);
  if (actual === expected) return bytes;
  throw modelError(
    placeOf(files, name),
    `damaged: its SHA-256 is ${actual}, but labels.json expects ${expected}; install the package again`,
  );
}

async function readBytes(files: ModelFiles, name: string, expected?: string): Promise<Uint8Array> {
  const bytes = await files.read(name);
  if (bytes) return bytes;
  const hint = expected ? ` (expected: a file with SHA-256 ${expected})` : '';
  throw modelError(placeOf(files, name), `missing${hint}; install the package again, or train the model anew`);
}

async function readText(files: ModelFiles, name: string): Promise<string> {
  return decode(await readBytes(files, name));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function placeOf(files: ModelFiles, name: string): string {
  return `${files.folder}/${name}`;
}

/** By the platform's own code: 25 MB take 20 ms there, 200 ms in JavaScript. */
async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
