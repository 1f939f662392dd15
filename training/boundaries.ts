/** Paragraphs of the treebanks, and of news, as the product's own pieces, with the places where sentences end: what boundaries.py learns from.
 *  `npx tsx training/boundaries.ts OUT.jsonl` */
import { writeFileSync } from 'node:fs';
import { COUNTS, findCandidates } from '../src/text/boundary-features.js';
import { splitParagraphs } from '../src/text/paragraphs.js';
import { cutPieces } from '../src/text/pieces.js';
import { findStops, piecesAfter } from '../src/text/stop-rules.js';
import { type GoldDocument, LAYOUTS, layOut, readEwt, readGum, readNewsSentences } from '../tests/bench/raw-text.js';

/** Every n-th document chooses and is not trained on. */
const HELD_OUT = { ewt: 10, gum: 4, news: 10 };
/** Sentences of news that stand alone, or follow on others, in one paragraph. */
const NEWS_TOGETHER = [1, 2, 3];

/** A line for each paragraph of the document in the layout. */
function linesOf(corpus: string, layout: keyof typeof LAYOUTS, document: GoldDocument, part: string): string[] {
  const { text, sentences } = layOut(document, LAYOUTS[layout]);
  const starts = new Set(sentences.map(({ start }) => start));
  return splitParagraphs(text).map(({ range }) => {
    const pieces = cutPieces(text, range);
    const stops = piecesAfter(pieces, findStops(text, range));
    return JSON.stringify({
      corpus,
      genre: document.genre,
      part,
      layout,
      words: pieces.map(({ word }) => word),
      shapes: pieces.map(({ shape }) => shape),
      endings: pieces.map(({ ending }) => ending),
      stops: [...stops],
      candidates: findCandidates(pieces, stops).map(({ index, counts }) => [index, ...counts]),
      starts: pieces.flatMap(({ start }, index) => (starts.has(start) ? [index] : [])),
      sentences: sentences.filter(({ start }) => start >= range.start && start < range.end).length,
    });
  });
}

const partOf = (index: number, every: number): string => (index % every === every - 1 ? 'held' : 'train');

function treebank(corpus: 'ewt' | 'gum', documents: readonly GoldDocument[]): string[] {
  return documents.flatMap((document, index) =>
    (['joined', 'blocks'] as const).flatMap((layout) =>
      linesOf(corpus, layout, document, partOf(index, HELD_OUT[corpus])),
    ),
  );
}

/** Sentences of different articles, by ones, twos and threes. */
function news(texts: readonly string[]): string[] {
  const lines: string[] = [];
  for (let start = 0, turn = 0; start < texts.length; turn++) {
    const together = texts.slice(start, start + NEWS_TOGETHER[turn % NEWS_TOGETHER.length]!);
    const sentences = together.map((text) => ({ text, tokens: [], spaceAfter: true }));
    const document = { name: String(turn), genre: 'sentences', sentences };
    lines.push(...linesOf('news', 'joined', document, partOf(turn, HELD_OUT.news)));
    start += together.length;
  }
  return lines;
}

const lines = [
  JSON.stringify({ counts: Object.values(COUNTS) }),
  ...treebank('ewt', readEwt('train/ewt_ud_ner.train.jsonl.gz')),
  ...treebank('gum', readGum('train/gum.train.open.jsonl.gz')),
  ...news(readNewsSentences('train/events_news.train.jsonl.gz')),
];
writeFileSync(process.argv[2]!, `${lines.join('\n')}\n`);
