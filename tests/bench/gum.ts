/** GUM documents of the shared corpora, with their annotated coreference. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { RawSentence, RawToken } from '../../src/model/text.js';

/** A line of `gum.*.open.jsonl.gz`. Positions are tokens of the document; `head` is 1-based in the sentence, 0 for the root. */
export interface GumDocument {
  readonly doc: string;
  readonly genre: string;
  readonly sents: readonly { readonly start: number; readonly end: number; readonly id: string }[];
  readonly tokens: readonly string[];
  readonly head: readonly number[];
  readonly space_after: readonly (0 | 1)[];
  readonly mentions: readonly GumMention[];
}

export interface GumMention {
  readonly start: number;
  readonly end: number;
  readonly grp: string;
}

/** All lines of a gzipped JSON Lines file. */
export function readJsonLines<T>(path: string): T[] {
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/**
 * Annotated chains with their mentions' keys: the position (in the document) of the head word. Of mentions with one head ("Ann", "Ann and
 * Bob") the narrowest has that key; each wider one gets a key of its own, which no reading can find.
 */
export function gumChains(gum: GumDocument): ReadonlyMap<string, ReadonlySet<string>> {
  const chains = new Map<string, Set<string>>();
  const taken = new Set<string>();
  const narrowestFirst = gum.mentions.toSorted((one, other) => one.end - one.start - (other.end - other.start));
  for (const mention of narrowestFirst) {
    const head = String(headOf(gum, mention));
    const key = taken.has(head) ? `${head} ${mention.start}-${mention.end}` : head;
    taken.add(head);
    chains.set(mention.grp, (chains.get(mention.grp) ?? new Set()).add(key));
  }
  return chains;
}

/** The first word of a mention whose governor in the gold tree lies outside of it. */
function headOf(gum: GumDocument, { start, end }: GumMention): number {
  const sentence = gum.sents.findLast((candidate) => candidate.start <= start)!;
  for (let position = start; position < end; position++) {
    const head = gum.head[position]! - 1 + sentence.start;
    if (gum.head[position] === 0 || head < start || head >= end) return position;
  }
  return start;
}

/** Text and unparsed sentences, with GUM's own tokens. */
export function gumText(gum: GumDocument): { text: string; sentences: RawSentence[] } {
  const { text, tokens } = keptTokens(gum.tokens, gum.space_after);
  const sentences = gum.sents.map(({ start, end }) => rawSentence(tokens.slice(start, end)));
  return { text, sentences };
}

/** Tokens with their places in the text that they make; a space behind each, where nothing else is told. */
export function keptTokens(
  forms: readonly string[],
  spaces?: readonly (0 | 1)[],
): { text: string; tokens: RawToken[] } {
  let text = '';
  const tokens = forms.map((form, position) => {
    const start = text.length;
    text += form + (spaces?.[position] === 0 ? '' : ' ');
    return { form, range: { start, end: start + form.length } };
  });
  return { text, tokens };
}

/** An unparsed sentence of the body of a text. */
export function rawSentence(tokens: readonly RawToken[]): RawSentence {
  return { range: { start: tokens[0]!.range.start, end: tokens.at(-1)!.range.end }, kind: 'body', tokens };
}
