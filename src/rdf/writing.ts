/** What every part of the export needs: IRIs, offsets, and one way to describe a node. */
import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import { type OffsetMap, offsetMap } from '../model/code-points.js';
import { hashParts } from '../model/ids.js';
import type { EntityId, Fact, KnowledgeGraph, Term } from '../model/statement.js';
import type { Source, TextRange } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import { DEFAULT_BASE } from './instance-iri.js';
import { NAMESPACES, type PrefixedName } from './namespaces.js';
import { evidenceId, localId, selectorId } from './node-ids.js';
import { type IriMaker, iriMaker } from './terms.js';
import { vocabularyTerm } from './vocabulary.js';

export interface RdfOptions {
  /** Base of all IRIs of instances. */
  readonly base?: string;
  /** Version of Triplewire, for the software agent. */
  readonly version: string;
  /** How claims are written: as `rdf:Statement` (RDF 1.1, the default), or as reifiers of triple terms (RDF 1.2). */
  readonly profile?: Profile;
  /** Whether the documents carry their texts (they do by default; without them a graph cannot be read back). */
  readonly text?: boolean;
}

/** The version of RDF that claims are written in. */
export type Profile = '1.1' | '1.2';

/** A source with the way from its UTF-16 offsets to code points. */
export interface IndexedSource {
  readonly source: Source;
  readonly offsets: OffsetMap;
}

/** The state of one export; nothing in it changes. */
export interface Writing {
  readonly graph: KnowledgeGraph;
  readonly ontology: Ontology;
  readonly version: string;
  readonly text: boolean;
  readonly profile: Profile;
  readonly base: string;
  readonly iri: IriMaker;
  readonly sources: ReadonlyMap<string, IndexedSource>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Id of the selector of a range (UTF-16) of a document. */
  readonly selectorName: (document: string, range: TextRange) => string;
  /** Property → IRI, of relations and projections. */
  readonly properties: ReadonlyMap<string, string>;
}

/** Prepares an export. Throws `bad-base` for a base that is none. */
export function startWriting(graph: KnowledgeGraph, ontology: Ontology, options: RdfOptions): Writing {
  const { base = DEFAULT_BASE, version, text = true, profile = '1.1' } = options;
  const indexed = graph.sources.map((source) => [source.id, { source, offsets: offsetMap(source.text) }] as const);
  return {
    ...{ graph, ontology, version, text, profile, base, iri: iriMaker(base) },
    sources: new Map(indexed),
    facts: new Map(graph.facts.map((fact) => [fact.id, fact])),
    properties: propertyIris(ontology),
    selectorName: selectorNamer(),
  };
}

/** Names by content; those of the document in work are remembered, since many nodes lead to one selector. */
function selectorNamer(): Writing['selectorName'] {
  let current = '';
  let names = new Map<string, string>();
  return (document, { start, end }) => {
    if (document !== current) [current, names] = [document, new Map()];
    const key = `${start}-${end}`;
    const name = names.get(key) ?? selectorId(document, { start, end });
    names.set(key, name);
    return name;
  };
}

function propertyIris(ontology: Ontology): ReadonlyMap<string, string> {
  const relations = [...ontology.relations.values()].map(({ id, iri }) => [id, iri] as const);
  const projections = [...ontology.events.values()].flatMap(({ projection }) =>
    projection ? [[projection.property, projection.iri] as const] : [],
  );
  return new Map([...projections, ...relations]);
}

/** One value, several, or none. */
type Values = NamedNode | Literal | undefined | readonly (NamedNode | Literal)[];

/** Quads about one node in one graph, in the order of the properties. */
export function describe(
  subject: NamedNode,
  graph: NamedNode | undefined,
  properties: readonly (readonly [PrefixedName | NamedNode, Values])[],
): Quad[] {
  const context = graph ?? DataFactory.defaultGraph();
  const quads: Quad[] = [];
  for (const [property, values] of properties) {
    if (values === undefined) continue;
    const predicate = typeof property === 'string' ? vocabularyTerm(property) : property;
    if ('termType' in values) quads.push(DataFactory.quad(subject, predicate, values, context));
    else for (const value of values) quads.push(DataFactory.quad(subject, predicate, value, context));
  }
  return quads;
}

/** IRI of a property of the ontology. */
export function propertyIri(name: string, { properties }: Writing): NamedNode {
  return DataFactory.namedNode(properties.get(name) ?? NAMESPACES.tw + name);
}

/** IRI of a document; also of the named graph that holds what it says. */
export function documentIri(id: string, { iri }: Writing): NamedNode {
  return iri(`document/${id}`);
}

/** IRI of the node of something said: a stretch of text in one fact. */
export function messageIri(factId: string, { start, end }: TextRange, { iri }: Writing): NamedNode {
  return iri(`message/${hashParts([factId, String(start), String(end)])}`);
}

/** Id of the membership of one person in one post. */
export function membershipId(factId: string, person: EntityId, post: EntityId): string {
  return `membership/${hashParts([factId, person, post])}`;
}

/** IRI of the node of one evidence of a fact: its `index`th telling. */
export function evidenceIri(factId: string, index: number, { iri }: Writing): NamedNode {
  return iri(evidenceId(factId, index));
}

/** IRI of the node that says how one thing fills a role of a fact. */
export function fillerIri(factId: string, role: string, index: number, { iri }: Writing): NamedNode {
  return iri(`filler/${localId(factId)}-${role}-${index}`);
}

/** IRI of a class of entities. */
export function classIri(name: string, { ontology }: Pick<Writing, 'ontology'>): string {
  return ontology.classes.get(name)?.iri ?? NAMESPACES.tw + name;
}

/** IRI of a type of events. */
export function eventIri(name: string, { ontology }: Pick<Writing, 'ontology'>): string {
  return ontology.events.get(name)?.iri ?? NAMESPACES.tw + name;
}

/** Property that leads from a fact to what fills a role. */
export function roleIri(type: string, role: string, { ontology }: Pick<Writing, 'ontology'>): string {
  return ontology.role(type, role)?.iri ?? NAMESPACES.role + role;
}

/** What a claim ends in: the entity, or the message that the text is. */
export function objectIri(object: Term, factId: string, writing: Writing): NamedNode {
  return object.kind === 'entity' ? writing.iri(object.id) : messageIri(factId, object.range, writing);
}

type EntityTerm = Term & { readonly kind: 'entity' };

/** Whether a term is a thing. */
export function isEntity(term: Term): term is EntityTerm {
  return term.kind === 'entity';
}

/** Whether a term is words or a time. */
export function isNoEntity(term: Term): term is Exclude<Term, EntityTerm> {
  return term.kind !== 'entity';
}
