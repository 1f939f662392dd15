/** What follows from the claims → quads, in a graph of its own: each triple with the claims that it comes from. */
import { DataFactory, type Quad } from 'n3';
import type { InferredStatement } from '../graph/infer.js';
import { hashParts } from '../model/ids.js';
import { vocabularyTerm } from './vocabulary.js';
import { describe, propertyIri, type Writing } from './writing.js';

/** An inferred triple, and the node that says what it was derived from. */
export function describeInferred({ subject, predicate, object, from }: InferredStatement, writing: Writing): Quad[] {
  const { iri } = writing;
  const context = inferredGraph(writing);
  const [head, property, tail] = [iri(subject), propertyIri(predicate, writing), iri(object)];
  return [
    DataFactory.quad(head, property, tail, context),
    ...describe(iri(`inference/${hashParts([subject, predicate, object])}`), context, [
      ['rdf:type', vocabularyTerm('tw:Inference')],
      ['rdf:subject', head],
      ['rdf:predicate', property],
      ['rdf:object', tail],
      ['prov:wasDerivedFrom', from.map(iri)],
    ]),
  ];
}

/** IRI of the graph of what follows. */
export function inferredGraph({ iri }: Writing) {
  return iri('graph/inferred');
}
