/** "Two were killed in an Israeli air strike": who is told to have struck has killed, and with the strike. */
import type { EventMention, Filler } from '../model/mention.js';
import { isSeries } from './series.js';
import type { MentionOf } from './spans.js';
import { dependentsBy, lemmaOf, subtree, type Tree } from './tree.js';

/** The events, an attack that stands as who kills or injures replaced by who is told in its own phrase to attack. */
export function withAttackers(tree: Tree, mentionOf: MentionOf, events: readonly EventMention[]): EventMention[] {
  const attackersOf = (filler: Filler) => attackersIn(tree, mentionOf, events, filler);
  return events.map((event) => {
    const role = HARMING[event.type];
    if (role === undefined) return event;
    const strikes = (event.roles[role] ?? []).filter((filler) => attackersOf(filler).length > 0);
    return strikes.length === 0 ? event : withRoles(event, role, strikes, attackersOf);
  });
}

/** Type → its role of who does the harm. */
const HARMING: Readonly<Record<string, string>> = { Kill: 'killer', Injure: 'agent' };

function attackersIn(
  tree: Tree,
  mentionOf: MentionOf,
  events: readonly EventMention[],
  filler: Filler,
): readonly Filler[] {
  const head = mentionOf(filler)?.head;
  if (head === undefined) return [];
  const phrase = subtree(tree, head);
  const attacks = events.filter((event) => isAttack(tree, event) && strikesIn(tree, head).includes(event.head));
  const attackers = attacks.flatMap(({ roles }) => roles.attacker ?? []);
  return attackers.filter((attacker) => phrase.includes(mentionOf(attacker)?.head ?? -1));
}

/** Of a clash, which has two sides, nobody knows who killed. */
function isAttack(tree: Tree, { type, status, head }: EventMention): boolean {
  return type === 'Attack' && status === 'accepted' && !TWO_SIDED.has(lemmaOf(tree, head));
}

/** The word itself, or what there was a series of. */
function strikesIn(tree: Tree, head: number): number[] {
  return isSeries(tree, head) ? dependentsBy(tree, head, 'nmod') : [head];
}

const TWO_SIDED: ReadonlySet<string> = new Set(
  'clash fight fighting battle combat war warfare conflict skirmish firefight gunfight shootout violence hostility exchange'.split(
    ' ',
  ),
);

/** A weapon that the text names stays; else the attack is what one kills with. */
function withRoles(
  event: EventMention,
  role: string,
  strikes: readonly Filler[],
  attackersOf: (filler: Filler) => readonly Filler[],
): EventMention {
  const doers = event.roles[role]!.flatMap((filler) => (strikes.includes(filler) ? attackersOf(filler) : [filler]));
  const roles = { ...event.roles, [role]: doers };
  return { ...event, roles: event.type === 'Kill' ? { instrument: strikes, ...roles } : roles };
}
