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

/**
 * All that follows, in any number of steps, and is not asserted itself; sorted by subject, predicate, object. Each walk finds it anew,
 * one subject at a time: of a large graph there is as much of it as there are statements.
 */
export function inferStatements(graph: KnowledgeGraph, ontology: Ontology): Iterable<InferredStatement> {
  const rules = propertyRules(ontology);
  const edges = edgesByEnd(graph);
  const subjects = sortedBy(edges.keys(), (id) => JSON.stringify(id));
  return {
    *[Symbol.iterator]() {
      for (const subject of subjects) yield* inferredOf(subject, edges.get(subject)!, rules);
    },
  };
}

type AssertedEdge = Edge & { readonly from: readonly ClaimId[] };

/** Entity → the asserted edges that begin or end in it: whatever follows about it follows from these. */
function edgesByEnd(graph: KnowledgeGraph): Map<EntityId, AssertedEdge[]> {
  const edges = new Map<EntityId, AssertedEdge[]>();
  for (const edge of assertedEdges(graph)) {
    for (const end of new Set([edge.subject, edge.object])) {
      const known = edges.get(end);
      if (known) known.push(edge);
      else edges.set(end, [edge]);
    }
  }
  return edges;
}

function* assertedEdges({ claims, statements }: KnowledgeGraph): Generator<AssertedEdge> {
  const others = new Set(claims.flatMap(({ id, modality }) => (modality === 'asserted' ? [] : [id])));
  for (const { subject, predicate, object, asserted, claims: ids } of statements) {
    if (!asserted || object.kind !== 'entity') continue;
    const from = ids.some((id) => others.has(id)) ? ids.filter((id) => !others.has(id)) : ids;
    yield { subject, predicate, object: object.id, from };
  }
}

function inferredOf(
  subject: EntityId,
  edges: readonly AssertedEdge[],
  rules: ReadonlyMap<string, PropertyRules>,
): InferredStatement[] {
  const asserted = new Set(edges.map(edgeKey));
  const found = new Map<string, InferredStatement>();
  for (const edge of edges) {
    for (const [key, consequence] of consequences(edge, rules)) {
      if (consequence.subject !== subject || asserted.has(key)) continue;
      found.set(key, { ...consequence, from: sortedUnique([...(found.get(key)?.from ?? []), ...edge.from]) });
    }
  }
  return sortedBy(found, ([key]) => key).map(([, statement]) => statement);
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
function consequences(
  { subject, predicate, object }: Edge,
  rules: ReadonlyMap<string, PropertyRules>,
): Map<string, Edge> {
  const edge: Edge = { subject, predicate, object };
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
