/** One event told several times in one article is one event. Precision first: what might be another one stays apart. */
import type { ChainId, EventMention, Reading } from '../model/mention.js';
import type { Entity } from '../model/statement.js';
import { entityLookup } from './entity-lookup.js';
import { areCompatible, isSameEvent, type Telling, tellingOf } from './event-telling.js';

/**
 * Groups of event mentions that tell one event; every mention is in exactly one group, groups and mentions in text order.
 * `entities` is what `resolveEntities` gave for the reading.
 */
export function mergeEvents(
  reading: Reading,
  entities: ReadonlyMap<ChainId, Entity>,
): readonly (readonly EventMention[])[] {
  const entitiesOf = entityLookup(reading, entities);
  const groups: Telling[][] = [];
  for (const event of [...reading.events].sort(inTextOrder)) {
    const telling = tellingOf(event, reading, entitiesOf);
    const group = groups.findLast((candidate) => isOneOf(telling, candidate));
    if (group) group.push(telling);
    else groups.push([telling]);
  }
  return groups.map((group) => group.map(({ event }) => event));
}

/** It tells what one of the group tells, and contradicts none. */
function isOneOf(telling: Telling, group: readonly Telling[]): boolean {
  return group.every((other) => areCompatible(telling, other)) && group.some((other) => isSameEvent(other, telling));
}

function inTextOrder(one: EventMention, other: EventMention): number {
  return one.range.start - other.range.start || one.range.end - other.range.end || (one.type < other.type ? -1 : 1);
}
