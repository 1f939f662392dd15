/** Time and place of an event, for every type: phrases on the trigger, its light verb, or the verb that governs an event noun. */

import { prepositionOf } from './argument.js';
import type { RoleCandidate } from './candidate.js';
import type { Scene } from './classes.js';
import { withConjuncts } from './coordination.js';
import { nameInside } from './naming.js';
import { antecedentOf, relativePlace } from './relative.js';
import { openingsOfReport } from './reporting.js';
import { dependentsBy, governorOf, isRelation, lemmaOf, type Tree } from './tree.js';

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'on',
  'near',
  'outside',
  'inside',
  'across',
  'throughout',
  'around',
  'within',
  'off',
  'along',
]);
/** `foundBy` of what this file finds. */
export const TIME_RULE = 'rule:time';
export const PLACE_RULE = 'rule:place';

/** Candidates for `time` and `place` of the event on `head`; `verb` is its light verb. */
export function timeAndPlace(scene: Scene, head: number, verb: number | undefined): RoleCandidate[] {
  const anchors = anchorsOf(scene.tree, head, verb);
  const own = [...anchors.flatMap((anchor) => modifiersOf(scene, anchor)), ...openingsOfReport(scene.tree, head)];
  const times = [...own, ...beforeConjuncts(scene.tree, head)]
    .filter((index) => isTimeOf(scene, index))
    .map((filler) => ({ role: 'time', filler, pattern: TIME_RULE }));
  const relative = anchors.flatMap((anchor) => relativePlace(scene.tree, anchor) ?? []);
  const places = [
    ...own.flatMap((index) => placesAt(scene, index)),
    ...relative.filter((index) => isPlace(scene, index)),
  ].map((filler) => ({ role: 'place', filler, pattern: PLACE_RULE }));
  return [...times, ...places];
}

/** The trigger, its light verb, and verbs by which a noun takes place ("the talks opened on Monday", "a summit held in Rome"). */
function anchorsOf(tree: Tree, head: number, verb: number | undefined): number[] {
  if (verb !== undefined) return [head, verb];
  const isArgument = ['nsubj', 'nsubj:pass', 'obj'].some((relation) => isRelation(tree, head, relation));
  const around = isArgument ? [governorOf(tree, head)!] : [];
  const below = dependentsBy(tree, head, 'acl', 'acl:relcl');
  return [head, ...[...around, ...below].filter((index) => HAPPENING.has(lemmaOf(tree, index)))];
}

/** Verbs that say no more of an event than that it took place. */
const HAPPENING = new Set(
  'take happen occur begin start open end conclude continue resume hold schedule plan set follow come last close be stage conduct convene'.split(
    ' ',
  ),
);

function modifiersOf(scene: Scene, anchor: number): number[] {
  const { tree } = scene;
  const direct = dependentsBy(tree, anchor, 'obl*', 'nmod*', 'advmod', 'compound');
  const beside = [...besideObject(tree, anchor), ...besideCause(scene, anchor), ...afterPhrase(tree, anchor)];
  return [...direct, ...beside].flatMap((index) => [index, ...dependentsBy(tree, index, 'conj')]);
}

/** "killed two nurses in Rome": where the parser hung the place on the object, it is the event's all the same. */
function besideObject(tree: Tree, verb: number): number[] {
  if (tree.tokens[verb]!.upos !== 'VERB') return [];
  const objects = dependentsBy(tree, verb, 'obj').filter((index) => tree.tokens[index]!.upos === 'NOUN');
  const phrases = objects.flatMap((index) => dependentsBy(tree, index, 'nmod'));
  return phrases.filter((index) => ['in', 'at', 'near'].includes(prepositionOf(tree, index) ?? ''));
}

/** "a bomb in Kabul killed ten": what a thing or an event does, it does where it is; a person may be from there. */
function besideCause({ tree, lookup, ontology }: Scene, verb: number): number[] {
  const isCause = (index: number) =>
    ['Event', 'Product'].some((type) => ontology.isA(lookup.entity(index)?.type ?? '', type));
  const phrases = dependentsBy(tree, verb, 'nsubj')
    .filter(isCause)
    .flatMap((index) => dependentsBy(tree, index, 'nmod'));
  return phrases.filter((index) => ['in', 'at', 'near'].includes(prepositionOf(tree, index) ?? ''));
}

/** "On Monday he resigned and left": what stands before both verbs is said of both. */
function beforeConjuncts(tree: Tree, verb: number): number[] {
  const first = isRelation(tree, verb, 'conj') ? governorOf(tree, verb) : undefined;
  const isShared =
    first !== undefined && tree.tokens[verb]!.upos === 'VERB' && dependentsBy(tree, verb, 'nsubj*').length === 0;
  return isShared ? dependentsBy(tree, first, 'obl*').filter((index) => index < first) : [];
}

/** "march against the cuts on Friday": a day is that of the event also where the parser hung it on the phrase before it. */
function afterPhrase(tree: Tree, verb: number): number[] {
  if (tree.tokens[verb]!.upos !== 'VERB') return [];
  const phrases = dependentsBy(tree, verb, 'obj', 'obl').flatMap((index) => dependentsBy(tree, index, 'nmod'));
  return phrases.filter((index) => prepositionOf(tree, index) === 'on');
}

/** A time that says when: "on Friday", "last year", "in June 2018"; not "for two years", "until 2020". */
function isTimeOf({ tree, lookup }: Scene, index: number): boolean {
  if (lookup.value(index)?.type !== 'time') return false;
  const preposition = prepositionOf(tree, index);
  return preposition === undefined || !NOT_WHEN.has(preposition);
}

const NOT_WHEN = new Set(['for', 'until', 'till', 'from', 'to', 'per', 'of', 'as of', 'than', 'over', 'by']);

function placesAt(scene: Scene, index: number): number[] {
  const preposition = prepositionOf(scene.tree, index);
  if (preposition === undefined || !PLACE_PREPOSITIONS.has(preposition)) return [];
  const heads = withConjuncts(scene.tree, antecedentOf(scene.tree, index)).map((head) => nameInside(scene, head));
  return heads.filter((head) => isPlace(scene, head)).slice(0, 1);
}

function isPlace({ lookup, ontology }: Scene, index: number): boolean {
  const mention = lookup.entity(index);
  return mention !== undefined && mention.type !== 'Demonym' && ontology.isA(mention.type, 'Place');
}
