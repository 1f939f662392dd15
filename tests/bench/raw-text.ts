/**
 * Treebanks as raw text. Our corpus files keep sentences, the document that each is from (in its id) and whether white space follows
 * its last word, but no paragraphs; a layout says where one supposes that they ended.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TextRange } from '../../src/model/text.js';
import { SHARED } from './shared-data.js';

interface GoldSentence {
  readonly text: string;
  readonly tokens: readonly string[];
  /** Whether white space follows the last token: false where the writer forgot it ("closed.The mayor"). */
  readonly spaceAfter: boolean;
}

export interface GoldDocument {
  readonly name: string;
  readonly genre: string;
  readonly sentences: readonly GoldSentence[];
}

/** Raw text with the gold ranges of its sentences and words. Words that the text lacks are passed over. */
export interface RawText {
  readonly text: string;
  readonly sentences: readonly TextRange[];
  readonly tokens: readonly TextRange[];
}

function readLines<T>(file: string): T[] {
  const text = gunzipSync(readFileSync(resolve(SHARED, 'corpora', file))).toString('utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** EWT: the sentences of one document share the part of their id before the last hyphen, which begins with the genre. */
export function readEwt(file: string): GoldDocument[] {
  type Line = { id: string; text: string; tokens: string[]; space_after: number[] };
  const documents = new Map<string, GoldSentence[]>();
  for (const { id, text, tokens, space_after } of readLines<Line>(file)) {
    const name = id.replace(/-\d+$/, '');
    if (!documents.has(name)) documents.set(name, []);
    documents.get(name)!.push({ text, tokens, spaceAfter: space_after.at(-1) !== 0 });
  }
  return [...documents].map(([name, sentences]) => ({ name, genre: name.replace(/-.*/, ''), sentences }));
}

/** GUM: one document a line. */
export function readGum(file: string): GoldDocument[] {
  type Line = { doc: string; genre: string; tokens: string[]; sents: { text: string; start: number; end: number }[] };
  return readLines<Line>(file).map(({ doc, genre, tokens, sents }) => ({
    name: doc,
    genre,
    sentences: sents.map(({ text, start, end }) => ({ text, tokens: tokens.slice(start, end), spaceAfter: true })),
  }));
}

const ENDS_LIKE_SENTENCE = /[.!?…]["'”’)\]]*$/;

/**
 * What stands between two sentences of a document. `joined`: nothing but the space, as if a document were one paragraph.
 * `blocks`: what does not end like a sentence was a block of its own (a heading, a date, a caption, a signature).
 */
export const LAYOUTS = {
  joined: ({ spaceAfter }) => (spaceAfter ? ' ' : ''),
  blocks: ({ text, spaceAfter }) => (ENDS_LIKE_SENTENCE.test(text) ? (spaceAfter ? ' ' : '') : '\n\n'),
} as const satisfies Readonly<Record<string, (before: GoldSentence) => string>>;

/** The document written out in a layout. */
export function layOut(document: GoldDocument, between: (before: GoldSentence, index: number) => string): RawText {
  let text = '';
  const [sentences, tokens]: [TextRange[], TextRange[]] = [[], []];
  for (const [index, sentence] of document.sentences.entries()) {
    if (index > 0) text += between(document.sentences[index - 1]!, index);
    const start = text.length;
    text += sentence.text;
    sentences.push({ start, end: text.length });
    tokens.push(...placesOf(sentence.tokens, text, start));
  }
  return { text, sentences, tokens };
}

function placesOf(forms: readonly string[], text: string, from: number): TextRange[] {
  const places: TextRange[] = [];
  let at = from;
  for (const form of forms) {
    const start = text.indexOf(form, at);
    if (start < 0) continue;
    at = start + form.length;
    places.push({ start, end: at });
  }
  return places;
}

/** Sentences of news, each without those around it. */
export function readNewsSentences(file: string): string[] {
  return readLines<{ text: string }>(file).map(({ text }) => text);
}
