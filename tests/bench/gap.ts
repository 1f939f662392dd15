/**
 * Pronouns against GAP: for each text, whether the pronoun is in the chain of name A, of name B, of neither. Needs a trained model
 * (as the command line finds it). Run: `npx tsx tests/bench/gap.ts [validation|development]`; development may be tuned on.
 */
import { resolve } from 'node:path';
import { resolveChains } from '../../src/coref/resolve-chains.js';
import { openTools } from '../../src/io/open-tools.js';
import { findMentions } from '../../src/mentions/find-mentions.js';
import type { CoreferenceChain, Mention } from '../../src/model/mention.js';
import type { TextRange } from '../../src/model/text.js';
import { segment } from '../../src/text/segment.js';
import { type GapText, mentionOver, placesOf } from './gap-texts.js';
import { readJsonLines } from './gum.js';
import { hasShared, requireOrSkip, SHARED } from './shared-data.js';

const file =
  process.argv[2] === 'development' ? 'corpora/train/gap-development.jsonl.gz' : 'corpora/dev/gap-validation.jsonl.gz';
requireOrSkip(file, hasShared(file));
const tools = await openTools({});
const counts = { right: 0, found: 0, gold: 0, texts: 0, agreed: 0 };
for (const gap of readJsonLines<GapText>(resolve(SHARED, file))) await count(gap);
await tools.analyser.close();

const [precision, recall] = [counts.right / counts.found, counts.right / counts.gold];
const f1 = (2 * precision * recall) / (precision + recall);
console.log(
  `${counts.texts} texts  P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  right answers ${percent(counts.agreed / counts.texts)}`,
);

async function count(gap: GapText): Promise<void> {
  const source = { id: gap.id, text: gap.text };
  const { sentences } = segment(source);
  const document = { source, sentences: await tools.analyser.analyse(gap.text, sentences) };
  const mentions = findMentions(document);
  const chains = resolveChains(document, mentions);
  const places = placesOf(gap);
  const chainAt = (place: TextRange) => chainOf(chains, mentionOver(mentions, place));
  const pronoun = chainAt(places.pronoun);
  const found = places.names.map(({ range }) => pronoun !== undefined && chainAt(range) === pronoun);
  const gold = places.names.map(({ holds }) => holds);
  counts.texts++;
  counts.agreed += gold.every((holds, at) => holds === found[at]) ? 1 : 0;
  counts.right += gold.filter((holds, at) => holds && found[at]).length;
  counts.found += found.filter(Boolean).length;
  counts.gold += gold.filter(Boolean).length;
}

function chainOf(chains: readonly CoreferenceChain[], mention: Mention | undefined): CoreferenceChain | undefined {
  return mention && chains.find((chain) => chain.mentions.includes(mention.id));
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
