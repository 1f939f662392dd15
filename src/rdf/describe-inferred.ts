/** What follows from the claims → quads, in a graph of its own: each triple with the claims that it comes from. */
import { DataFactory, type NamedNode, type Quad } from 'n3';
import type { InferredStatement } from '../graph/infer.js';
import { hashParts } from '../model/ids.js';
import { vocabularyTerm } from './vocabulary.js';
import { describe, propertyIri, type Writing } from './writing.js';

/** An inferred triple, and the node that says what it was derived from. */
export function describeInferred(statement: InferredStatement, writing: Writing): Quad[] {
  return [inferredEdge(statement, writing), ...describeInference(statement, writing)];
}

/** An inferred triple. */
export function inferredEdge({ subject, predicate, object }: InferredStatement, writing: Writing): Quad {
  const { iri } = writing;
  return DataFactory.quad(iri(subject), propertyIri(predicate, writing), iri(object), inferredGraph(writing));
}

/** What an inferred triple was derived from. */
export function describeInference(statement: InferredStatement, writing: Writing): Quad[] {
  const { iri } = writing;
  const { subject, predicate, object, graph } = inferredEdge(statement, writing);
  const name = hashParts([statement.subject, statement.predicate, statement.object]);
  return describe(iri(`inference/${name}`), graph as NamedNode, [
    ['rdf:type', vocabularyTerm('tw:Inference')],
    ['rdf:subject', subject as NamedNode],
    ['rdf:predicate', predicate as NamedNode],
    ['rdf:object', object as NamedNode],
    ['prov:wasDerivedFrom', statement.from.map(iri)],
  ]);
}

/** IRI of the graph of what follows. */
export function inferredGraph({ iri }: Writing) {
  return iri('graph/inferred');
}
