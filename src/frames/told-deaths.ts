/** "His death", of whom the article tells that he was killed: that is told once, by who killed him and where. */
import type { EventMention, Filler } from '../model/mention.js';

/** The events without deaths of those whose killing the document tells as well. `keyOf` makes fillers comparable (mentions of one chain are one). */
export function withoutToldDeaths(events: readonly EventMention[], keyOf: (filler: Filler) => string): EventMention[] {
  const killed = new Set(events.filter(isTold('Kill')).flatMap(({ roles }) => (roles.victim ?? []).map(keyOf)));
  const isToldAgain = ({ type, roles }: EventMention) =>
    type === 'Die' && roles.person?.every((person) => killed.has(keyOf(person))) === true;
  return events.filter((event) => !isToldAgain(event));
}

function isTold(told: string) {
  return ({ type, status, modality }: EventMention) =>
    type === told && status === 'accepted' && modality === 'asserted';
}
