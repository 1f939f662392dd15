/** Treebank documents as plain text, with the places of their words: what a reader gets who has no tokens. */
import type { TextRange } from '../../../src/model/text.js';
import { LAYOUTS, layOut, type RawText } from '../raw-text.js';
import { type GumLine, readLines, sentencesOfGum, type TreebankSentence } from './corpora.js';

/** A sentence with the text that it was cut from, and whether a space follows each of its words. */
export interface WrittenSentence extends TreebankSentence {
  readonly text: string;
  readonly space_after?: readonly number[];
}

/** A document: its text, its sentences, and the range of each word; words that the text lacks are absent. */
export interface RawDocument {
  readonly genre: string;
  readonly text: string;
  readonly sentences: readonly { readonly range: TextRange; readonly gold: TreebankSentence }[];
  readonly words: readonly (readonly (TextRange | undefined)[])[];
}

export type Layout = keyof typeof LAYOUTS;

/** EWT dev, whose sentences belong together if their ids differ in the last number alone, and GUM dev; each in each layout. */
export function readRaw(): [name: string, documents: RawDocument[]][] {
  const ewt = documentsOf(readLines<WrittenSentence>('ewt_ud_ner.dev'));
  const gum = readLines<GumLine>('gum.dev.open').map((line) => ({
    genre: line.genre,
    sentences: sentencesOfGum(line),
  }));
  return (Object.keys(LAYOUTS) as Layout[]).flatMap((layout): [string, RawDocument[]][] => [
    [`EWT, text ${layout}`, ewt.map((sentences) => write(sentences, layout))],
    [`GUM, text ${layout}`, gum.map(({ genre, sentences }) => write(sentences, layout, genre))],
  ]);
}

function documentsOf(sentences: readonly WrittenSentence[]): WrittenSentence[][] {
  const documents = new Map<string, WrittenSentence[]>();
  for (const sentence of sentences) {
    const document = sentence.id.replace(/-\d+$/, '');
    documents.set(document, [...(documents.get(document) ?? []), sentence]);
  }
  return [...documents.values()];
}

/** The sentences written one after the other. */
export function write(sentences: readonly WrittenSentence[], layout: Layout, genre = ''): RawDocument {
  const written = sentences.map(({ text, tokens, space_after }) => ({
    text,
    tokens,
    spaceAfter: space_after?.at(-1) !== 0,
  }));
  const raw = layOut({ name: '', genre, sentences: written }, LAYOUTS[layout]);
  const placed = raw.sentences.map((range, index) => ({ range, gold: sentences[index]! }));
  return { genre, text: raw.text, sentences: placed, words: placesOf(raw, sentences) };
}

/** The layout passes over words that the text lacks. */
function placesOf({ text, tokens }: RawText, sentences: readonly WrittenSentence[]): (TextRange | undefined)[][] {
  let next = 0;
  const isNext = (form: string) => tokens[next] && text.slice(tokens[next]!.start, tokens[next]!.end) === form;
  return sentences.map((sentence) => sentence.tokens.map((form) => (isNext(form) ? tokens[next++] : undefined)));
}
