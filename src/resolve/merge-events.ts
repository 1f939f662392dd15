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
  const mentions = new Map(reading.mentions.map((mention) => [mention.id, mention]));
  const groups: Telling[][] = [];
  // Tellings of another type or modality are never compatible, so that only those of one kind are compared.
  const ofKind = new Map<string, Telling[][]>();
  for (const event of [...reading.events].sort(inTextOrder)) {
    const telling = tellingOf(event, reading, mentions, entitiesOf);
    const candidates = candidatesIn(ofKind, event);
    const group = candidates.findLast((candidate) => isOneOf(telling, candidate));
    if (group) group.push(telling);
    else {
      const opened = [telling];
      groups.push(opened);
      candidates.push(opened);
    }
  }
  return groups.map((group) => group.map(({ event }) => event));
}

function candidatesIn(ofKind: Map<string, Telling[][]>, { type, modality }: EventMention): Telling[][] {
  const kind = `${type} ${modality}`;
  const candidates = ofKind.get(kind) ?? [];
  ofKind.set(kind, candidates);
  return candidates;
}

/** It tells what one of the group tells, and contradicts none. */
function isOneOf(telling: Telling, group: readonly Telling[]): boolean {
  return group.every((other) => areCompatible(telling, other)) && group.some((other) => isSameEvent(other, telling));
}

function inTextOrder(one: EventMention, other: EventMention): number {
  return one.range.start - other.range.start || one.range.end - other.range.end || (one.type < other.type ? -1 : 1);
}
