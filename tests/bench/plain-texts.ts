/** The 178 documents of the shared corpora (GUM, MEANTIME) written out as plain text. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SHARED } from './shared-data.js';

const GUM = ['train/gum.train.open', 'dev/gum.dev.open'];
const MEANTIME = 'dev/meantime_en.apple';

interface GumLine {
  readonly doc: string;
  readonly sents: readonly { readonly text: string }[];
}

interface MeantimeLine {
  readonly doc: string;
  readonly tokens: readonly string[];
}

function lines<T>(name: string): T[] {
  const text = gunzipSync(readFileSync(resolve(SHARED, `corpora/${name}.jsonl.gz`))).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** Name and text of each document; MEANTIME's tokens are joined by spaces, but for punctuation. */
export function plainTexts(): { readonly name: string; readonly text: string }[] {
  const gum = GUM.flatMap((name) => lines<GumLine>(name)).map(({ doc, sents }) => ({
    name: doc,
    text: sents.map(({ text }) => text).join('\n'),
  }));
  const meantime = lines<MeantimeLine>(MEANTIME).map(({ doc, tokens }) => ({
    name: doc,
    text: tokens.join(' ').replace(/ ([.,;:!?%)]|'s\b|n't\b)/g, '$1'),
  }));
  return [...gum, ...meantime];
}

/** Words as `wc -w` counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
