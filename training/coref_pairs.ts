/**
 * What coref_fit.py fits the weights to: every question that coreference asks on the training corpora, in the features of the runtime.
 * Run: `npx tsx training/coref_pairs.ts [gum litbank news gap]` (all by default); the network must be there. Writes to .cache/coref/, a corpus NAME each:
 * NAME.mentions.f32 [mentions, features] · NAME.vectors.i8 [mentions, dimensions] (the network's, of their head words) ·
 * NAME.options.i32 [options, 3] (rows of mentions: the one that asks, the chain's last, its last described) · NAME.pairs.f32 [options, features] ·
 * NAME.labels.u8 [options] · NAME.questions.i32 [questions, 4] (first option, end, "none" is right, document) ·
 * NAME.places.i32 [mentions, 2] (line of sentences.jsonl, head word) · NAME.sentences.jsonl (words, a sentence a line).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ENGLISH } from '../src/coref/english.js';
import { MENTION_FEATURES } from '../src/coref/mention-features.js';
import { PAIR_FEATURES } from '../src/coref/pair-features.js';
import { resolveChains } from '../src/coref/resolve-chains.js';
import type { PairScorer } from '../src/coref/pair-scorer.js';
import { PAIR_WEIGHTS } from '../src/coref/pair-weights.data.js';
import { modelFolder, openTools } from '../src/io/open-tools.js';
import { findMentions } from '../src/mentions/find-mentions.js';
import { CORPORA } from './coref_corpora.js';
import { type Recorded, recorder } from './coref_recorder.js';

const CACHE = resolve(import.meta.dirname, '../.cache/coref');
/** Resolves what GAP does not annotate: the weights that are there, if the features are still theirs. After a change of features, run and fit twice. */
const fallback: PairScorer = areCurrent() ? ENGLISH : { open: () => ({ options }) => options.map(() => -1) };
const tools = await openTools({});
mkdirSync(CACHE, { recursive: true });
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(CORPORA);
for (const name of names) await writeCorpus(name);
await tools.analyser.close();
const network: string = JSON.parse(readFileSync(join(modelFolder(), 'labels.json'), 'utf8')).files['reader.onnx'];
const features = { mentions: MENTION_FEATURES, pairs: PAIR_FEATURES, network };
writeFileSync(resolve(CACHE, 'features.json'), JSON.stringify(features));

function areCurrent(): boolean {
  const { mentionFeatures, pairFeatures } = PAIR_WEIGHTS;
  return String([mentionFeatures, pairFeatures]) === String([MENTION_FEATURES, PAIR_FEATURES]);
}

interface Columns {
  readonly mentions: number[];
  readonly places: number[];
  readonly sentences: string[];
  readonly vectors: number[];
  readonly options: number[];
  readonly pairs: number[];
  readonly labels: number[];
  readonly questions: number[];
}

async function writeCorpus(name: string): Promise<void> {
  const columns: Columns = { mentions: [], places: [], sentences: [], vectors: [], options: [], pairs: [], labels: [], questions: [] };
  for (const [number, task] of CORPORA[name]!().entries()) {
    const source = { id: task.id, text: task.text };
    const document = { source, sentences: await tools.analyser.analyse(task.text, task.sentences) };
    const rows = new Map<number, number>();
    const before = columns.sentences.length;
    columns.sentences.push(...document.sentences.map(({ tokens }) => JSON.stringify(tokens.map(({ form }) => form))));
    const scorer = recorder(task.gold(document), fallback, (recorded) => append(columns, recorded, rows, { number, before }));
    resolveChains(document, findMentions(document), scorer);
  }
  const write = (part: string, data: NodeJS.ArrayBufferView) => writeFileSync(resolve(CACHE, `${name}.${part}`), data);
  write('mentions.f32', Float32Array.from(columns.mentions));
  write('places.i32', Int32Array.from(columns.places));
  write('sentences.jsonl', Buffer.from(columns.sentences.map((words) => `${words}\n`).join('')));
  write('vectors.i8', Int8Array.from(columns.vectors));
  write('options.i32', Int32Array.from(columns.options));
  write('pairs.f32', Float32Array.from(columns.pairs));
  write('labels.u8', Uint8Array.from(columns.labels));
  write('questions.i32', Int32Array.from(columns.questions));
}

/** Adds a question; `rows` are the rows of the document's mentions that stand in the columns already, `before` the sentences of earlier ones. */
function append(
  columns: Columns,
  { question, labels, none, placeOf }: Recorded,
  rows: Map<number, number>,
  { number, before }: { readonly number: number; readonly before: number },
): void {
  const rowOf = (index: number) => {
    const known = rows.get(index);
    if (known !== undefined) return known;
    const row = columns.mentions.length / MENTION_FEATURES.length;
    columns.mentions.push(...question.featuresOf(index));
    columns.vectors.push(...question.vectorOf(index)!);
    const [sentence, head] = placeOf(index);
    columns.places.push(before + sentence, head);
    rows.set(index, row);
    return row;
  };
  const first = columns.labels.length;
  for (const [at, { last, described, pair }] of question.options.entries()) {
    columns.options.push(rowOf(question.index), rowOf(last), rowOf(described));
    columns.pairs.push(...pair);
    columns.labels.push(labels[at] ? 1 : 0);
  }
  columns.questions.push(first, columns.labels.length, none ? 1 : 0, number);
}
