/** "The strikes destroyed two bridges and hit a depot", "a truck was damaged in the blast": what an attack is told to hit is its target. */
import { prepositionOf } from './argument.js';
import type { RoleCandidate } from './candidate.js';
import type { Scene } from './classes.js';
import { withConjuncts } from './coordination.js';
import { isSeries } from './series.js';
import { dependentsBy, governorOf, isRelation, lemmaOf, type Tree } from './tree.js';
import { isPassive } from './voice.js';

/** `foundBy` of what this file finds. */
const HIT_RULE = 'rule:hit';

type Sight = Pick<Scene, 'tree' | 'lookup'>;

/** Candidates for the target of the attack that the noun `head` tells. */
export function hitBy(scene: Sight, type: string, head: number): RoleCandidate[] {
  const { tree } = scene;
  if (type !== 'Attack' || !STRIKES.has(lemmaOf(tree, head))) return [];
  const hit = [...hitByPhrase(tree, phraseOf(tree, head)), ...hitInClause(tree, head)];
  return hit
    .filter((thing) => isThing(scene, thing))
    .flatMap((thing) => withConjuncts(tree, thing))
    .map((filler) => ({ role: 'target', filler, pattern: HIT_RULE, relation: 'obj' as const }));
}

/** "hit a bridge", not "hit tourism", "sank the talks", "hit the headlines"; what is destroyed is a thing as a rule. */
function isThing({ tree, lookup }: Sight, thing: number): boolean {
  const verb = governorOf(tree, thing);
  const isLiteral = verb !== undefined && LITERAL.has(lemmaOf(tree, verb));
  return isLiteral || CONCRETE.has(lookup.entity(thing)?.type ?? '') || lookup.entity(thing)?.level === 'name';
}

const CONCRETE: ReadonlySet<string> = new Set(
  'Facility Product City Region Country Place Group Person ArmedGroup GovernmentBody Company'.split(' '),
);
const LITERAL: ReadonlySet<string> = new Set('destroy demolish flatten wreck engage'.split(' '));

/** Violence that goes one way: what a battle destroys, neither side need have aimed at. */
const STRIKES: ReadonlySet<string> = new Set(
  'attack bombing airstrike strike raid shelling assault bombardment blast explosion ambush'.split(' '),
);

/** In a raid the attackers lose trucks, too; in a blast nobody else does. */
const BLASTS: ReadonlySet<string> = new Set('bombing airstrike shelling bombardment blast explosion'.split(' '));

/** Verbs of what an attack does to things; who is killed or hurt is told by events of their own. */
const HITTING: ReadonlySet<string> = new Set(
  'destroy damage hit strike target engage demolish flatten wreck sink'.split(' '),
);

/** The strike, or the series of which it is. */
function phraseOf(tree: Tree, head: number): number {
  const above = governorOf(tree, head);
  return above !== undefined && isRelation(tree, head, 'nmod') && isSeries(tree, above) ? above : head;
}

/** The strike as subject ("the strike hit a depot", "killed ten and destroyed a house"), or as that in which or by which something is hit. */
function hitByPhrase(tree: Tree, phrase: number): number[] {
  const verb = governorOf(tree, phrase);
  if (verb === undefined) return [];
  if (isRelation(tree, phrase, 'nsubj')) return [verb, ...sharers(tree, verb)].flatMap((each) => objectsOf(tree, each));
  const preposition = isRelation(tree, phrase, 'obl') ? prepositionOf(tree, phrase) : undefined;
  const isMeans = preposition === 'by' || (preposition === 'in' && BLASTS.has(lemmaOf(tree, phrase)));
  return isMeans && isHitting(tree, verb) && isPassive(tree, verb) ? dependentsBy(tree, verb, 'nsubj:pass') : [];
}

/** Verbs joined to one that have no subject of their own. */
function sharers(tree: Tree, verb: number): number[] {
  return dependentsBy(tree, verb, 'conj').filter((each) => dependentsBy(tree, each, 'nsubj*').length === 0);
}

/** "a blast that damaged a pipeline", "strikes targeting depots". */
function hitInClause(tree: Tree, head: number): number[] {
  return dependentsBy(tree, head, 'acl', 'acl:relcl')
    .filter((verb) => tree.tokens[verb]!.xpos !== 'VBN')
    .flatMap((verb) => objectsOf(tree, verb));
}

function objectsOf(tree: Tree, verb: number): number[] {
  return isHitting(tree, verb) && !isPassive(tree, verb) ? dependentsBy(tree, verb, 'obj') : [];
}

function isHitting(tree: Tree, verb: number): boolean {
  return HITTING.has(lemmaOf(tree, verb));
}
