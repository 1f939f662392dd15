/** Facts → quads: event nodes with their roles, memberships, and the messages of reported speech. */
import { DataFactory, type NamedNode, type Quad } from 'n3';
import type { EntityId, Fact, NewsEvent, Relation, Term } from '../model/statement.js';
import type { Modality } from '../model/text.js';
import { selectRange } from './selectors.js';
import { decimalLiteral, stringLiteral, typedLiteral } from './terms.js';
import { boundsOf, timeStamp } from './timestamps.js';
import { NAMESPACES, vocabularyTerm } from './vocabulary.js';
import { describe, documentIri, membershipId, messageIri, type Writing } from './writing.js';

type EntityTerm = Term & { readonly kind: 'entity' };
type TextTerm = Term & { readonly kind: 'text' };
type TimeTerm = Term & { readonly kind: 'time' };

/** The individual of the ontology for a modality. */
export function modalityIri(modality: Modality): NamedNode {
  return vocabularyTerm(`tw:${modality[0]!.toUpperCase()}${modality.slice(1)}`);
}

/** The nodes of a fact, in the graph of its document: an event, or the memberships of a position. Other relations have none. */
export function describeFact(fact: Fact, writing: Writing): Quad[] {
  if (fact.kind === 'event') return describeEvent(fact, writing);
  return describeMemberships(fact, writing);
}

function describeEvent(event: NewsEvent, writing: Writing): Quad[] {
  const type = writing.ontology.events.get(event.type)?.iri ?? NAMESPACES.tw + event.type;
  const [node, context] = [writing.iri(event.id), documentIri(event.document, writing)];
  const roles = Object.entries(event.roles).filter(([role]) => role !== 'time');
  return [
    ...describe(node, context, [
      ['rdf:type', [DataFactory.namedNode(type), vocabularyTerm('sem:Event')]],
      ...timeProperties(event),
    ]),
    ...roles.flatMap(([role, terms]) => describeRole(node, role, terms, event, writing)),
    ...describeCommon(node, event, writing),
  ];
}

/** `time` as told and as bounds; what else stands in the role is kept as words. */
function timeProperties({ roles }: Fact) {
  const times = (roles.time ?? []).filter((term): term is TimeTerm => term.kind === 'time');
  const words = (roles.time ?? []).filter((term): term is TextTerm => term.kind === 'text');
  const bounds = boundsOf(times.flatMap(({ value }) => value ?? []));
  return [
    ['sem:hasTimeStamp', [...times.map(timeStamp), ...words.map(({ text }) => stringLiteral(text))]],
    ['sem:hasEarliestBeginTimeStamp', bounds?.earliest],
    ['sem:hasLatestEndTimeStamp', bounds?.latest],
  ] as const;
}

function describeRole(
  node: NamedNode,
  role: string,
  terms: readonly Term[],
  event: NewsEvent,
  writing: Writing,
): Quad[] {
  const context = documentIri(event.document, writing);
  const property = writing.ontology.events.get(event.type)?.roles.get(role)?.iri ?? NAMESPACES.role + role;
  const entities = terms.filter(isEntity).map(({ id }) => writing.iri(id));
  const texts = terms.filter((term) => term.kind !== 'entity');
  const said = role === 'content' ? texts : [];
  const others = role === 'content' ? [] : texts.map(({ text }) => stringLiteral(text));
  const messages = said.map(({ range }) => messageIri(event.id, range, writing));
  return [
    ...describe(node, context, [
      [role === 'place' ? 'sem:hasPlace' : DataFactory.namedNode(property), entities],
      [DataFactory.namedNode(property), messages],
      [DataFactory.namedNode(`${property}Text`), others],
    ]),
    ...said.flatMap((term) => describeMessage(event, term, writing)),
  ];
}

/** A stretch of text as something said, by the one entity in the role that speaks. */
export function describeMessage(fact: Fact, { text, range }: Exclude<Term, EntityTerm>, writing: Writing): Quad[] {
  const context = documentIri(fact.document, writing);
  const selector = selectRange(fact.document, range, writing);
  return [
    ...describe(messageIri(fact.id, range, writing), context, [
      ['rdf:type', vocabularyTerm('schema:Claim')],
      ['schema:text', stringLiteral(text)],
      ['prov:wasAttributedTo', speakerOf(fact, writing)],
      ['prov:wasDerivedFrom', selector.iri],
    ]),
    ...selector.quads,
  ];
}

function speakerOf(fact: Fact, { ontology, iri }: Writing): NamedNode | undefined {
  const role = ontology.events.get(fact.type)?.projection?.subjectRole ?? '';
  const speakers = (fact.roles[role] ?? []).filter(isEntity);
  return speakers.length === 1 ? iri(speakers[0]!.id) : undefined;
}

function describeMemberships(relation: Relation, writing: Writing): Quad[] {
  const [body] = (relation.roles.organization ?? []).filter(isEntity);
  return membershipsOf(relation).flatMap(({ id, person, post }) => {
    const node = writing.iri(id);
    const quads = describe(node, documentIri(relation.document, writing), [
      ['rdf:type', vocabularyTerm('org:Membership')],
      ['org:member', writing.iri(person)],
      ['tw:post', writing.iri(post)],
      ['org:organization', body && writing.iri(body.id)],
      ['tw:former', formerLiteral(relation)],
      ...timeProperties(relation),
    ]);
    return [...quads, ...describeCommon(node, relation, writing)];
  });
}

/** Each person in each post of a `hasPosition`; other facts have no memberships. */
export function membershipsOf({ id, type, roles }: Fact): { id: string; person: EntityId; post: EntityId }[] {
  if (type !== 'hasPosition') return [];
  const [people, posts] = [roles.subject, roles.object].map((terms) => (terms ?? []).filter(isEntity));
  return people!.flatMap(({ id: person }) =>
    posts!.map(({ id: post }) => ({ id: membershipId(id, person, post), person, post })),
  );
}

/** `true` of a relation that no longer holds. */
export function formerLiteral(fact: Fact | undefined) {
  return fact?.kind === 'relation' && fact.former ? typedLiteral('true', 'xsd:boolean') : undefined;
}

/** What the node of every fact carries: how it is told, by whom, and where. */
function describeCommon(node: NamedNode, fact: Fact, writing: Writing): Quad[] {
  const context = documentIri(fact.document, writing);
  const selectors = fact.provenance.map(({ range }) => selectRange(fact.document, range, writing));
  return [
    ...describe(node, context, [
      ['tw:modality', modalityIri(fact.modality)],
      ['tw:confidence', decimalLiteral(fact.confidence)],
      ['tw:foundBy', fact.provenance.map(({ foundBy }) => stringLiteral(foundBy))],
      ['prov:wasAttributedTo', fact.attribution && writing.iri(fact.attribution)],
      ['prov:hadPrimarySource', context],
      ['prov:wasDerivedFrom', selectors.map(({ iri }) => iri)],
    ]),
    ...selectors.flatMap(({ quads }) => quads),
  ];
}

function isEntity(term: Term): term is EntityTerm {
  return term.kind === 'entity';
}
