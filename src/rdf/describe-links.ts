/** A linker's decisions → quads, in a graph of their own: each candidate with its scores, and `owl:sameAs` for those that are linked. */
import { DataFactory, type NamedNode, type Quad } from 'n3';
import { hashParts } from '../model/ids.js';
import type { EntityId, LinkCandidate } from '../model/statement.js';
import { decimalLiteral, stringLiteral } from './terms.js';
import { vocabularyTerm } from './vocabulary.js';
import { describe, type Writing } from './writing.js';

/** All quads of a graph's linking; none where there was none. */
export function describeLinks(writing: Writing): Quad[] {
  const { decisions = [] } = writing.graph.linking ?? {};
  const candidates = decisions.flatMap(({ entity, candidates }) =>
    candidates.flatMap((candidate) => describeCandidate(entity, candidate, writing)),
  );
  return [...candidates, ...describeLinking(writing)];
}

/** IRI of the graph of links. */
export function linksGraph({ iri }: Writing): NamedNode {
  return iri('graph/links');
}

function describeCandidate(entity: EntityId, candidate: LinkCandidate, writing: Writing): Quad[] {
  const [head, tail, context] = [writing.iri(entity), DataFactory.namedNode(candidate.iri), linksGraph(writing)];
  const same = vocabularyTerm('owl:sameAs');
  return [
    ...(candidate.verdict === 'linked' ? [DataFactory.quad(head, same, tail, context)] : []),
    ...describe(writing.iri(`link/${hashParts([entity, candidate.iri])}`), context, [
      ['rdf:type', vocabularyTerm('tw:Link')],
      ['rdf:subject', head],
      ['rdf:predicate', same],
      ['rdf:object', tail],
      ['rdfs:label', stringLiteral(candidate.label)],
      ['tw:verdict', stringLiteral(candidate.verdict)],
      ['tw:score', decimalLiteral(candidate.score)],
      ['tw:matchedName', stringLiteral(candidate.matched)],
      ['tw:nameScore', decimalLiteral(candidate.nameScore)],
      ['tw:classScore', decimalLiteral(candidate.classScore)],
      ['tw:contextScore', decimalLiteral(candidate.contextScore)],
      ['prov:wasGeneratedBy', linkingIri(writing)],
    ]),
  ];
}

/** The activity that decided: one for equal gazetteers, threshold and version. */
function linkingIri({ graph, version, iri }: Writing): NamedNode {
  const { gazetteer = '', threshold = 0 } = graph.linking ?? {};
  return iri(`linking/${hashParts([gazetteer, String(threshold), version])}`);
}

function describeLinking(writing: Writing): Quad[] {
  const { graph, version, iri } = writing;
  if (!graph.linking) return [];
  return describe(linkingIri(writing), linksGraph(writing), [
    ['rdf:type', vocabularyTerm('prov:Activity')],
    ['prov:wasAssociatedWith', iri(`agent/triplewire-${version}`)],
    ['tw:gazetteerHash', stringLiteral(graph.linking.gazetteer)],
    ['tw:threshold', decimalLiteral(graph.linking.threshold)],
  ]);
}
