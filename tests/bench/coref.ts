/**
 * Coreference against GUM: gold trees and names cut from gold mentions, everything else found. Mentions are compared by head word,
 * chains of one mention left out. Run: `npx tsx tests/bench/coref.ts [dev|train]`; train may be tuned on, dev only measured.
 */
import { resolve } from 'node:path';
import { resolveChains } from '../../src/coref/resolve-chains.js';
import { findMentions } from '../../src/mentions/find-mentions.js';
import type { Document } from '../../src/model/text.js';
import { measure, type Scores, scoreChains } from './coref-scores.js';
import { type GumDocument, gumDocument, headOfGumMention, readJsonLines } from './gum.js';
import { hasShared, requireOrSkip, SHARED } from './shared-data.js';

const half = process.argv[2] === 'train' ? 'train' : 'dev';
const file = `corpora/${half}/gum.${half}.open.jsonl.gz`;
requireOrSkip(file, hasShared(file));

const byGenre = new Map<string, Scores[]>();
for (const gum of readJsonLines<GumDocument>(resolve(SHARED, file))) {
  const scores = scoreChains(goldChains(gum), foundChains(gum, gumDocument(gum)));
  byGenre.set(gum.genre, [...(byGenre.get(gum.genre) ?? []), scores]);
}
for (const [genre, scores] of [...byGenre].sort()) report(genre, scores);
report('all', [...byGenre.values()].flat());

function goldChains(gum: GumDocument): Set<string>[] {
  const chains = new Map<string, Set<string>>();
  for (const mention of gum.mentions) {
    chains.set(mention.grp, (chains.get(mention.grp) ?? new Set()).add(String(headOfGumMention(mention))));
  }
  return withoutSingletons([...chains.values()]);
}

function foundChains(gum: GumDocument, document: Document): Set<string>[] {
  const mentions = findMentions(document);
  const headOf = new Map(
    mentions.map((mention) => [mention.id, gum.sents[mention.span.sentence]!.start + mention.head]),
  );
  const chains = resolveChains(document, mentions);
  return withoutSingletons(chains.map((chain) => new Set(chain.mentions.map((id) => String(headOf.get(id))))));
}

function withoutSingletons(chains: readonly Set<string>[]): Set<string>[] {
  return chains.filter((chain) => chain.size > 1);
}

function report(genre: string, scores: readonly Scores[]): void {
  const all = [scores.map((s) => s.muc), scores.map((s) => s.b3), scores.map((s) => s.ceafe)].map(measure);
  const [muc, b3, ceafe] = all.map(({ precision, recall, f1 }) => [precision, recall, f1].map(percent).join(' / '));
  const conll = percent(all.reduce((sum, { f1 }) => sum + f1, 0) / 3);
  console.log(`${genre.padEnd(12)} ${scores.length} documents  MUC ${muc}  B³ ${b3}  CEAFe ${ceafe}  CoNLL ${conll}`);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
