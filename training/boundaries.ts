/** Paragraphs of the treebanks as the product's own pieces, with the places where sentences end: what boundaries.py learns from.
 *  `npx tsx training/boundaries.ts OUT.jsonl` */
import { writeFileSync } from 'node:fs';
import { findCandidates } from '../src/text/boundary-features.js';
import { splitParagraphs } from '../src/text/paragraphs.js';
import { cutPieces } from '../src/text/pieces.js';
import { findStops } from '../src/text/stop-rules.js';
import { type GoldDocument, LAYOUTS, layOut, readEwt, readGum } from '../tests/bench/raw-text.js';

/** Every n-th document chooses and is not trained on. */
const HELD_OUT = { ewt: 10, gum: 4 };

function paragraphsOf(corpus: string, document: GoldDocument, part: string): string[] {
  return Object.entries(LAYOUTS).flatMap(([layout, between]) => {
    const { text, sentences } = layOut(document, between);
    const starts = new Set(sentences.map(({ start }) => start));
    return splitParagraphs(text).map(({ range }) => {
      const pieces = cutPieces(text, range);
      return JSON.stringify({
        corpus,
        genre: document.genre,
        document: document.name,
        part,
        layout,
        words: pieces.map(({ word }) => word),
        shapes: pieces.map(({ shape }) => shape),
        endings: pieces.map(({ ending }) => ending),
        candidates: findCandidates(pieces, findStops(text, range)).map(({ index, counts }) => [index, ...counts]),
        starts: pieces.flatMap(({ start }, index) => (starts.has(start) ? [index] : [])),
        sentences: sentences.filter(({ start }) => start >= range.start && start < range.end).length,
      });
    });
  });
}

const part = (index: number, every: number): string => (index % every === every - 1 ? 'held' : 'train');

const lines = [
  ...readEwt('train/ewt_ud_ner.train.jsonl.gz').flatMap((one, index) => paragraphsOf('ewt', one, part(index, HELD_OUT.ewt))),
  ...readGum('train/gum.train.open.jsonl.gz').flatMap((one, index) => paragraphsOf('gum', one, part(index, HELD_OUT.gum))),
  ...readEwt('dev/ewt_ud_ner.dev.jsonl.gz').flatMap((one) => paragraphsOf('ewt', one, 'dev')),
  ...readGum('dev/gum.dev.open.jsonl.gz').flatMap((one) => paragraphsOf('gum', one, 'dev')),
];
writeFileSync(process.argv[2]!, `${lines.join('\n')}\n`);
