/** Claims of RDF → claims of a graph. */
import type { Claim, ClaimId, EntityId, FactId, Term } from '../model/statement.js';
import { badGraph, type RdfNode } from './node-index.js';
import { messageTerm } from './read-terms.js';
import { attributionOf, documentOf, type Loading, modalityOf, positionRanges, selectedRange } from './reading.js';

/** One `rdf:Statement`. Throws `bad-graph`. */
export function readClaim(node: RdfNode, loading: Loading): Claim {
  const { id, propertyNames, sources } = loading;
  const document = documentOf(node, loading);
  const predicate = propertyNames.get(node.required('rdf:predicate'));
  if (predicate === undefined) throw badGraph(node.iri, 'says a property that is none of the ontology');
  const range = selectedRange(node.required('prov:wasDerivedFrom'), document, loading);
  const sentence = node.optional('tw:sentence');
  return {
    ...{ id: id(node.iri) as ClaimId, subject: id(node.required('rdf:subject')) as EntityId, predicate },
    ...{ object: objectTerm(node, document, loading), fact: factOf(node, loading), document, range },
    quote: sources.get(document)!.source.text.slice(range.start, range.end),
    sentence: sentence ? selectedRange(sentence, document, loading) : range,
    modality: modalityOf(node),
    ...attributionOf(node, loading),
    ...{ foundBy: node.required('tw:foundBy'), confidence: Number(node.required('tw:confidence')) },
  };
}

function factOf(node: RdfNode, { id, nodes }: Loading): FactId {
  const fact = node.optional('tw:describesEvent') ?? node.required('tw:describesRelation');
  if (nodes.types(fact).length === 0) throw badGraph(node.iri, `tells of <${fact}>, which is not there`);
  return id(fact) as FactId;
}

function objectTerm(node: RdfNode, document: string, loading: Loading): Term {
  const object = node.required('rdf:object');
  const message = messageTerm(object, document, loading);
  if (message) return message;
  const mentions = positionRanges(node.values('tw:objectPosition'), document, loading);
  return { kind: 'entity', id: loading.id(object) as EntityId, mentions };
}
