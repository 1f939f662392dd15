/** Facts that contradict each other: what one sentence asserts, another denies. */
import type { Fact, KnowledgeGraph } from '../model/statement.js';
import { groupBy, sortedUnique } from './order.js';
import { termKey } from './terms.js';

/** The tellings of one thing on both sides. */
export interface Contradiction {
  readonly asserted: readonly Fact[];
  readonly denied: readonly Fact[];
}

/** All contradictions, in the order of the graph. */
export function findContradictions({ facts }: KnowledgeGraph): Contradiction[] {
  const decided = facts.filter(({ modality }) => modality === 'asserted' || modality === 'denied');
  return [...groupBy(decided, contentKey).values()].flatMap((group) => {
    const [asserted, denied] = (['asserted', 'denied'] as const).map((modality) =>
      group.filter((fact) => fact.modality === modality),
    ) as [Fact[], Fact[]];
    return asserted.length > 0 && denied.length > 0 ? [{ asserted, denied }] : [];
  });
}

/** Equal for facts that say the same of the same things: type and who is in which role; time, place and words may differ. */
export function contentKey(fact: Fact): string {
  const { type, roles } = fact;
  const fillers = Object.entries(roles).flatMap(([role, terms]) =>
    role === 'place' ? [] : terms.filter(({ kind }) => kind === 'entity').map((term) => `${role} ${termKey(term)}`),
  );
  const former = fact.kind === 'relation' && fact.former ? ['former'] : [];
  // A fact without entities says nothing that another could deny.
  return fillers.length === 0 ? fact.id : JSON.stringify([type, ...former, ...sortedUnique(fillers)]);
}
