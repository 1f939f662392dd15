/**
 * Coreference against GUM dev, everything predicted: the network reads GUM's tokens and sentences, mentions and chains are the product's.
 * A mention is right if its head word is. Scored twice: over all annotated mentions, as GUM has them, and over chains of two and more
 * alone (CoNLL-2012). GUM marks no relative pronouns, so ours are left out. Needs a trained model. Run: `npx tsx tests/bench/coref.ts`
 */
import { resolve } from 'node:path';
import { resolveChains } from '../../src/coref/resolve-chains.js';
import { openTools } from '../../src/io/open-tools.js';
import { findMentions } from '../../src/mentions/find-mentions.js';
import type { Mention } from '../../src/model/mention.js';
import { measure, type Scores, scoreChains } from './coref-scores.js';
import { type GumDocument, gumChains, gumText, readJsonLines } from './gum.js';
import { hasShared, requireOrSkip, SHARED } from './shared-data.js';

type Chains = readonly ReadonlySet<string>[];

const file = 'corpora/dev/gum.dev.open.jsonl.gz';
requireOrSkip(file, hasShared(file));
const tools = await openTools({});
const pairs: { readonly genre: string; readonly gold: Chains; readonly found: Chains }[] = [];
for (const gum of readJsonLines<GumDocument>(resolve(SHARED, file))) {
  pairs.push({ genre: gum.genre, gold: [...gumChains(gum).values()], found: await foundChains(gum) });
}
await tools.analyser.close();

for (const genre of new Set(pairs.map((pair) => pair.genre))) {
  const scores = pairs.filter((pair) => pair.genre === genre).map(({ gold, found }) => scoreChains(gold, found));
  report(genre, scores);
}
report(
  'all, all mentions',
  pairs.map(({ gold, found }) => scoreChains(gold, found)),
);
report(
  'all, no singletons',
  pairs.map(({ gold, found }) => scoreChains(withoutSingletons(gold), withoutSingletons(found))),
);

/** Chains as sets of head positions in the document. Times and amounts are mentions too, each alone. */
async function foundChains(gum: GumDocument): Promise<Chains> {
  const { text, sentences } = gumText(gum);
  const source = { id: gum.doc, text };
  const document = { source, sentences: await tools.analyser.analyse(text, sentences) };
  const mentions = findMentions(document);
  const keyOf = (mention: Mention) => String(gum.sents[mention.span.sentence]!.start + mention.head);
  const keys = new Map(
    mentions.filter((mention) => !isRelative(mention)).map((mention) => [mention.id, keyOf(mention)]),
  );
  const chains = resolveChains(document, mentions).map((chain) => chain.mentions.flatMap((id) => keys.get(id) ?? []));
  const values = mentions.filter(({ kind }) => kind === 'value').map((value) => [keyOf(value)]);
  return [...chains, ...values].filter((chain) => chain.length > 0).map((chain) => new Set(chain));
}

function isRelative(mention: Mention): boolean {
  return (
    mention.kind === 'entity' && mention.level === 'pronoun' && /^(?:who|whom|whose|which|that)$/i.test(mention.text)
  );
}

function withoutSingletons(chains: Chains): Chains {
  return chains.filter((chain) => chain.size > 1);
}

function report(what: string, scores: readonly Scores[]): void {
  const all = [scores.map((s) => s.muc), scores.map((s) => s.b3), scores.map((s) => s.ceafe)].map(measure);
  const [muc, b3, ceafe] = all.map(({ precision, recall, f1 }) => [precision, recall, f1].map(percent).join(' / '));
  const conll = percent(all.reduce((sum, { f1 }) => sum + f1, 0) / 3);
  console.log(`${what.padEnd(20)} MUC ${muc}  B³ ${b3}  CEAFe ${ceafe}  CoNLL ${conll}`);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
