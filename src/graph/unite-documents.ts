/** The parts of many documents → one graph, the same bytes for any order of the parts. */
import type { Claim, KnowledgeGraph, Statement } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import type { DocumentFacts } from './document-facts.js';
import { mergeEntities } from './merge-entities.js';
import { compareText, groupBy, sortedBy, sortedUnique } from './order.js';
import { termKey } from './terms.js';

/** The graph of the parts, each of another source. */
export function uniteDocuments(parts: readonly DocumentFacts[], ontology: Ontology): KnowledgeGraph {
  const ordered = sortedBy(parts, ({ source }) => source.id);
  const claims = byId(ordered.flatMap((part) => part.claims));
  const entities = ordered.flatMap((part) => part.entities);
  return {
    sources: ordered.map(({ source }) => source),
    entities: mergeEntities(entities, ontology),
    facts: byId(ordered.flatMap(({ facts }) => facts)),
    statements: statementsFrom(claims),
    claims,
    madeWith: {
      model: sortedUnique(ordered.map(({ madeWith }) => madeWith.model)).join(' '),
      ontology: sortedUnique(ordered.map(({ madeWith }) => madeWith.ontology)).join(' '),
    },
  };
}

/** Of two parts of one source the same one, whichever came first. */
export function keepOne(known: DocumentFacts | undefined, part: DocumentFacts): DocumentFacts {
  return known && compareText(JSON.stringify(known), JSON.stringify(part)) > 0 ? known : part;
}

/** The edges that the claims say, sorted by subject, predicate and object; `claims` sorted by id. */
export function statementsFrom(claims: readonly Claim[]): Statement[] {
  const groups = sortedBy(groupBy(claims, statementKey), ([key]) => key);
  return groups.map(([, group]) => {
    const { subject, predicate, object } = group[0]!;
    const asserted = group.some(({ modality }) => modality === 'asserted');
    return { subject, predicate, object, asserted, claims: group.map(({ id }) => id) };
  });
}

/** Equal for claims and statements of one triple. */
export function statementKey({ subject, predicate, object }: Omit<Statement, 'asserted' | 'claims'>): string {
  return JSON.stringify([subject, predicate, termKey(object)]);
}

function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return sortedBy(records, ({ id }) => id);
}
