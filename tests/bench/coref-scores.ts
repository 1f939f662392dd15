/** MUC, B³ and CEAFe over chains of mention keys, and their mean (CoNLL F1), as in the reference scorer of CoNLL-2012. */
import { bestAssignment } from './assignment.js';

/** The three measures that CoNLL F1 is the mean of. */
export interface Scores {
  readonly muc: Ratio;
  readonly b3: Ratio;
  readonly ceafe: Ratio;
}

/** Sums that make precision and recall; sums of several documents add up. */
export interface Ratio {
  readonly right: number;
  readonly found: number;
  readonly covered: number;
  readonly gold: number;
}

type Chains = readonly ReadonlySet<string>[];

/** Scores of one document. */
export function scoreChains(gold: Chains, found: Chains): Scores {
  const [links, cover] = [muc(found, gold), muc(gold, found)];
  const [hits, held] = [b3(found, gold), b3(gold, found)];
  const aligned = bestAssignment(gold.map((chain) => found.map((other) => similarity(chain, other))));
  return {
    muc: { right: links.right, found: links.all, covered: cover.right, gold: cover.all },
    b3: { right: hits.right, found: hits.all, covered: held.right, gold: held.all },
    ceafe: { right: aligned, found: found.length, covered: aligned, gold: gold.length },
  };
}

/** Precision, recall and F1 of summed ratios. */
export function measure(ratios: readonly Ratio[]): { precision: number; recall: number; f1: number } {
  const sum = (pick: (ratio: Ratio) => number) => ratios.reduce((total, ratio) => total + pick(ratio), 0);
  const share = (part: number, whole: number) => part / Math.max(1, whole);
  const precision = share(
    sum((ratio) => ratio.right),
    sum((ratio) => ratio.found),
  );
  const recall = share(
    sum((ratio) => ratio.covered),
    sum((ratio) => ratio.gold),
  );
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Links of `one` that `other` keeps, and all its links. */
function muc(one: Chains, other: Chains): { right: number; all: number } {
  const chainOf = lookup(other);
  let [right, all] = [0, 0];
  for (const chain of one) {
    const parts = new Set([...chain].map((key) => chainOf.get(key) ?? key));
    right += chain.size - parts.size;
    all += chain.size - 1;
  }
  return { right, all };
}

function b3(one: Chains, other: Chains): { right: number; all: number } {
  const chainOf = lookup(other);
  let [right, all] = [0, 0];
  for (const chain of one) {
    for (const key of chain) {
      right += shared(chain, chainOf.get(key)) / chain.size;
      all++;
    }
  }
  return { right, all };
}

function lookup(chains: Chains): Map<string, ReadonlySet<string>> {
  return new Map(chains.flatMap((chain) => [...chain].map((key) => [key, chain] as const)));
}

function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return (2 * shared(one, other)) / (one.size + other.size);
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string> | undefined): number {
  let count = 0;
  for (const key of one) if (other?.has(key)) count++;
  return count;
}
