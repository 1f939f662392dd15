/** Facts → quads: event nodes with their roles, memberships, and the messages of reported speech. */
import { DataFactory, type NamedNode, type Quad } from 'n3';
import type { EntityId, Fact, NewsEvent, Relation, Term } from '../model/statement.js';
import type { Modality } from '../model/text.js';
import { describeEvidence } from './describe-evidence.js';
import { describeFillers, fillerIris } from './describe-fillers.js';
import { describeMessages } from './describe-messages.js';
import { timeIris } from './describe-times.js';
import { selectorIri } from './selectors.js';
import { decimalLiteral, stringLiteral, typedLiteral } from './terms.js';
import { boundsOf, timeStamp } from './timestamps.js';
import { vocabularyTerm } from './vocabulary.js';
import {
  describe,
  documentIri,
  eventIri,
  evidenceIri,
  isEntity,
  isNoEntity,
  membershipId,
  messageIri,
  propertyIri,
  roleIri,
  type Writing,
} from './writing.js';

type TextTerm = Term & { readonly kind: 'text' };
type TimeTerm = Term & { readonly kind: 'time' };

/** The individual of the ontology for a modality. */
export function modalityIri(modality: Modality): NamedNode {
  return vocabularyTerm(`tw:${modality[0]!.toUpperCase()}${modality.slice(1)}`);
}

/** The main nodes of a fact, in the graph of its document: an event, or a relation with the memberships of a position. */
export function describeFact(fact: Fact, writing: Writing): Quad[] {
  return fact.kind === 'event' ? describeEvent(fact, writing) : describeRelation(fact, writing);
}

/** What the main nodes lead to: messages, fillers, evidence. */
export function describeFactDetails(fact: Fact, writing: Writing): Quad[] {
  return [...describeMessages(fact, writing), ...describeFillers(fact, writing), ...describeEvidence(fact, writing)];
}

function describeEvent(event: NewsEvent, writing: Writing): Quad[] {
  const [node, context] = [writing.iri(event.id), documentIri(event.document, writing)];
  const roles = Object.entries(event.roles).filter(([role]) => role !== 'time');
  return [
    ...describe(node, context, [
      ['rdf:type', [DataFactory.namedNode(eventIri(event.type, writing)), vocabularyTerm('sem:Event')]],
      ['sem:hasTime', timeIris(event, writing)],
      ...timeProperties(event),
    ]),
    ...roles.flatMap(([role, terms]) => describeRole(node, role, terms, event, writing)),
    ...describeCommon(node, event, writing),
    ...describeOwn(event, writing),
  ];
}

/** A state between two things: what its claims share. Its ends stand in its fillers and in its claims. */
function describeRelation(relation: Relation, writing: Writing): Quad[] {
  const [node, context] = [writing.iri(relation.id), documentIri(relation.document, writing)];
  return [
    ...describe(node, context, [
      ['rdf:type', vocabularyTerm('tw:Relation')],
      ['tw:relationType', propertyIri(relation.type, writing)],
      ['tw:former', formerLiteral(relation)],
      ['sem:hasTime', timeIris(relation, writing)],
      ...timeProperties(relation),
    ]),
    ...describeCommon(node, relation, writing),
    ...describeOwn(relation, writing),
    ...describeMemberships(relation, writing),
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
  const property = roleIri(event.type, role, writing);
  const entities = terms.filter(isEntity).map(({ id }) => writing.iri(id));
  const texts = terms.filter(isNoEntity);
  const said = role === 'content' ? texts : [];
  const others = role === 'content' ? [] : texts.map(({ text }) => stringLiteral(text));
  const messages = said.map(({ range }) => messageIri(event.id, range, writing));
  return describe(node, documentIri(event.document, writing), [
    [role === 'place' ? 'sem:hasPlace' : DataFactory.namedNode(property), entities],
    [DataFactory.namedNode(property), messages],
    [DataFactory.namedNode(`${property}Text`), others],
  ]);
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
      ['org:memberDuring', timeIris(relation, writing)],
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
  return describe(node, context, [
    ['tw:modality', modalityIri(fact.modality)],
    ['tw:confidence', decimalLiteral(fact.confidence)],
    ['tw:foundBy', fact.provenance.map(({ foundBy }) => stringLiteral(foundBy))],
    ['prov:wasAttributedTo', fact.attribution && writing.iri(fact.attribution)],
    ['prov:hadPrimarySource', context],
    ['prov:wasDerivedFrom', fact.provenance.map(({ range }) => selectorIri(fact.document, range, writing))],
  ]);
}

/** The longest of its quotes, which says most. */
function labelOf({ provenance }: Fact) {
  const [longest] = provenance.map(({ quote }) => quote).toSorted((a, b) => b.length - a.length);
  return longest === undefined ? undefined : stringLiteral(longest);
}

/** What only the node of the fact itself carries, no membership: a name for a reader, and the way to all details. */
function describeOwn(fact: Fact, writing: Writing): Quad[] {
  const evidence = fact.provenance.map((_, index) => evidenceIri(fact.id, index, writing));
  return describe(writing.iri(fact.id), documentIri(fact.document, writing), [
    ['rdfs:label', labelOf(fact)],
    ['tw:filler', fillerIris(fact, writing)],
    ['prov:qualifiedDerivation', evidence],
  ]);
}
