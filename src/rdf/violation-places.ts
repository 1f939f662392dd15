/** From a node of the export back to the record and the sentence that it was made of. */
import type { KnowledgeGraph } from '../model/statement.js';
import type { TextRange } from '../model/text.js';
import { membershipsOf } from './describe-facts.js';
import { DEFAULT_BASE } from './instance-iri.js';

/** Where a node comes from. */
export interface RecordPlace {
  readonly record?: string;
  readonly document?: string;
  readonly sentence?: string;
}

/** Looks up nodes by IRI; nodes that stand for no record of the graph (selectors, the run) have no place. */
export function placeFinder(graph: KnowledgeGraph, base: string = DEFAULT_BASE): (iri: string) => RecordPlace {
  const texts = new Map(graph.sources.map(({ id, text }) => [id, text]));
  const place = (node: string, record: string, document: string, sentence?: TextRange) => {
    const told = sentence && { sentence: texts.get(document)!.slice(sentence.start, sentence.end) };
    return [node, { record, document, ...told }] as const;
  };
  const factPlaces = graph.facts.flatMap((fact) => {
    const nodes = [fact.id, ...membershipsOf(fact).map(({ id }) => id)];
    return nodes.map((node) => place(node, fact.id, fact.document, fact.provenance[0]?.sentence));
  });
  const places = new Map<string, RecordPlace>([
    ...graph.entities.map(({ id, documents }) => place(id, id, documents[0] ?? '')),
    ...factPlaces,
    ...graph.claims.map(({ id, document, sentence }) => place(id, id, document, sentence)),
    ...graph.sources.map(({ id }) => place(`document/${id}`, id, id)),
  ]);
  return (iri) => (iri.startsWith(base) ? (places.get(iri.slice(base.length)) ?? {}) : {});
}
