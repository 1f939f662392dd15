/** MUC, B³ and CEAFe over chains of mention keys, and their mean (CoNLL F1). Chains of one mention are left out by the caller. */

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
  const aligned = alignment(gold, found);
  return {
    muc: { right: links.right, found: links.all, covered: cover.right, gold: cover.all },
    b3: { right: hits.right, found: hits.all, covered: held.right, gold: held.all },
    ceafe: { right: aligned, found: found.length, covered: aligned, gold: gold.length },
  };
}

/** Precision, recall and F1 of summed ratios. */
export function measure(ratios: readonly Ratio[]): { precision: number; recall: number; f1: number } {
  const sum = (pick: (ratio: Ratio) => number) => ratios.reduce((total, ratio) => total + pick(ratio), 0);
  const precision =
    sum((r) => r.right) /
    Math.max(
      1,
      sum((r) => r.found),
    );
  const recall =
    sum((r) => r.covered) /
    Math.max(
      1,
      sum((r) => r.gold),
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
      const match = chainOf.get(key);
      right += match ? [...chain].filter((member) => match.has(member)).length / chain.size : 0;
      all++;
    }
  }
  return { right, all };
}

function lookup(chains: Chains): Map<string, ReadonlySet<string>> {
  return new Map(chains.flatMap((chain) => [...chain].map((key) => [key, chain] as const)));
}

/** Greatest sum of similarities of a one-to-one alignment, found by taking the best pair again and again (a lower bound of CEAFe). */
function alignment(gold: Chains, found: Chains): number {
  const pairs = gold.flatMap((chain, at) => found.map((other, to) => ({ at, to, value: similarity(chain, other) })));
  const [left, right] = [new Set<number>(), new Set<number>()];
  let total = 0;
  for (const { at, to, value } of pairs.filter((pair) => pair.value > 0).sort((a, b) => b.value - a.value)) {
    if (left.has(at) || right.has(to)) continue;
    left.add(at);
    right.add(to);
    total += value;
  }
  return total;
}

function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return (2 * [...one].filter((key) => other.has(key)).length) / (one.size + other.size);
}
