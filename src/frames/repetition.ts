/** One event told by two triggers of one sentence ("the attack … the bombing"): the telling with most arguments stays. */
import type { EventMention, Filler } from '../model/mention.js';

/** Leaves out repetitions; `keyOf` makes fillers comparable (mentions of one chain are one). */
export function dropRepetitions(events: readonly EventMention[], keyOf: (filler: Filler) => string): EventMention[] {
  return events.filter((event) => !events.some((other) => repeats(event, other, keyOf, events)));
}

function repeats(
  event: EventMention,
  other: EventMention,
  keyOf: (filler: Filler) => string,
  all: readonly EventMention[],
): boolean {
  if (event === other || event.type !== other.type || event.status !== other.status) return false;
  const [own, others] = [core(event, keyOf), core(other, keyOf)];
  if (!own.every((key) => others.includes(key)) || event.modality !== other.modality) return false;
  return own.length < others.length || all.indexOf(other) < all.indexOf(event);
}

function core({ roles }: EventMention, keyOf: (filler: Filler) => string): string[] {
  const named = Object.entries(roles).filter(([role]) => role !== 'time' && role !== 'place');
  return named.flatMap(([role, fillers]) => fillers.map((filler) => `${role} ${keyOf(filler)}`));
}
