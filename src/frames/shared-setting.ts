/** What two events of a sentence share because the one stands inside the other: when and where they happened, and whom an attack met. */
import { type EventMention, type Filler, SHARED_RULE } from '../model/mention.js';
import { prepositionOf } from './argument.js';
import { dependentsBy, formOf, governorOf, isRelation, lemmaOf, type Tree } from './tree.js';

/** What is done at once, and where it is done. */
const VIOLENT: ReadonlySet<string> = new Set(['Attack', 'Kill', 'Injure', 'Die', 'Capture', 'Arrest']);

/**
 * Violence that lacks a time or place takes it from what it is told with: "a blast in Aleppo on Friday killed ten and wounded four"
 * tells it for all three. An attack without a target has hit its victims.
 */
export function shareSettings(tree: Tree, events: readonly EventMention[]): EventMention[] {
  const isHappening = ({ type, status }: EventMention) => status === 'accepted' && VIOLENT.has(type);
  const once = (all: readonly EventMention[]) =>
    all.map((event) => (isHappening(event) ? withShared(tree, event, all.filter(isHappening)) : event));
  return once(once(events)).map((event) => withVictims(tree, event, events));
}

function withShared(tree: Tree, event: EventMention, others: readonly EventMention[]): EventMention {
  const partners = others.filter((other) => other.modality === event.modality && isToldWith(tree, event, other));
  const shared = (['time', 'place'] as const).flatMap((role) => {
    const own = event.roles[role];
    const fillers = partners.find((other) => other.roles[role] !== undefined)?.roles[role];
    return own === undefined && fillers ? [[role, fillers.map(asShared)] as const] : [];
  });
  return shared.length > 0 ? { ...event, roles: { ...event.roles, ...Object.fromEntries(shared) } } : event;
}

function asShared(filler: Filler): Filler {
  return { ...filler, foundBy: SHARED_RULE };
}

function isToldWith(tree: Tree, one: EventMention, other: EventMention): boolean {
  return isBelow(tree, one.head, other.head) || isBelow(tree, other.head, one.head);
}

/** "killed and wounded", "killed in a blast", "the blast killed", "a blast that killed". */
function isBelow(tree: Tree, below: number, above: number): boolean {
  if (governorOf(tree, below) !== above) return false;
  if (isRelation(tree, below, 'conj')) return !isLater(tree, below);
  if (isRelation(tree, below, 'obl')) return prepositionOf(tree, below) === 'in';
  return ['nsubj', 'nsubj:pass', 'obj', 'acl:relcl'].some((relation) => isRelation(tree, below, relation));
}

/** "was arrested and later released": of another time. */
function isLater(tree: Tree, verb: number): boolean {
  return dependentsBy(tree, verb, 'advmod').some((word) =>
    ['later', 'then', 'subsequently'].includes(formOf(tree, word)),
  );
}

/** Violence that goes one way: of clashes nobody knows whom they met. */
const ONE_SIDED = new Set(
  'attack bombing airstrike strike ambush raid shooting shelling assault bombardment'.split(' '),
);

/** "Three were killed in the ambush", "the bombing wounded six". */
function withVictims(tree: Tree, event: EventMention, events: readonly EventMention[]): EventMention {
  const isOpen = event.type === 'Attack' && event.status === 'accepted' && event.roles.target === undefined;
  if (!isOpen || !ONE_SIDED.has(lemmaOf(tree, event.head))) return event;
  const hits = events.filter(
    (other) => other.status === 'accepted' && ['Kill', 'Injure'].includes(other.type) && isToldWith(tree, event, other),
  );
  const victims = hits.flatMap(({ roles }) => roles.victim ?? []).map(asShared);
  return victims.length > 0 ? { ...event, roles: { ...event.roles, target: victims } } : event;
}
