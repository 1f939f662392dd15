/** One event told several times in one article is one event. Precision first: what might be another one stays apart. */
import type { ChainId, EventMention, Reading } from '../model/mention.js';
import type { Entity } from '../model/statement.js';
import { entityLookup } from './entity-lookup.js';
import { areCompatible, isBare, isSameEvent, type Telling, tellingOf } from './event-telling.js';

/**
 * Groups of event mentions that tell one event; every mention is in exactly one group, groups and mentions in text order.
 * `entities` is what `resolveEntities` gave for the reading.
 */
export function mergeEvents(
  reading: Reading,
  entities: ReadonlyMap<ChainId, Entity>,
): readonly (readonly EventMention[])[] {
  const entitiesOf = entityLookup(reading, entities);
  const mentions = new Map(reading.mentions.map((mention) => [mention.id, mention]));
  const groups: Telling[][] = [];
  // Tellings of another type are never compatible, so that only those of one type are compared; the last told group comes last.
  const ofType = new Map<string, Telling[][]>();
  for (const event of [...reading.events].sort(inTextOrder)) {
    const telling = tellingOf(event, reading, mentions, entitiesOf);
    const candidates = ofType.get(event.type) ?? [];
    const group = candidates.findLast((candidate) => isOneOf(telling, candidate));
    const told = group ?? [];
    told.push(telling);
    if (!group) groups.push(told);
    ofType.set(event.type, [...candidates.filter((candidate) => candidate !== group), told]);
  }
  return groups.map((group) => group.map(({ event }) => event));
}

/** It tells what one of the group tells, and contradicts none. A bare telling vouches for nothing where the group has a fuller one. */
function isOneOf(telling: Telling, group: readonly Telling[]): boolean {
  const fuller = group.filter((other) => !isBare(other));
  const vouching = fuller.length > 0 ? fuller : group;
  return group.every((other) => areCompatible(telling, other)) && vouching.some((other) => isSameEvent(other, telling));
}

function inTextOrder(one: EventMention, other: EventMention): number {
  return one.range.start - other.range.start || one.range.end - other.range.end || (one.type < other.type ? -1 : 1);
}
