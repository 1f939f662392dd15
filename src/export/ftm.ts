/** FollowTheMoney entities, one JSON object a line, as Aleph and OpenSanctions tools read them. */
import { linkedIris } from '../graph/link-graph.js';
import { hashParts } from '../model/ids.js';
import { daysOf } from '../model/iso-time.js';
import type { Claim, Entity, Fact, KnowledgeGraph, Statement } from '../model/statement.js';
import type { Source } from '../model/text.js';
import { FTM_EDGES, FTM_PARENTS, FTM_THINGS, type FtmEdge, type FtmThing } from './ftm-table.js';
import { factTimes } from './network.js';

/** An entity of FollowTheMoney: things, and links between things. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The graph as JSON Lines. */
export function* writeFtm(graph: KnowledgeGraph): Generator<string> {
  for (const entity of ftmEntities(graph)) yield `${JSON.stringify(entity)}\n`;
}

/** Articles, things, events, and a link a statement. A link that is not asserted says so in `status`. */
export function* ftmEntities(graph: KnowledgeGraph): Generator<FtmEntity> {
  const lookup = lookupOf(graph);
  const links = linkedIris(graph);
  for (const source of graph.sources) yield article(source);
  for (const entity of graph.entities) yield thing(entity, links.get(entity.id));
  for (const fact of graph.facts) if (fact.kind === 'event') yield event(fact, lookup);
  for (const statement of graph.statements) {
    const link = linkOf(statement, lookup);
    if (link) yield link;
  }
}

const LONGEST_NAME = 384;

interface Lookup {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly facts: ReadonlyMap<string, Fact>;
}

function lookupOf({ entities, sources, claims, facts }: KnowledgeGraph): Lookup {
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    sources: new Map(sources.map((source) => [source.id, source])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
  };
}

/** Ids there are made of letters, digits, `-` and `.`; an id with anything else gets a hash, so that no two become one. */
function ftmId(id: string): string {
  const plain = id.replaceAll('/', '-');
  return /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(plain) ? plain : `other-${hashParts([id])}`;
}

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

function ftmEntity(id: string, schema: string, values: Values): FtmEntity {
  const lists = Object.entries(values).map(([name, value]) => [name, [value ?? []].flat().filter(Boolean)] as const);
  return { id: ftmId(id), schema, properties: Object.fromEntries(lists.filter(([, list]) => list.length > 0)) };
}

function documentId(id: string): string {
  return ftmId(`document/${id}`);
}

function article({ id, title, url, publisher, author, published, language }: Source): FtmEntity {
  return ftmEntity(`document/${id}`, 'Article', {
    ...{ title: title ?? id, sourceUrl: webAddress(url), publisher, author, publishedAt: dayOf(published) },
    language: language === 'en' ? 'eng' : undefined,
  });
}

function thing({ id, type, label, aliases, documents }: Entity, iri: string | undefined): FtmEntity {
  const schema = FTM_THINGS[type] ?? 'Asset';
  const others = aliases.filter((alias) => alias !== label);
  const full = schema === 'Address' ? { full: label } : {};
  const wikidataId = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/.exec(iri ?? '')?.[1];
  return ftmEntity(id, schema, { name: label, alias: others, ...full, wikidataId, proof: documents.map(documentId) });
}

function event(fact: Fact, lookup: Lookup): FtmEntity {
  const { id, type, modality, roles } = fact;
  const fillers = Object.values(roles)
    .flat()
    .flatMap((term) => (term.kind === 'entity' ? [lookup.entities.get(term.id)!] : []));
  const source = lookup.sources.get(fact.document)!;
  return ftmEntity(id, 'Event', {
    ...{ name: eventName(type, fillers), keywords: [type, modality] },
    ...{ summary: sentences(fact, lookup), date: datesOf(fact, source), recordId: id },
    involved: fillers.filter((entity) => isOf(entity, 'LegalEntity')).map((entity) => ftmId(entity.id)),
    addressEntity: fillers.filter((entity) => isOf(entity, 'Address')).map((entity) => ftmId(entity.id)),
    location: (roles.place ?? []).map((term) =>
      term.kind === 'entity' ? lookup.entities.get(term.id)!.label : term.text,
    ),
    ...{ proof: documentId(fact.document), publisher: source.publisher, sourceUrl: webAddress(source.url) },
  });
}

/** Names there have 384 characters at most; the sentence is in the summary. */
function eventName(type: string, fillers: readonly Entity[]): string {
  const labels = [...new Set(fillers.map(({ label }) => label))].join(', ');
  const name = labels === '' ? type : `${type}: ${labels}`;
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).replace(/\p{Surrogate}$/u, '')}…` : name;
}

function sentences({ provenance }: Fact, { sources }: Lookup): string[] {
  return provenance.map(({ document, sentence }) => sources.get(document)!.text.slice(sentence.start, sentence.end));
}

function linkOf(
  { subject, predicate, object, asserted, claims: ids }: Statement,
  lookup: Lookup,
): FtmEntity | undefined {
  if (object.kind !== 'entity') return undefined;
  const [from, to] = [lookup.entities.get(subject)!, lookup.entities.get(object.id)!];
  const claims = ids.map((id) => lookup.claims.get(id)!);
  const known = FTM_EDGES[predicate];
  const edge = known && asserted && fits(known, from, to) ? known : undefined;
  const [start, end] = edge ? [edge.subject[0], edge.object[0]] : ['subject', 'object'];
  return ftmEntity(`link/${hashParts([subject, predicate, object.id])}`, edge?.schema ?? 'UnknownLink', {
    ...{ [start]: ftmId(subject), [end]: ftmId(object.id), proof: claims.map(({ document }) => documentId(document)) },
    ...naming(predicate, edge),
    status: edge?.schema === 'Family' ? undefined : statusOf(claims, asserted, lookup),
    summary: claims.map(({ document, sentence }) =>
      lookup.sources.get(document)!.text.slice(sentence.start, sentence.end),
    ),
  });
}

function fits({ subject, object }: FtmEdge, from: Entity, to: Entity): boolean {
  return isOf(from, subject[1]) && isOf(to, object[1]);
}

function isOf({ type }: Entity, range: FtmThing): boolean {
  const schema = FTM_THINGS[type] ?? 'Asset';
  return schema === range || FTM_PARENTS[schema].includes(range);
}

function naming(predicate: string, edge: FtmEdge | undefined): Values {
  if (!edge) return { role: predicate };
  return edge.says ? { [edge.says]: predicate } : {};
}

/** `ended` where every telling says that it is over; the modality of what nobody asserts. */
function statusOf(claims: readonly Claim[], asserted: boolean, { facts }: Lookup): string | undefined {
  if (!asserted) return claims[0]!.modality;
  const former = claims.map(({ fact }) => facts.get(fact)!).every((fact) => fact.kind === 'relation' && fact.former);
  return former ? 'ended' : undefined;
}

function datesOf(fact: Fact, { published }: Source): string[] {
  return factTimes(fact, published).flatMap((time) => dayOf(time) ?? []);
}

function dayOf(time: string | undefined): string | undefined {
  return time && daysOf(time) ? time.slice(0, 'YYYY-MM-DD'.length) : undefined;
}

function webAddress(url: string | undefined): string | undefined {
  return url && /^https?:\/\/[^\s/]/.test(url) ? url : undefined;
}
