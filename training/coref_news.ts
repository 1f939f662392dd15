/** Coreference in news, annotated for this project (`annotations/README.md`): offsets of tokens and a hash of them, over the sentences of a corpus. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readJsonLines } from '../tests/bench/gum.js';
import { SHARED } from '../tests/bench/shared-data.js';

/** An article whose mentions are known, as LitBank has them: offsets in tokens of the article, end exclusive. */
export interface ChainedText {
  readonly doc: string;
  readonly tokens: readonly string[];
  readonly sents: readonly (readonly [start: number, end: number])[];
  readonly clusters: readonly (readonly (readonly [start: number, end: number])[])[];
}

interface Annotated {
  /** Of its sentences, in order. */
  readonly ids: readonly string[];
  /** Ten digits of the hash of its tokens with a blank between. */
  readonly sha1: string;
  readonly clusters: ChainedText['clusters'];
}

interface CorpusSentence {
  readonly id: string;
  readonly tokens: readonly string[];
}

const FOLDER = resolve(import.meta.dirname, 'annotations/coref');

/** All annotated articles. Throws where a sentence is not the annotated one: another version of that corpus. */
export function annotatedNews(): ChainedText[] {
  return readdirSync(FOLDER)
    .toSorted()
    .flatMap((file) => articlesOf(resolve(FOLDER, file)));
}

function articlesOf(path: string): ChainedText[] {
  const corpus = readJsonLines<CorpusSentence>(resolve(SHARED, 'corpora/train', basename(path)));
  const tokens = new Map(corpus.map((sentence) => [sentence.id, sentence.tokens]));
  return readJsonLines<Annotated>(path).map((article) => restore(article, article.ids.map((id) => tokens.get(id) ?? [])));
}

function restore({ ids, sha1, clusters }: Annotated, sentences: readonly (readonly string[])[]): ChainedText {
  const tokens = sentences.flat();
  const hash = createHash('sha1').update(tokens.join(' ')).digest('hex').slice(0, sha1.length);
  if (hash !== sha1) throw new Error(`${ids[0]} was annotated on another text; is that corpus another version?`);
  let end = 0;
  const sents = sentences.map(({ length }) => [end, (end += length)] as const);
  return { doc: ids[0]!, tokens, sents, clusters };
}
