/**
 * Scores of the text layer against treebanks: F1 of tokens and of sentences as in the CoNLL 2018 shared task (a unit is right if
 * both its ends are). Run: `npx tsx tests/bench/text.ts`; reads the corpora of ../shared, needs no model.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { TextRange } from '../../src/model/text.js';
import { splitSentences } from '../../src/text/sentences.js';
import { tokenize } from '../../src/text/tokenize.js';

interface GoldSentence {
  readonly text: string;
  readonly tokens: readonly string[];
}
type GoldDocument = readonly GoldSentence[];
interface Score {
  gold: number;
  found: number;
  right: number;
}

const corpora = new URL('../../../shared/corpora/', import.meta.url);

function readLines<T>(file: string): T[] {
  const text = gunzipSync(readFileSync(new URL(file, corpora))).toString('utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** EWT: the sentences of one document share the part of their id before the last hyphen. */
function readEwt(file: string): GoldDocument[] {
  const documents = new Map<string, GoldSentence[]>();
  for (const sentence of readLines<GoldSentence & { id: string }>(file)) {
    const document = sentence.id.replace(/-\d+$/, '');
    documents.set(document, [...(documents.get(document) ?? []), sentence]);
  }
  return [...documents.values()];
}

/** GUM: one document a line; `genre` picks some of them. */
function readGum(file: string, genre?: string): GoldDocument[] {
  type Line = { genre: string; tokens: string[]; sents: { text: string; start: number; end: number }[] };
  const lines = readLines<Line>(file).filter((line) => !genre || line.genre === genre);
  return lines.map((line) =>
    line.sents.map(({ text, start, end }) => ({ text, tokens: line.tokens.slice(start, end) })),
  );
}

/** Sentences joined by a space, with the gold ranges of sentences and tokens. Tokens that the text lacks are passed over. */
function lay(document: GoldDocument): { text: string; sentences: TextRange[]; tokens: TextRange[] } {
  let text = '';
  const [sentences, tokens]: [TextRange[], TextRange[]] = [[], []];
  for (const sentence of document) {
    if (text) text += ' ';
    let at = text.length;
    sentences.push({ start: at, end: at + sentence.text.length });
    text += sentence.text;
    for (const form of sentence.tokens) {
      const start = text.indexOf(form, at);
      if (start < 0) continue;
      at = start + form.length;
      tokens.push({ start, end: at });
    }
  }
  return { text, sentences, tokens };
}

function count(score: Score, gold: readonly TextRange[], found: readonly TextRange[]): void {
  const keys = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  score.gold += gold.length;
  score.found += found.length;
  score.right += found.filter(({ start, end }) => keys.has(`${start}-${end}`)).length;
}

const f1 = ({ gold, found, right }: Score): string => ((200 * right) / (gold + found)).toFixed(2);

function bench(name: string, documents: readonly GoldDocument[]): void {
  const scores = [0, 1, 2].map(() => ({ gold: 0, found: 0, right: 0 }));
  for (const document of documents) {
    const { text, sentences, tokens } = lay(document);
    const found = splitSentences(text, { start: 0, end: text.length });
    count(scores[0]!, sentences, found);
    count(
      scores[1]!,
      tokens,
      found.flatMap((range) => tokenize(text, range).map((token) => token.range)),
    );
    count(
      scores[2]!,
      tokens,
      sentences.flatMap((range) => tokenize(text, range).map((token) => token.range)),
    );
  }
  const [sentences, tokens, goldSplit] = scores.map(f1);
  process.stdout.write(
    `${name.padEnd(12)} sentences ${sentences}  tokens ${tokens}  tokens in gold sentences ${goldSplit}\n`,
  );
}

bench('EWT dev', readEwt('dev/ewt_ud_ner.dev.jsonl.gz'));
bench('EWT train', readEwt('train/ewt_ud_ner.train.jsonl.gz'));
bench('GUM dev', readGum('dev/gum.dev.open.jsonl.gz'));
bench('GUM dev news', readGum('dev/gum.dev.open.jsonl.gz', 'news'));
bench('GUM train', readGum('train/gum.train.open.jsonl.gz'));
bench('GUM tr. news', readGum('train/gum.train.open.jsonl.gz', 'news'));
