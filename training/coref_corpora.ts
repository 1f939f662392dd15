/** The corpora that coreference is trained on: texts to be read by the network, and what each annotation says of the reading. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Document, RawSentence, TextRange } from '../src/model/text.js';
import { headOfSpan } from '../src/model/tree.js';
import { segment } from '../src/text/segment.js';
import { type GapText, placesOf } from '../tests/bench/gap-texts.js';
import { type GumDocument, gumChains, gumText, keptTokens, rawSentence, readJsonLines } from '../tests/bench/gum.js';
import { SHARED } from '../tests/bench/shared-data.js';
import { annotatedNews, type ChainedText } from './coref_news.js';

/** Chains by the place of a mention's head word (`placeKey`). Where they are not complete, nothing is known of any other mention. */
export interface GoldChains {
  readonly kind: 'chains';
  readonly groupOf: ReadonlyMap<string, string>;
  readonly isComplete: boolean;
}

/** One pronoun, and of two names whether it means them. */
export interface GoldPronoun {
  readonly kind: 'pronoun';
  readonly pronoun: TextRange;
  readonly names: readonly { readonly range: TextRange; readonly holds: boolean }[];
}

/** A text to be read. `gold` is asked once it is. */
export interface Task {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly RawSentence[];
  gold(document: Document): GoldChains | GoldPronoun;
}

/** Key of a word of a document. */
export function placeKey(sentence: number, position: number): string {
  return `${sentence}.${position}`;
}

/** The texts of each corpus. GUM without the documents that stand in the gold texts, which are for scoring only. */
export const CORPORA: Readonly<Record<string, () => Task[]>> = {
  gum: () => {
    const held = idsOfGoldTexts();
    return read<GumDocument>('gum.train.open')
      .filter(({ doc }) => !held.has(doc))
      .map(gumTask);
  },
  litbank: () => read<ChainedText>('coref_litbank.train').map((text) => chainedTask(text, false)),
  news: () => annotatedNews().map((text) => chainedTask(text, true)),
  gap: () => read<GapText>('gap-development').map(gapTask),
};

function read<T>(name: string): T[] {
  return readJsonLines<T>(resolve(SHARED, `corpora/train/${name}.jsonl.gz`));
}

function idsOfGoldTexts(): ReadonlySet<string> {
  const texts = ['dev', 'dev_articles'].map((name) => readFileSync(resolve(SHARED, `gold/${name}.jsonl`), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(/GUM_\w+/g)].map(([id]) => id)));
}

function gumTask(gum: GumDocument): Task {
  const places = new Map<string, string>();
  for (const [group, keys] of gumChains(gum)) for (const key of keys) places.set(key, group);
  const groupOf = new Map<string, string>();
  for (const [sentence, { start, end }] of gum.sents.entries()) {
    for (let position = start; position < end; position++) {
      const group = places.get(String(position));
      if (group !== undefined) groupOf.set(placeKey(sentence, position - start), group);
    }
  }
  return { id: gum.doc, ...gumText(gum), gold: () => ({ kind: 'chains', groupOf, isComplete: true }) };
}

/** `isComplete`: also what is mentioned once was looked at. */
function chainedTask({ doc, tokens: forms, sents, clusters }: ChainedText, isComplete: boolean): Task {
  const { text, tokens } = keptTokens(forms);
  const gold = (document: Document): GoldChains => {
    const groupOf = new Map<string, string>();
    for (const [group, spans] of clusters.entries()) {
      for (const [start, end] of spans) {
        const sentence = sents.findLastIndex(([first]) => first <= start);
        const first = sents[sentence]![0];
        const head = headOfSpan(document.sentences[sentence]!.tokens, start - first, end - first);
        groupOf.set(placeKey(sentence, head), String(group));
      }
    }
    return { kind: 'chains', groupOf, isComplete };
  };
  return { id: doc, text, sentences: sents.map(([start, end]) => rawSentence(tokens.slice(start, end))), gold };
}

function gapTask(gap: GapText): Task {
  const { sentences } = segment({ id: gap.id, text: gap.text });
  return { id: gap.id, text: gap.text, sentences, gold: () => ({ kind: 'pronoun', ...placesOf(gap) }) };
}
