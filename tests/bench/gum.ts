/** GUM documents of the shared corpora as parsed documents, with their annotated coreference. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Document, NameProposal, Sentence, Token } from '../../src/model/text.js';
import { NO_PROPOSALS } from '../../src/model/text.js';

/** A line of `gum.*.open.jsonl.gz`. Positions are tokens of the document; `head` is 1-based in the sentence; `min` 1-based in the mention. */
export interface GumDocument {
  readonly doc: string;
  readonly genre: string;
  readonly sents: readonly { readonly start: number; readonly end: number; readonly id: string }[];
  readonly tokens: readonly string[];
  readonly lemma: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly head: readonly number[];
  readonly deprel: readonly string[];
  readonly space_after: readonly (0 | 1)[];
  readonly mentions: readonly GumMention[];
}

export interface GumMention {
  readonly start: number;
  readonly end: number;
  readonly grp: string;
  readonly type: string;
  readonly min: string;
}

/** All lines of a gzipped JSON Lines file. */
export function readJsonLines<T>(path: string): T[] {
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Position (in the document) of the head word of an annotated mention. */
export function headOfGumMention(mention: GumMention): number {
  return mention.start + Number(mention.min.split(',')[0]) - 1;
}

const CLASSES: Readonly<Record<string, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'City',
  event: 'Event',
};

/** The document with gold trees; names are the annotated mentions that a proper noun heads, cut to their proper nouns. */
export function gumDocument(gum: GumDocument): Document {
  let text = '';
  const ranges = gum.tokens.map((form, position) => {
    const start = text.length;
    text += form + (gum.space_after[position] ? ' ' : '');
    return { start, end: start + form.length };
  });
  const sentences = gum.sents.map(({ start, end }): Sentence => {
    const tokens = Array.from({ length: end - start }, (_, at) => token(gum, start + at, ranges[start + at]!));
    const range = { start: ranges[start]!.start, end: ranges[end - 1]!.end };
    return { range, kind: 'body', tokens, proposals: { ...NO_PROPOSALS, names: namesOf(gum, start, end) } };
  });
  return { source: { id: gum.doc, text }, sentences };
}

function token(gum: GumDocument, at: number, range: Token['range']): Token {
  return {
    form: gum.tokens[at]!,
    range,
    lemma: gum.lemma[at]!,
    upos: gum.upos[at]!,
    xpos: gum.xpos[at]!,
    head: gum.head[at]! - 1,
    deprel: gum.deprel[at]!,
  };
}

function namesOf(gum: GumDocument, start: number, end: number): NameProposal[] {
  const proper = (at: number) => gum.upos[at] === 'PROPN';
  return gum.mentions.flatMap((mention) => {
    const head = headOfGumMention(mention);
    if (mention.start < start || mention.end > end || !proper(head)) return [];
    let [first, last] = [head, head + 1];
    while (first > mention.start && proper(first - 1)) first--;
    while (last < mention.end && proper(last)) last++;
    return [{ start: first - start, end: last - start, type: CLASSES[mention.type] ?? 'Work', probability: 0.99 }];
  });
}
