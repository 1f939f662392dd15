/** Lines of events_news: those of dev, or the tenth of train that no network is trained on. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Annotation } from '../../../src/pipeline/parse-annotation.js';
import { SHARED } from '../shared-data.js';

export type Part = 'dev' | 'held-out';

/** The lines of a part, in the order of the file. */
export function linesOf(part: Part): Annotation[] {
  const half = part === 'dev' ? 'dev' : 'train';
  const path = resolve(SHARED, 'corpora', half, `events_news.${half}.jsonl.gz`);
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
  const parsed = lines.map((line) => JSON.parse(line) as Annotation);
  return part === 'dev' ? parsed : parsed.filter(({ id }) => isHeldOut(id));
}

/** The rule of training/events_news.py. */
function isHeldOut(id: string): boolean {
  return BigInt(`0x${createHash('sha1').update(id).digest('hex')}`) % 10n === 0n;
}
