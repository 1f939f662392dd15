/** From a node of the export back to the record and the sentence that it was made of. */
import type { KnowledgeGraph } from '../model/statement.js';
import type { TextRange } from '../model/text.js';
import { DEFAULT_BASE } from './terms.js';

/** Where a node comes from. */
export interface RecordPlace {
  readonly record?: string;
  readonly document?: string;
  readonly sentence?: string;
}

/** Looks up nodes by IRI; nodes that stand for no record of the graph (selectors, the run) have no place. */
export function placeFinder(graph: KnowledgeGraph, base: string = DEFAULT_BASE): (iri: string) => RecordPlace {
  const texts = new Map(graph.sources.map(({ id, text }) => [id, text]));
  const place = (record: string, document: string, sentence?: TextRange): readonly [string, RecordPlace] => [
    record,
    { record, document, ...(sentence ? { sentence: texts.get(document)!.slice(sentence.start, sentence.end) } : {}) },
  ];
  const places = new Map([
    ...graph.entities.map(({ id, documents }) => place(id, documents[0] ?? '')),
    ...graph.facts.map(({ id, document, provenance }) => place(id, document, provenance[0]?.sentence)),
    ...graph.claims.map(({ id, document, sentence }) => place(id, document, sentence)),
    ...graph.sources.map(({ id }) => place(`document/${id}`, id)),
  ]);
  return (iri) => (iri.startsWith(base) ? (places.get(iri.slice(base.length)) ?? {}) : {});
}
