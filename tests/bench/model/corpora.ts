/** Corpora of ../shared as documents of sentences. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SHARED } from '../shared-data.js';

/** A sentence of a treebank. `head` is 1-based, 0 for the root; spans of `ner` are tokens, half-open. */
export interface TreebankSentence {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly lemma: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly head: readonly number[];
  readonly deprel: readonly string[];
  readonly ner?: readonly (readonly [start: number, end: number, type: string])[] | null;
  readonly srl?: readonly Predicate[];
}

/** A PropBank predicate: `tok` and the spans of its arguments are 1-based, ends inclusive. */
export interface Predicate {
  readonly tok: number;
  readonly args: readonly (readonly [role: string, start: number, end: number])[];
}

/** Sentences that are read as one document where a corpus does not say what belongs together. */
const SENTENCES_PER_DOCUMENT = 20;

/** The lines of a gzipped JSON Lines file under `corpora/dev`. */
export function readLines<T>(name: string): T[] {
  const text = gunzipSync(readFileSync(resolve(SHARED, 'corpora/dev', `${name}.jsonl.gz`))).toString('utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** Lists of at most twenty, in order. */
export function chunk<T>(items: readonly T[]): T[][] {
  const starts = Array.from(
    { length: Math.ceil(items.length / SENTENCES_PER_DOCUMENT) },
    (_, i) => i * SENTENCES_PER_DOCUMENT,
  );
  return starts.map((start) => items.slice(start, start + SENTENCES_PER_DOCUMENT));
}

/** Each treebank: its name and its documents. */
export function readTreebanks(): [name: string, documents: TreebankSentence[][]][] {
  return [
    ['EWT', chunk(readEwt())],
    ['GUM', readGum()],
    ['PUD', chunk(readLines<TreebankSentence>('pud_wiki'))],
  ];
}

function readEwt(): TreebankSentence[] {
  const propbank = readLines<{ id: string; srl: Predicate[] }>('srl_ewt_propbank.dev');
  const predicates = new Map(propbank.map(({ id, srl }) => [id, srl]));
  return readLines<TreebankSentence>('ewt_ud_ner.dev').map((sentence) => {
    const srl = predicates.get(sentence.id);
    return srl ? { ...sentence, srl } : sentence;
  });
}

/** A line of GUM: a document. */
export interface GumLine extends Omit<TreebankSentence, 'id' | 'ner' | 'srl'> {
  readonly genre: string;
  readonly sents: readonly {
    readonly id: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
}

function readGum(): TreebankSentence[][] {
  return readLines<GumLine>('gum.dev.open').map(sentencesOfGum);
}

/** The sentences of a document of GUM. */
export function sentencesOfGum(line: GumLine): (TreebankSentence & { readonly text: string })[] {
  return line.sents.map(({ id, text, start, end }) => ({
    id,
    text,
    tokens: line.tokens.slice(start, end),
    lemma: line.lemma.slice(start, end),
    upos: line.upos.slice(start, end),
    xpos: line.xpos.slice(start, end),
    head: line.head.slice(start, end),
    deprel: line.deprel.slice(start, end),
  }));
}

/** The first word of `start` to `end` (half-open) whose head lies outside; heads are 0-based, −1 for the root. */
export function headOfSpan(heads: readonly number[], start: number, end: number): number {
  for (let word = start; word < end; word++) if (heads[word]! < start || heads[word]! >= end) return word;
  return start;
}
