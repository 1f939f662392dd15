/** Canonical ids from judgements, resolved on read: the graph itself keeps every id. */
import type { EntityId } from '../model/statement.js';
import type { Judgement, Verdict } from './judgements.js';

export interface Linker {
  /** The id that stands for all entities judged the same; the id itself where nothing was judged. */
  canonicalOf(id: EntityId): EntityId;
  /** All ids judged the same as this one, itself included, sorted. */
  clusterOf(id: EntityId): readonly EntityId[];
  /** What follows from the judgements for a pair: `unsure` where nothing does. */
  verdictOf(one: EntityId, other: EntityId): Verdict;
}

type Clusters = Map<EntityId, readonly EntityId[]>;

/**
 * A linker over judgements, in any order and with repetitions. `different` wins over `same`: pairs are joined from the smallest ids
 * on, and a pair that would bring two different ones together stays apart. The canonical id is the smallest of its cluster.
 */
export function openLinker(judgements: readonly Judgement[]): Linker {
  const different = new Set(judgements.filter(isVerdict('different')).flatMap(bothWays));
  const clusters: Clusters = new Map();
  const clusterOf = (id: EntityId) => clusters.get(id) ?? [id];
  const areApart = (one: readonly EntityId[], other: readonly EntityId[]) =>
    one.some((id) => other.some((candidate) => different.has(pairKey(id, candidate))));
  for (const { one, other } of judgements.filter(isVerdict('same')).map(ordered).sort(byPair)) {
    const [left, right] = [clusterOf(one), clusterOf(other)];
    if (left !== right && !areApart(left, right)) join(clusters, left, right);
  }
  return {
    clusterOf,
    canonicalOf: (id) => clusterOf(id)[0]!,
    verdictOf(one, other) {
      if (clusterOf(one).includes(other)) return 'same';
      return areApart(clusterOf(one), clusterOf(other)) ? 'different' : 'unsure';
    },
  };
}

function join(clusters: Clusters, left: readonly EntityId[], right: readonly EntityId[]): void {
  const joined = [...new Set([...left, ...right])].sort();
  for (const id of joined) clusters.set(id, joined);
}

function isVerdict(verdict: Verdict): (judgement: Judgement) => boolean {
  return (judgement) => judgement.verdict === verdict;
}

function ordered(judgement: Judgement): Judgement {
  const { one, other } = judgement;
  return one <= other ? judgement : { ...judgement, one: other, other: one };
}

function byPair(left: Judgement, right: Judgement): number {
  const [one, other] = [pairKey(left.one, left.other), pairKey(right.one, right.other)];
  return one < other ? -1 : Number(one > other);
}

function bothWays({ one, other }: Judgement): string[] {
  return [pairKey(one, other), pairKey(other, one)];
}

function pairKey(one: EntityId, other: EntityId): string {
  return `${one} ${other}`;
}
