/** A knowledge graph as RDF, claims as `rdf:Statement` (design/rdf.md; the vocabulary stands in ontology/README.md). */
import type { Quad } from 'n3';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { describeJudgements } from './describe-judgements.js';
import { describeLinks } from './describe-links.js';
import { graphParts } from './graph-parts.js';
import { type RdfOptions, startWriting } from './writing.js';

export type { RdfOptions } from './writing.js';

/**
 * The quads of a graph: one named graph a document and one each for judgements and links, the descriptions of entities, times and the run in the default graph.
 * Some come more than once (two claims may share a selector); the serialisers write each once.
 * Throws `bad-base` for a base that is none.
 */
export function toQuads(graph: KnowledgeGraph, ontology: Ontology, options: RdfOptions): Quad[] {
  const writing = startWriting(graph, ontology, options);
  const { shared, documents } = graphParts(writing);
  const own = [...documents].flatMap(({ entities, facts, details }) => [...entities(), ...facts(), ...details()]);
  return [...shared, ...own, ...describeJudgements(writing), ...describeLinks(writing)];
}
