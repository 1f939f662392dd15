/** The sentences of events_news, read by the product up to mentions and chains, beside their annotation. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { resolveChains } from '../../../src/coref/resolve-chains.js';
import { findMentions } from '../../../src/mentions/find-mentions.js';
import type { CoreferenceChain, Mention } from '../../../src/model/mention.js';
import type { Document } from '../../../src/model/text.js';
import type { Ontology } from '../../../src/ontology/ontology.js';
import type { Analyser } from '../../../src/parse/analyser.js';
import { segment } from '../../../src/text/segment.js';
import { SHARED } from '../shared-data.js';
import { annotatedKeys, type Keys, type Line } from './annotation.js';

/** A line as the product reads it, as a document of its own. */
export interface AnnotatedReading {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly chains: readonly CoreferenceChain[];
  readonly annotated: Keys;
}

export type Part = 'held out' | 'dev';

/** The tenth of train that the network was not trained on, or dev; in the order of the files. */
export async function readPart(part: Part, analyser: Analyser, ontology: Ontology): Promise<AnnotatedReading[]> {
  const lines = part === 'dev' ? linesOf('dev') : linesOf('train').filter(({ id }) => isHeldOut(id));
  const readings: AnnotatedReading[] = [];
  for (const line of lines) readings.push(await readLine(line, analyser, ontology));
  return readings;
}

function linesOf(half: 'train' | 'dev'): Line[] {
  const path = resolve(SHARED, 'corpora', half, `events_news.${half}.jsonl.gz`);
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}

const HELD_OUT = 10n;

/** The rule of training/events_news.py. */
function isHeldOut(id: string): boolean {
  return BigInt(`0x${createHash('sha1').update(id).digest('hex')}`) % HELD_OUT === 0n;
}

/** All sentences are read as body, whatever kind of line the product takes them for. */
async function readLine(line: Line, analyser: Analyser, ontology: Ontology): Promise<AnnotatedReading> {
  const { source, sentences: raw } = segment({ id: line.id, text: line.text });
  const sentences = await analyser.analyse(
    source.text,
    raw.map((sentence) => ({ ...sentence, kind: 'body' as const })),
  );
  const document = { source, sentences };
  const mentions = findMentions(document);
  return {
    document,
    mentions,
    chains: resolveChains(document, mentions),
    annotated: annotatedKeys(line, sentences, mentions, ontology),
  };
}
