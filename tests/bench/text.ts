/**
 * Scores of the text layer against treebanks: F1 of tokens and of sentences as in the CoNLL 2018 shared task (a unit is right if
 * both its ends are). Run: `npx tsx tests/bench/text.ts`; reads the corpora of ../shared, needs no model.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { TextRange } from '../../src/model/text.js';
import { splitParagraphs } from '../../src/text/paragraphs.js';
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

/** Treebanks lose the layout. A sentence without a final stop mark was most likely a line of its own: a heading, a date, a caption. */
const layouts: Readonly<Record<string, (before: string) => string>> = {
  spaces: () => ' ',
  lines: (before) => (/[.!?…]["'”’)\]]*$/.test(before) ? ' ' : '\n\n'),
};

/** Sentences joined in a layout, with the gold ranges of sentences and tokens. Tokens that the text lacks are passed over. */
function lay(
  document: GoldDocument,
  layout: (before: string) => string,
): { text: string; sentences: TextRange[]; tokens: TextRange[] } {
  let text = '';
  const [sentences, tokens]: [TextRange[], TextRange[]] = [[], []];
  for (const sentence of document) {
    if (text) text += layout(text.slice(-4));
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

const found = (text: string): TextRange[] => splitParagraphs(text).flatMap(({ range }) => splitSentences(text, range));

function bench(name: string, documents: readonly GoldDocument[]): void {
  for (const [layoutName, layout] of Object.entries(layouts)) {
    const [sentenceScore, tokenScore]: [Score, Score] = [
      { gold: 0, found: 0, right: 0 },
      { gold: 0, found: 0, right: 0 },
    ];
    for (const document of documents) {
      const { text, sentences, tokens } = lay(document, layout);
      const ranges = found(text);
      count(sentenceScore, sentences, ranges);
      count(
        tokenScore,
        tokens,
        ranges.flatMap((range) => tokenize(text, range).map((token) => token.range)),
      );
    }
    const row = [name.padEnd(16), layoutName.padEnd(8), f1(sentenceScore).padStart(9), f1(tokenScore).padStart(8)];
    process.stdout.write(`${row.join('')}\n`);
  }
}

process.stdout.write('corpus          joined by sentences tokens (F1)\n');
bench('EWT dev', readEwt('dev/ewt_ud_ner.dev.jsonl.gz'));
bench('EWT train', readEwt('train/ewt_ud_ner.train.jsonl.gz'));
bench('GUM dev', readGum('dev/gum.dev.open.jsonl.gz'));
bench('GUM dev news', readGum('dev/gum.dev.open.jsonl.gz', 'news'));
bench('GUM train', readGum('train/gum.train.open.jsonl.gz'));
bench('GUM tr. news', readGum('train/gum.train.open.jsonl.gz', 'news'));
