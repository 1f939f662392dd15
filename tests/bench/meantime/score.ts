/** Keys of events, pairs and triples, so that what is found and what is annotated can be compared as sets. */
import type { AnnotatedEvent } from './annotation.js';
import type { FoundEvent } from './system.js';

/** An event by one word; participants by head word. */
export interface KeyedEvent {
  readonly key: string;
  readonly participants: readonly { readonly head: number; readonly role?: string }[];
}

/** Annotated events, each under its first word; participants under the head word that `headOf` gives their stretch. */
export function keyAnnotated(
  events: readonly AnnotatedEvent[],
  headOf: (start: number, end: number) => number,
): KeyedEvent[] {
  return events.map(({ start, participants }) => {
    const headed = participants.map(({ start, end, role }) => ({
      head: headOf(start, end),
      ...(role ? { role } : {}),
    }));
    const isTold = ({ head }: { readonly head: number }) =>
      headed.some((other) => other.head === head && 'role' in other);
    return { key: `annotated ${start}`, participants: headed.filter((each) => 'role' in each || !isTold(each)) };
  });
}

/** Found events: the first whose head lies in an annotated event gets that event's key, any other one of its own. */
export function keyFound(found: readonly FoundEvent[], annotated: readonly AnnotatedEvent[]): KeyedEvent[] {
  const taken = new Set<AnnotatedEvent>();
  return found.map(({ head, participants }) => {
    const event = annotated.find((each) => each.start <= head && head < each.end && !taken.has(each));
    if (event) taken.add(event);
    return { key: event ? `annotated ${event.start}` : `found ${head}`, participants };
  });
}

/** Events. */
export function eventKeys(events: readonly KeyedEvent[]): string[] {
  return events.map(({ key }) => key);
}

/** Events with a participant. */
export function pairKeys(events: readonly KeyedEvent[]): string[] {
  return events.flatMap(({ key, participants }) => participants.map(({ head }) => `${key} ${head}`));
}

/** Events with a participant and its role (`?` where there is none), but for `unjudged` pairs, as `pairKeys` writes them. */
export function roleKeys(events: readonly KeyedEvent[], unjudged: ReadonlySet<string>): string[] {
  return events.flatMap(({ key, participants }) =>
    participants.flatMap(({ head, role }) => (unjudged.has(`${key} ${head}`) ? [] : [`${key} ${head} ${role ?? '?'}`])),
  );
}

/** Pairs whose role the annotators left open. */
export function openPairs(events: readonly KeyedEvent[]): ReadonlySet<string> {
  const judged = new Set(
    events.flatMap(({ key, participants }) => participants.flatMap(({ head, role }) => (role ? `${key} ${head}` : []))),
  );
  return new Set(pairKeys(events).filter((pair) => !judged.has(pair)));
}

/** Who (Arg0) did what (the event) to whom (Arg1). */
export function tripleKeys(events: readonly KeyedEvent[]): string[] {
  return events.flatMap(({ key, participants }) => {
    const of = (wanted: string) => participants.filter(({ role }) => role === wanted);
    return of('Arg0').flatMap((who) => of('Arg1').map((whom) => `${who.head} ${key} ${whom.head}`));
  });
}
