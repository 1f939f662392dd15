/** Tokens of the product for training: lines {id, text} → lines {id, sentences: [[[start, end], …], …]} in UTF-16 units.
 *  `npx tsx training/tokens.ts < in.jsonl > out.jsonl` */
import { createInterface } from 'node:readline';
import type { Source } from '../src/model/text.js';
import { segment } from '../src/text/segment.js';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const { sentences } = segment({ id, text } as unknown as Source);
  const ranges = sentences.map((sentence) => sentence.tokens.map(({ range }) => [range.start, range.end]));
  console.log(JSON.stringify({ id, sentences: ranges }));
}
