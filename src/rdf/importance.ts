/** What a reader wants to see first. */
import { compareText } from '../graph/order.js';
import type { Entity, Fact, KnowledgeGraph } from '../model/statement.js';

/** The records of a graph, the most important first; equal graphs give one order. */
export interface Importance {
  /** Those with most claims about them first. */
  readonly entities: readonly Entity[];
  /** Those that are told most often first, then the surest. */
  readonly facts: readonly Fact[];
}

/** The order of reading of a graph. */
export function importanceOf(graph: KnowledgeGraph): Importance {
  const claims = new Map<string, number>();
  const count = (id: string) => claims.set(id, (claims.get(id) ?? 0) + 1);
  for (const { subject, object } of graph.claims) {
    count(subject);
    if (object.kind === 'entity') count(object.id);
  }
  const claimsOf = ({ id }: Entity) => claims.get(id) ?? 0;
  return {
    entities: graph.entities.toSorted((a, b) => claimsOf(b) - claimsOf(a) || compareText(a.id, b.id)),
    facts: graph.facts.toSorted(
      (a, b) => b.provenance.length - a.provenance.length || b.confidence - a.confidence || compareText(a.id, b.id),
    ),
  };
}
