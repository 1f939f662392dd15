/**
 * Scores of the text layer on raw text: F1 of sentences and of words as in the CoNLL 2018 shared task (a unit is right if both its ends
 * are), over the documents of a treebank in the layouts of raw-text.ts; how many sentences of news, each given alone, stay whole; speed.
 * Run: `npx tsx tests/bench/text.ts`; reads the corpora of ../shared, needs no model.
 */
import type { TextRange } from '../../src/model/text.js';
import { splitParagraphs } from '../../src/text/paragraphs.js';
import { splitSentences } from '../../src/text/sentences.js';
import { tokenize } from '../../src/text/tokenize.js';
import { type GoldDocument, LAYOUTS, layOut, readEwt, readGum, readNewsSentences } from './raw-text.js';
import { hasShared, requireOrSkip } from './shared-data.js';

interface Score {
  gold: number;
  found: number;
  right: number;
}

const print = (...cells: readonly string[]): void => {
  process.stdout.write(
    `${cells[0]!.padEnd(16)}${cells
      .slice(1)
      .map((cell) => cell.padStart(11))
      .join('')}\n`,
  );
};

function count(score: Score, gold: readonly TextRange[], found: readonly TextRange[]): void {
  const keys = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  score.gold += gold.length;
  score.found += found.length;
  score.right += found.filter(({ start, end }) => keys.has(`${start}-${end}`)).length;
}

const f1 = ({ gold, found, right }: Score): string => ((200 * right) / (gold + found)).toFixed(2);

const split = (text: string): TextRange[] => splitParagraphs(text).flatMap(({ range }) => splitSentences(text, range));

function scoreTreebank(name: string, documents: readonly GoldDocument[]): void {
  for (const [layout, between] of Object.entries(LAYOUTS)) {
    const sentenceScore: Score = { gold: 0, found: 0, right: 0 };
    const wordScore: Score = { gold: 0, found: 0, right: 0 };
    for (const document of documents) {
      const { text, sentences, tokens } = layOut(document, between);
      const found = split(text);
      const words = found.flatMap((range) => tokenize(text, range).map((token) => token.range));
      count(sentenceScore, sentences, found);
      count(wordScore, tokens, words);
    }
    print(name, layout, f1(sentenceScore), f1(wordScore));
  }
}

/** A sentence of news by itself is one sentence, whatever quotes, initials and headlines it holds. */
function scoreWhole(name: string, texts: readonly string[]): void {
  const whole = texts.filter((text) => split(text).length === 1).length;
  print(name, 'whole', `${((100 * whole) / texts.length).toFixed(2)} %`, `${whole}/${texts.length}`);
}

/** In time of the processor, which other work does not stretch. */
function measureSpeed(name: string, text: string): void {
  split(text.slice(0, 200_000));
  const before = process.cpuUsage();
  split(text);
  const { user, system } = process.cpuUsage(before);
  print(name, 'split', `${Math.round((1000 * text.split(/\s+/).length) / (user + system))}k words/s`);
}

requireOrSkip('../shared/corpora', hasShared('corpora'));
const ofNews = (documents: readonly GoldDocument[]) => documents.filter(({ genre }) => genre === 'news');
const joined = (documents: readonly GoldDocument[]) => documents.map((one) => layOut(one, LAYOUTS.joined).text);
const [ewt, gum] = [readEwt('dev/ewt_ud_ner.dev.jsonl.gz'), readGum('dev/gum.dev.open.jsonl.gz')];
const gumTrain = readGum('train/gum.train.open.jsonl.gz');
print('corpus', 'layout', 'sentences', 'words (F1)');
scoreTreebank('EWT dev', ewt);
scoreTreebank('GUM dev', gum);
scoreTreebank('GUM dev news', ofNews(gum));
scoreTreebank('GUM train news', ofNews(gumTrain));
scoreWhole('events_news dev', readNewsSentences('dev/events_news.dev.jsonl.gz'));
scoreWhole('events_news tr.', readNewsSentences('train/events_news.train.jsonl.gz'));
measureSpeed('GUM, paragraphs', joined(gumTrain).join('\n\n'));
measureSpeed('GUM, one line', joined(gumTrain).join(' ').slice(0, 400_000));
