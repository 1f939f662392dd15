/** One reading → its part of the graph: a pure function, so that parts can be made anywhere and united in any order. */

import { countryOfName } from '../model/demonyms.js';
import type { ChainId, EventMention, Reading } from '../model/mention.js';
import type { Claim, Entity, EntityId, Fact } from '../model/statement.js';
import type { Source } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import { claimsOf } from './claims.js';
import { coincidenceCheck } from './coincidence.js';
import { eventFact, relationFacts, type ToldFact } from './facts.js';
import { fillerResolver } from './fillers.js';
import { orderRoles } from './role-order.js';
import { type Telling, tellEvent, tellRelation } from './tellings.js';
import { withoutImpossible } from './veto.js';

/** What one document adds to a graph. */
export interface DocumentFacts {
  readonly source: Source;
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
  readonly madeWith: Reading['madeWith'];
  /** Positions of the judgements that changed something in it. */
  readonly judgedBy?: readonly number[];
}

/** How the chains and events of a reading are merged: what `resolve/` found out. */
export interface Resolution {
  readonly entities: ReadonlyMap<ChainId, Entity>;
  /** Each group holds the mentions of one event. */
  readonly events: readonly (readonly EventMention[])[];
}

/** The part of the graph that one reading gives. Its events and relations are those that `resolution` and the reading hold, all accepted. */
export function documentFacts(reading: Reading, resolution: Resolution, ontology: Ontology): DocumentFacts {
  const { source, madeWith } = reading;
  const told = tellAll(reading, resolution, ontology).filter(tellsSomething);
  const entities = new Map([...resolution.entities.values()].map((entity) => [entity.id, entity]));
  const isEnd = (id: EntityId) => entities.get(id)?.level !== 'pronoun';
  const facts = told.map(({ fact }) => ({ ...fact, roles: orderRoles(fact, ontology) }));
  const claims = told.flatMap((fact) => claimsOf(fact, source, ontology, isEnd));
  return { source, madeWith, facts, claims, entities: keptEntities([...entities.values()], facts, claims) };
}

/** The reading without the candidates that did not reach their threshold. */
export function acceptedOnly(reading: Reading): Reading {
  const isAccepted = ({ status }: { readonly status: string }) => status === 'accepted';
  return { ...reading, events: reading.events.filter(isAccepted), relations: reading.relations.filter(isAccepted) };
}

function tellAll(reading: Reading, { entities, events }: Resolution, ontology: Ontology): ToldFact[] {
  const resolver = fillerResolver(reading, entities);
  const byId = new Map([...entities.values()].map((entity) => [entity.id, entity]));
  const apart = coincidenceCheck(reading, ontology);
  const checked = (telling: Telling) => apart(withoutImpossible(telling, (id) => byId.get(id), ontology));
  const eventFacts = events.map((group) =>
    eventFact(
      group.map((event) => checked(tellEvent(event, reading, resolver))),
      reading.source,
    ),
  );
  const relations = reading.relations.map((relation) => checked(tellRelation(relation, reading, resolver)));
  return [...eventFacts, ...relationFacts(relations, reading.source)];
}

/**
 * That there was some attack, of nobody, nowhere and at no time, has to be sure; what is united with a fuller telling is. Who says
 * something is the fact of a saying: "a poll found" has none, once the document shows that a poll is nobody.
 */
function tellsSomething({ fact }: ToldFact): boolean {
  if (fact.type === 'Say' && fact.roles.speaker === undefined) return false;
  return Object.keys(fact.roles).length > 0 || fact.confidence >= BARE;
}

/** From this confidence on an event is a fact though nothing fills its roles (on events_news 41 of 48 are right, below 23 of 35). */
const BARE = 0.8;

/** Entities that a fact speaks of or that make a claim (not always the one whose word the fact is), and all that have a name. A country that only adjectives tell of has its name where a fact speaks of it. */
function keptEntities(entities: readonly Entity[], facts: readonly Fact[], claims: readonly Claim[]): Entity[] {
  const used = new Set([...facts.flatMap(entitiesIn), ...claims.flatMap(({ attribution }) => attribution ?? [])]);
  const kept = entities.filter(({ id, level }) => level === 'name' || used.has(id));
  return kept.map((entity) => (isCountryOfAdjectives(entity) ? { ...entity, level: 'name' } : entity));
}

function isCountryOfAdjectives({ level, type, label }: Entity): boolean {
  return level === 'nominal' && type === 'Country' && countryOfName(label) !== undefined;
}

/** Ids of all entities in the roles and the attribution of a fact, with repetitions. */
export function entitiesIn({ roles, attribution }: Fact): EntityId[] {
  const fillers = Object.values(roles).flatMap((terms) =>
    terms.flatMap((term) => (term.kind === 'entity' ? term.id : [])),
  );
  return attribution ? [...fillers, attribution] : fillers;
}
