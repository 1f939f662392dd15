/** Treebank documents as plain text, with the places of their words: what a reader gets who has no tokens. */
import type { TextRange } from '../../../src/model/text.js';
import { type GumLine, readLines, sentencesOfGum, type TreebankSentence } from './corpora.js';

/** A sentence with the text that it was cut from. */
export interface WrittenSentence extends TreebankSentence {
  readonly text: string;
}

/** A document: its text, its sentences, and the range of each word; words that the text lacks are absent. */
export interface RawDocument {
  readonly genre?: string;
  readonly text: string;
  readonly sentences: readonly { readonly range: TextRange; readonly gold: TreebankSentence }[];
  readonly words: readonly (readonly (TextRange | undefined)[])[];
}

/** EWT dev, whose sentences belong together if their ids differ in the last number alone, and GUM dev. */
export function readRaw(): [name: string, documents: RawDocument[]][] {
  const ewt = documentsOf(readLines<WrittenSentence>('ewt_ud_ner.dev'));
  const gum = readLines<GumLine>('gum.dev.open').map((line) => ({
    ...write(sentencesOfGum(line)),
    genre: line.genre,
  }));
  return [
    ['EWT raw', ewt.map(write)],
    ['GUM raw', gum],
  ];
}

function documentsOf(sentences: readonly WrittenSentence[]): WrittenSentence[][] {
  const documents = new Map<string, WrittenSentence[]>();
  for (const sentence of sentences) {
    const document = sentence.id.replace(/-\d+$/, '');
    documents.set(document, [...(documents.get(document) ?? []), sentence]);
  }
  return [...documents.values()];
}

/** Sentences joined by single spaces: treebanks lose the layout of their texts, so that headings run into what follows. */
export function write(sentences: readonly WrittenSentence[]): RawDocument {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  let at = 0;
  const placed = sentences.map((gold) => {
    const range = { start: at, end: at + gold.text.length };
    at = range.end + 1;
    return { range, gold };
  });
  return { text, sentences: placed, words: placed.map(({ range, gold }) => placesOf(text, range, gold.tokens)) };
}

/** Words in their order, each after the one before. */
function placesOf(text: string, { start, end }: TextRange, words: readonly string[]): (TextRange | undefined)[] {
  let at = start;
  return words.map((word) => {
    const found = text.indexOf(word, at);
    if (found < 0 || found + word.length > end) return undefined;
    at = found + word.length;
    return { start: found, end: at };
  });
}
