/** What the viewer's data know of entities, edges, claims and facts, as quads of the export. */
import type { Literal, NamedNode, Quad } from 'n3';
import { claimId, tripleKey } from '../graph/claim-id.js';
import type {
  ViewerClaim,
  ViewerData,
  ViewerEdge,
  ViewerEvidence,
  ViewerFact,
  ViewerNode,
} from '../graph/viewer-types.js';
import { ownValue } from '../model/own-value.js';
import { instanceIri, NOT_IN_IRI } from './instance-iri.js';
import { NAMESPACES, type PrefixedName } from './namespaces.js';
import { evidenceId, selectorId } from './node-ids.js';
import { plainDecimal, plainLiteral, plainNode, plainQuad, plainTerm } from './plain-terms.js';

type Value = NamedNode | Literal;
type Properties = readonly (readonly [PrefixedName | NamedNode, Value | readonly Value[] | undefined])[];

/** Quads about one node. */
export function about(subject: NamedNode, properties: Properties): Quad[] {
  return properties.flatMap(([name, values]) => {
    const property = typeof name === 'string' ? plainTerm(name) : name;
    const list = values === undefined ? [] : 'termType' in values ? [values] : values;
    return list.map((value) => plainQuad(subject, property, value));
  });
}

/** The node of an id. */
export function nodeOf(id: string, { vocabulary }: ViewerData): NamedNode {
  return plainNode(instanceIri(id, vocabulary.base));
}

export function documentNode(document: number, data: ViewerData): NamedNode {
  return nodeOf(`document/${data.documents[document]!.id}`, data);
}

/** An entity, with what it is linked to. */
export function entityQuads({ id, label, kind, level, aliases, sameAs }: ViewerNode, data: ViewerData): Quad[] {
  return about(nodeOf(id, data), [
    ['rdf:type', plainNode(ownValue(data.vocabulary.classes, kind) ?? instanceIri(kind, NAMESPACES.tw))],
    ['rdfs:label', plainLiteral(label)],
    ['skos:prefLabel', plainLiteral(label)],
    ['skos:altLabel', aliases.map((alias) => plainLiteral(alias))],
    ['tw:level', plainLiteral(level)],
    ['owl:sameAs', sameAs !== undefined && isIri(sameAs) ? plainNode(sameAs) : undefined],
  ]);
}

/** What a link leads to is a text of others as well. */
function isIri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(text) && !NOT_IN_IRI.test(text) && !/\p{Surrogate}/u.test(text);
}

/** The direct edge that an asserted claim gives. */
export function edgeQuad(edge: ViewerEdge, data: ViewerData): Quad {
  const [from, to] = [edge.source, edge.target].map((end) => nodeOf(data.nodes[end]!.id, data));
  return plainQuad(from!, propertyOf(edge.predicate, data), to!);
}

export function claimQuads({ source, target, predicate }: ViewerEdge, claim: ViewerClaim, data: ViewerData): Quad[] {
  const fact = data.facts[claim.fact]!;
  const [subject, object] = [data.nodes[source]!.id, data.nodes[target]!.id];
  const id = claimId(fact.id, tripleKey(subject, predicate, { kind: 'entity', id: object }), rangeOf(claim));
  return about(nodeOf(id, data), [
    ['rdf:type', plainTerm('rdf:Statement')],
    ['rdf:subject', nodeOf(subject, data)],
    ['rdf:predicate', propertyOf(predicate, data)],
    ['rdf:object', nodeOf(object, data)],
    ['tw:modality', modalityOf(claim)],
    ['tw:confidence', plainDecimal(claim.confidence)],
    ['tw:foundBy', plainLiteral(claim.foundBy)],
    ['tw:former', formerOf(fact)],
    ['prov:wasAttributedTo', speakerOf(claim, data)],
    [fact.kind === 'event' ? 'tw:describesEvent' : 'tw:describesRelation', nodeOf(fact.id, data)],
    ['prov:hadPrimarySource', documentNode(claim.document, data)],
    ['tw:sentence', sentenceNode(claim, data)],
  ]);
}

