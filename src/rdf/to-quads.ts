/** A knowledge graph as RDF, profile 1.1 (design/rdf.md; the vocabulary stands in ontology/README.md). */
import { DataFactory, type Quad } from 'n3';
import type { InferredStatement } from '../graph/infer.js';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { describeClaim } from './describe-claims.js';
import { describeFact } from './describe-facts.js';
import { describeDocument, describeEntity, describeRun } from './describe-run.js';
import { propertyIri, type RdfOptions, startWriting, type Writing } from './writing.js';

export type { RdfOptions } from './writing.js';

/**
 * The quads of a graph: one named graph a document, the descriptions of entities and of the run in the default graph.
 * Some come more than once (two claims may share a selector); the serialisers write each once.
 * Throws `bad-base` for a base that is none.
 */
export function toQuads(graph: KnowledgeGraph, ontology: Ontology, options: RdfOptions): Quad[] {
  const writing = startWriting(graph, ontology, options);
  return [
    ...graph.entities.flatMap((entity) => describeEntity(entity, writing)),
    ...graph.sources.flatMap((source) => describeDocument(source, writing)),
    ...graph.facts.flatMap((fact) => describeFact(fact, writing)),
    ...graph.claims.flatMap((claim) => describeClaim(claim, writing)),
    ...describeRun(writing),
  ];
}

/** What follows from the graph, in a graph of its own: `graph/inferred` below the base. */
export function inferredQuads(
  inferred: readonly InferredStatement[],
  graph: KnowledgeGraph,
  ontology: Ontology,
  options: RdfOptions,
): Quad[] {
  const writing = startWriting(graph, ontology, options);
  return inferred.map((statement) => inferredQuad(statement, writing));
}

function inferredQuad({ subject, predicate, object }: InferredStatement, writing: Writing): Quad {
  const { iri } = writing;
  return DataFactory.quad(iri(subject), propertyIri(predicate, writing), iri(object), iri('graph/inferred'));
}
