/** "said in a statement": one event, of the narrower type, told by the noun; the verb brings speaker and content. */
import type { EventMention, Filler } from '../model/mention.js';
import type { Ontology } from '../ontology/ontology.js';
import { prepositionOf } from './argument.js';
import { isRelation, type Tree } from './tree.js';

/** Joins an event into the narrower one that stands in its `in` phrase; roles that the narrower one lacks move over. */
export function joinNarrower(tree: Tree, events: readonly EventMention[], ontology: Ontology): EventMention[] {
  const hosts = new Map(
    events.map((event) => [event, events.find((other) => isTold(tree, event, other, ontology))] as const),
  );
  const wider = (event: EventMention) => events.filter((other) => hosts.get(other) === event);
  const kept = events.filter((event) => hosts.get(event) === undefined);
  return kept.map((event) => wider(event).reduce((joined, other) => withRolesOf(joined, other, ontology), event));
}

/** Whether `event` is only the verb of saying of the narrower `other`, or of putting it out. */
function isTold(tree: Tree, event: EventMention, other: EventMention, ontology: Ontology): boolean {
  return isPutOut(tree, event, other, ontology) || isSaidIn(tree, event, other, ontology);
}

/** "a statement released on Friday", "issued a statement": no launch, but a statement. */
function isPutOut(tree: Tree, event: EventMention, other: EventMention, ontology: Ontology): boolean {
  if (event.type !== 'Launch' || other.status !== 'accepted' || !ontology.isA(other.type, 'Say')) return false;
  const isObject = tree.tokens[other.head]!.head === event.head && isRelation(tree, other.head, 'obj');
  const isDescribed = tree.tokens[event.head]!.head === other.head && isRelation(tree, event.head, 'acl');
  return isObject || isDescribed;
}

function isSaidIn(tree: Tree, event: EventMention, other: EventMention, ontology: Ontology): boolean {
  if (event.status !== other.status || event.type === other.type || !ontology.isA(other.type, event.type)) return false;
  const isPhrase = tree.tokens[other.head]!.head === event.head && isRelation(tree, other.head, 'obl');
  return isPhrase && prepositionOf(tree, other.head) === 'in';
}

function withRolesOf(event: EventMention, wider: EventMention, ontology: Ontology): EventMention {
  const roles: Record<string, readonly Filler[]> = { ...event.roles };
  for (const [role, fillers] of Object.entries(wider.roles)) {
    if (ontology.role(event.type, role) && roles[role] === undefined) roles[role] = fillers;
  }
  const quote = {
    start: Math.min(event.quote.start, wider.quote.start),
    end: Math.max(event.quote.end, wider.quote.end),
  };
  return { ...event, roles, quote };
}
