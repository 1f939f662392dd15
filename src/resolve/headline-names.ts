/** Who a headline speaks of without a name ("Driver arrested after crash"): the one of whom the article tells the same. */
import type { ChainId, EventMention, Reading } from '../model/mention.js';
import type { Entity } from '../model/statement.js';
import { type EntityLookup, entityLookup } from './entity-lookup.js';
import { headlineOf, LEAD } from './headline.js';

/**
 * The entities of the chains, with the named person or company of the article in place of the headline's unnamed one: who plays the same role in the
 * first event of the type behind it that names one. Who takes part in an event together with the unnamed one is another.
 */
export function nameHeadlines(reading: Reading, entities: ReadonlyMap<ChainId, Entity>): ReadonlyMap<ChainId, Entity> {
  const headline = headlineOf(reading);
  if (headline === undefined) return entities;
  const entitiesOf = entityLookup(reading, entities);
  const told = reading.events.filter(({ trigger }) => trigger.sentence === headline);
  const names = new Map(told.flatMap((event) => namesFor(event, reading.events, entitiesOf)));
  if (names.size === 0) return entities;
  return new Map([...entities].map(([chain, entity]) => [chain, names.get(entity.id) ?? entity]));
}

function namesFor(event: EventMention, events: readonly EventMention[], entitiesOf: EntityLookup): [string, Entity][] {
  return Object.keys(event.roles).flatMap((role) => {
    const unnamed = onlyOne(event, role, entitiesOf);
    if (unnamed?.level !== 'nominal' || !NAMED_LATER.has(unnamed.type)) return [];
    const later = events.filter((other) => isToldLater(event, other));
    const named = later.map((other) => onlyOne(other, role, entitiesOf)).find((entity) => isNameFor(unnamed, entity));
    const areTwo =
      named && events.some((other) => takesPart(other, unnamed, entitiesOf) && takesPart(other, named, entitiesOf));
    return named && !areTwo ? [[unnamed.id, named] as [string, Entity]] : [];
  });
}

const NAMED_LATER: ReadonlySet<string> = new Set(['Person', 'Company']);

function isNameFor(unnamed: Entity, entity: Entity | undefined): boolean {
  return entity?.level === 'name' && entity.type === unnamed.type;
}

function isToldLater(headline: EventMention, { type, trigger, modality }: EventMention): boolean {
  const distance = trigger.sentence - headline.trigger.sentence;
  return type === headline.type && modality === headline.modality && distance > 0 && distance <= LEAD;
}

/** The one entity in a role; of several none. */
function onlyOne({ roles }: EventMention, role: string, entitiesOf: EntityLookup): Entity | undefined {
  const found = (roles[role] ?? []).flatMap((filler) => (filler.kind === 'text' ? [] : entitiesOf(filler.mention)));
  return found.length === 1 ? found[0] : undefined;
}

function takesPart({ roles }: EventMention, { id }: Entity, entitiesOf: EntityLookup): boolean {
  return Object.values(roles)
    .flat()
    .some((filler) => filler.kind === 'mention' && entitiesOf(filler.mention).some((entity) => entity.id === id));
}
