/** "said in a statement", "a statement said": one event, of the narrower type, told by the noun; the verb brings speaker and content. */
import type { EventMention, Filler } from '../model/mention.js';
import type { Ontology } from '../ontology/ontology.js';
import { prepositionOf } from './argument.js';
import { dependentsBy, governorOf, isRelation, lemmaOf, type Tree } from './tree.js';

/** Joins an event into the narrower one that stands in its `in` phrase; roles that the narrower one lacks move over. */
export function joinNarrower(tree: Tree, events: readonly EventMention[], ontology: Ontology): EventMention[] {
  const hosts = new Map(
    events.map((event) => [event, events.find((other) => isTold(tree, event, other, ontology))] as const),
  );
  const wider = (event: EventMention) => events.filter((other) => hosts.get(other) === event);
  const kept = events.filter((event) => hosts.get(event) === undefined);
  return kept.map((event) =>
    wider(event).reduce((joined, other) => withRolesOf(joined, withoutStatement(tree, other, event), ontology), event),
  );
}

/** Whether `event` is only the verb of saying of the narrower `other`, or of putting it out. */
function isTold(tree: Tree, event: EventMention, other: EventMention, ontology: Ontology): boolean {
  if (isPutOut(tree, event, other, ontology) || isExpressed(tree, event, other)) return true;
  if (event.type === other.type || other.status !== 'accepted' || !ontology.isA(other.type, event.type)) return false;
  return (
    (event.status === 'accepted' && isSaidIn(tree, event.head, other.head)) ||
    isSaidBy(tree, event.head, other.head) ||
    isSaying(tree, event.head, other)
  );
}

/** "a statement released on Friday", "issued a statement": no launch, but a statement. */
function isPutOut(tree: Tree, event: EventMention, other: EventMention, ontology: Ontology): boolean {
  if (event.type !== 'Launch' || other.status !== 'accepted' || !ontology.isA(other.type, 'Say')) return false;
  const isObject = tree.tokens[other.head]!.head === event.head && isRelation(tree, other.head, 'obj');
  const isDescribed = tree.tokens[event.head]!.head === other.head && isRelation(tree, event.head, 'acl');
  return isObject || isDescribed;
}

/** "expressed his gratitude", "voiced support for the plan": the noun tells what is said, the verb only that it is. */
function isExpressed(tree: Tree, event: EventMention, other: EventMention): boolean {
  if (event.type !== 'Say' || other.type === 'Say' || other.status !== 'accepted') return false;
  return EXPRESSING.has(lemmaOf(tree, event.head)) && dependentsBy(tree, event.head, 'obj').includes(other.head);
}

const EXPRESSING: ReadonlySet<string> = new Set(['express', 'voice', 'offer', 'convey', 'extend']);

function isSaidIn(tree: Tree, verb: number, noun: number): boolean {
  return governorOf(tree, noun) === verb && isRelation(tree, noun, 'obl') && prepositionOf(tree, noun) === 'in';
}

/** "A statement said that …": what is written has no speaker but who issued it. */
function isSaidBy(tree: Tree, verb: number, noun: number): boolean {
  return dependentsBy(tree, verb, 'nsubj').includes(noun);
}

/** "a statement saying that …", "issued a statement, saying that …"; but who "rejected the calls, saying that …" says more than was called for. */
function isSaying(tree: Tree, verb: number, { head: noun, type }: EventMention): boolean {
  const governor = governorOf(tree, verb);
  const isOfNoun = governor === noun && isRelation(tree, verb, 'acl');
  const isBeside =
    governor === governorOf(tree, noun) && isRelation(tree, noun, 'obj') && isRelation(tree, verb, 'advcl');
  return tree.tokens[verb]!.xpos !== 'VBN' && (isOfNoun || (isBeside && type === 'IssueStatement'));
}

/** The roles that the verb has to give: its speaker only where the noun is not that itself. */
function withoutStatement(tree: Tree, verb: EventMention, { head }: EventMention): EventMention {
  if (isSaidIn(tree, verb.head, head)) return verb;
  return { ...verb, roles: Object.fromEntries(Object.entries(verb.roles).filter(([role]) => role !== 'speaker')) };
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
