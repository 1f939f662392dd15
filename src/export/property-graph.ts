/** The graph as labelled nodes and typed relationships with properties: what graph databases hold. */
import { termText } from '../graph/facts-table.js';
import { linkedIris } from '../graph/link-graph.js';
import { offsetMap } from '../model/code-points.js';
import type { Entity, Fact, KnowledgeGraph, Provenance } from '../model/statement.js';
import type { Source } from '../model/text.js';
import { networkOf, roundShare } from './network.js';

/** A value of a property; what is absent is left out. */
export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface PropertyNode {
  readonly id: string;
  /** `Entity`, `Fact` or `Document`, then the class or type. */
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface PropertyRelationship {
  readonly from: string;
  readonly to: string;
  /** In capitals: `MET`, `ROLE_PARTICIPANT`, `TOLD_IN`, `ATTRIBUTED_TO`. */
  readonly type: string;
  readonly properties: Properties;
}

/** Entities, facts and documents. Roles that are filled by text or time are properties of the fact. */
export function* propertyNodes(graph: KnowledgeGraph): Generator<PropertyNode> {
  const entities = new Map(graph.entities.map((entity) => [entity.id as string, entity]));
  const links = linkedIris(graph);
  for (const { id, type, label, level, aliases } of graph.entities) {
    const properties = { label, level, aliases, ...given({ sameAs: links.get(id) }) };
    yield { id, labels: labels('Entity', type), properties };
  }
  for (const fact of graph.facts) yield factNode(fact, entities);
  for (const source of graph.sources) yield documentNode(source);
}

/** Statements between entities; from facts to the entities in their roles, to who says so, and to the document that tells them. */
export function* propertyRelationships(graph: KnowledgeGraph): Generator<PropertyRelationship> {
  for (const { source: from, target: to, predicate, start, end, id: _id, ...rest } of networkOf(graph).edges)
    yield { from, to, type: typeName(predicate), properties: { ...rest, ...given({ start, end }) } };
  const sources = new Map(graph.sources.map(({ id, text }) => [id, { text, offsets: offsetMap(text) }]));
  for (const fact of graph.facts) {
    yield* roleRelationships(fact);
    for (const provenance of fact.provenance) yield toldIn(fact, provenance, sources.get(provenance.document)!);
  }
}

/** Relationship types are in capitals by custom: `hasPosition` is `HAS_POSITION`. */
function typeName(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();
}

/** An entity class may bear the name of its kind. */
function labels(kind: string, type: string): string[] {
  return kind === type ? [kind] : [kind, type];
}

function factNode(fact: Fact, entities: ReadonlyMap<string, Entity>): PropertyNode {
  const texts = Object.entries(fact.roles).flatMap(([role, terms]) => {
    const values = terms.filter(({ kind }) => kind !== 'entity').map((term) => termText(term, entities));
    return values.length > 0 ? [[role, values] as const] : [];
  });
  const { kind, type, modality } = fact;
  const confidence = roundShare(fact.confidence);
  const former = fact.kind === 'relation' && fact.former ? [['former', true] as const] : [];
  return {
    ...{ id: fact.id, labels: labels('Fact', factLabel(fact.type)) },
    properties: { kind, type, modality, confidence, ...Object.fromEntries([...former, ...texts]) },
  };
}

function factLabel(type: string): string {
  return `${type[0]!.toUpperCase()}${type.slice(1)}`;
}

function documentNode({ id, title, url, publisher, author, published }: Source): PropertyNode {
  const properties = given({ title, url, publisher, author, published });
  return { id: `document/${id}`, labels: ['Document'], properties };
}

function* roleRelationships({ id: from, roles, attribution }: Fact): Generator<PropertyRelationship> {
  for (const [role, terms] of Object.entries(roles)) {
    const type = `ROLE_${typeName(role)}`;
    for (const term of terms) if (term.kind === 'entity') yield { from, to: term.id, type, properties: {} };
  }
  if (attribution) yield { from, to: attribution, type: 'ATTRIBUTED_TO', properties: {} };
}

type Text = { readonly text: string; readonly offsets: ReturnType<typeof offsetMap> };

function toldIn({ id }: Fact, provenance: Provenance, { text, offsets }: Text): PropertyRelationship {
  const { document, range, quote, sentence, foundBy, confidence } = provenance;
  const place = { startOffset: offsets.toCodePoint(range.start), endOffset: offsets.toCodePoint(range.end) };
  const told = text.slice(sentence.start, sentence.end);
  const properties = { quote, sentence: told, ...place, foundBy, confidence: roundShare(confidence) };
  return { from: id, to: `document/${document}`, type: 'TOLD_IN', properties };
}

function given(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const present = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(present);
}