/** An event with its roles, or a relation; what both carry. */
export function factQuads(fact: ViewerFact, data: ViewerData): Quad[] {
  const evidence = fact.evidence.map((_, index) => nodeOf(evidenceId(fact.id, index), data));
  return about(nodeOf(fact.id, data), [
    ...(fact.kind === 'event' ? eventProperties(fact, data) : relationProperties(fact, data)),
    ['tw:modality', modalityOf(fact)],
    ['tw:confidence', plainDecimal(fact.confidence)],
    ['tw:foundBy', fact.evidence.map(({ foundBy }) => plainLiteral(foundBy))],
    ['prov:wasAttributedTo', speakerOf(fact, data)],
    ['prov:hadPrimarySource', fact.evidence.map(({ document }) => documentNode(document, data))],
    ['prov:qualifiedDerivation', evidence],
  ]);
}

function relationProperties(fact: ViewerFact, data: ViewerData): Properties {
  return [
    ['rdf:type', plainTerm('tw:Relation')],
    ['tw:relationType', propertyOf(fact.factType, data)],
    ['tw:former', formerOf(fact)],
  ];
}

/** Times and what is said have nodes of their own, which the viewer's data do not hold. */
function eventProperties({ factType, roles }: ViewerFact, data: ViewerData): Properties {
  const type = plainNode(ownValue(data.vocabulary.events, factType) ?? instanceIri(factType, NAMESPACES.tw));
  const filled = roles
    .filter(([role]) => role !== 'time')
    .map(([role, terms]): Properties[number] => {
      const entities = terms.flatMap(({ node }) => (node === undefined ? [] : nodeOf(data.nodes[node]!.id, data)));
      const property = ownValue(data.vocabulary.roles, `${factType}/${role}`) ?? instanceIri(role, NAMESPACES.role);
      return [role === 'place' ? 'sem:hasPlace' : plainNode(property), entities];
    });
  return [['rdf:type', [type, plainTerm('sem:Event')]], ...filled];
}

/** One telling of a fact. */
export function evidenceQuads(fact: ViewerFact, index: number, data: ViewerData): Quad[] {
  const evidence = fact.evidence[index]!;
  return about(nodeOf(evidenceId(fact.id, index), data), [
    ['rdf:type', plainTerm('prov:Derivation')],
    ['tw:sentence', sentenceNode(evidence, data)],
    ['tw:foundBy', plainLiteral(evidence.foundBy)],
    ['tw:confidence', plainDecimal(evidence.confidence)],
    ['schema:position', plainLiteral(String(index), 'xsd:integer')],
  ]);
}

/** Where a sentence stands in its text, in UTF-16. */
export function rangeOf({ start, sentence }: ViewerEvidence) {
  return { start, end: start + sentence.length };
}

export function sentenceNode(evidence: ViewerEvidence, data: ViewerData): NamedNode {
  return nodeOf(selectorId(data.documents[evidence.document]!.id, rangeOf(evidence)), data);
}

function propertyOf(name: string, { vocabulary }: ViewerData): NamedNode {
  return plainNode(ownValue(vocabulary.properties, name) ?? instanceIri(name, NAMESPACES.tw));
}

function modalityOf({ modality }: ViewerFact | ViewerClaim): NamedNode {
  return plainTerm(`tw:${modality[0]!.toUpperCase()}${modality.slice(1)}`);
}

function speakerOf({ speaker }: ViewerFact | ViewerClaim, data: ViewerData): NamedNode | undefined {
  return speaker === undefined ? undefined : nodeOf(speaker, data);
}

function formerOf({ former }: ViewerFact): Literal | undefined {
  return former ? plainLiteral('true', 'xsd:boolean') : undefined;
}
