/** What follows from the asserted statements: super-properties, inverses, symmetry. Kept apart: nobody claimed it. */
import type { ClaimId, EntityId, KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { sortedBy, sortedUnique } from './order.js';

/** A statement that no sentence says and that follows from those that some do. */
export interface InferredStatement {
  readonly subject: EntityId;
  readonly predicate: string;
  readonly object: EntityId;
  /** The asserted claims it comes from, sorted. */
  readonly from: readonly ClaimId[];
}

type Edge = Omit<InferredStatement, 'from'>;

/** What holds of every edge of one property. */
interface PropertyRules {
  readonly implies: readonly string[];
  readonly inverses: readonly string[];
}

/** All that follows, in any number of steps, and is not asserted itself; sorted by subject, predicate, object. */
export function inferStatements(graph: KnowledgeGraph, ontology: Ontology): InferredStatement[] {
  const rules = propertyRules(ontology);
  const asserted = assertedEdges(graph);
  const found = new Map<string, InferredStatement>();
  for (const { edge, from } of asserted.values()) {
    for (const [key, consequence] of consequences(edge, rules)) {
      if (asserted.has(key)) continue;
      found.set(key, { ...consequence, from: sortedUnique([...(found.get(key)?.from ?? []), ...from]) });
    }
  }
  return sortedBy(found, ([key]) => key).map(([, statement]) => statement);
}

function assertedEdges(graph: KnowledgeGraph): Map<string, { edge: Edge; from: ClaimId[] }> {
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
  const edges = graph.statements.flatMap(({ subject, predicate, object, asserted, claims: ids }) => {
    if (!asserted || object.kind !== 'entity') return [];
    const edge = { subject, predicate, object: object.id };
    return [[edgeKey(edge), { edge, from: ids.filter((id) => claims.get(id)?.modality === 'asserted') }] as const];
  });
  return new Map(edges);
}

function propertyRules(ontology: Ontology): ReadonlyMap<string, PropertyRules> {
  const rules = new Map<string, PropertyRules>();
  for (const { projection, symmetric } of ontology.events.values()) {
    if (projection && symmetric) rules.set(projection.property, { implies: [], inverses: [projection.property] });
  }
  for (const { id, implies, inverse, symmetric } of ontology.relations.values()) {
    rules.set(id, { implies, inverses: [...(inverse ? [inverse] : []), ...(symmetric ? [id] : [])] });
  }
  return rules;
}

/** Everything one edge entails, itself left out. */
function consequences(edge: Edge, rules: ReadonlyMap<string, PropertyRules>): Map<string, Edge> {
  const reached = new Map([[edgeKey(edge), edge]]);
  for (const { subject, predicate, object } of reached.values()) {
    const { implies = [], inverses = [] } = rules.get(predicate) ?? {};
    const next = [
      ...implies.map((property) => ({ subject, predicate: property, object })),
      ...inverses.map((property) => ({ subject: object, predicate: property, object: subject })),
    ];
    // A map that grows while it is walked is walked to its new end.
    for (const consequence of next) reached.set(edgeKey(consequence), reached.get(edgeKey(consequence)) ?? consequence);
  }
  reached.delete(edgeKey(edge));
  return reached;
}

function edgeKey({ subject, predicate, object }: Edge): string {
  return JSON.stringify([subject, predicate, object]);
}
