/** Who plays with whom, told by what two people do in a match. */
import type { EntityMention } from '../model/mention.js';
import type { Argument } from './argument.js';
import { bearersOf } from './bearer.js';
import type { Scene } from './classes.js';
import { isLost, isNamedPerson, PLAYS, peopleIn, playOf, verbOver } from './players.js';
import { surfaceSubject } from './subject.js';
import { ancestors, dependentsBy, governorOf, isRelation, lemmaOf } from './tree.js';
import { verbArguments } from './verb-arguments.js';

/** Two of one side. */
export type Mates = readonly [EntityMention, EntityMention];

/** What somebody does to another one of his side. */
const HELPING: ReadonlySet<string> = new Set('feed replace substitute relieve partner'.split(' '));
/** "came on for Roth", "made way for Ek". */
const MAKING_WAY: ReadonlySet<string> = new Set('come go make'.split(' '));
const MATES: ReadonlySet<string> = new Set('teammate team-mate'.split(' '));

/** Those that a sentence tells, in text order. */
export function matesIn(scene: Scene): Mates[] {
  const verbs = scene.tree.tokens.flatMap(({ upos }, at) => (upos === 'VERB' ? [at] : []));
  const byPlay = peopleIn(scene).flatMap((person) =>
    [...scorersOf(scene, person), ...teammatesOf(scene, person)].map((mate): Mates => [person, mate]),
  );
  return [...verbs.flatMap((verb) => helpersOf(scene, verb)), ...byPlay].filter(([one, other]) => one.id !== other.id);
}

/** "Ek fed Roth", "Ek was replaced by Roth", "Ek came on for Roth". */
function helpersOf(scene: Scene, verb: number): Mates[] {
  const lemma = lemmaOf(scene.tree, verb);
  const isHelped = ({ relation, preposition }: Argument) =>
    (HELPING.has(lemma) && relation === 'obj') || (MAKING_WAY.has(lemma) && preposition === 'for');
  const found = verbArguments(scene.tree, verb);
  const helpers = peopleAt(scene, found, ({ relation }) => relation === 'nsubj');
  return peopleAt(scene, found, isHelped).flatMap((other) => helpers.map((one): Mates => [one, other]));
}

function peopleAt(
  { lookup }: Scene,
  found: readonly Argument[],
  isWanted: (argument: Argument) => boolean,
): EntityMention[] {
  const mentions = found.filter(isWanted).flatMap(({ head }) => lookup.entity(head) ?? []);
  return mentions.filter(isNamedPerson);
}

/** "Ek scored from Roth's pass", "a goal by Ek off an assist from Roth": who scored from somebody's pass. */
function scorersOf(scene: Scene, { head }: EntityMention): EntityMention[] {
  const { tree, lookup } = scene;
  const play = playOf(scene, head);
  const verb = play === undefined ? undefined : verbOver(scene, play);
  if (play === undefined || verb === undefined || isLost(scene, verb)) return [];
  const plays = ancestors(tree, play).filter((at) => PLAYS.has(lemmaOf(tree, at)));
  const scorers = [
    ...plays.flatMap((at) => dependentsBy(tree, at, 'nmod', 'nmod:poss')),
    ...surfaceSubject(tree, verb),
  ];
  return scorers
    .flatMap((at) => lookup.entity(at) ?? [])
    .filter(isNamedPerson)
    .slice(0, 1);
}

/** "Ek's teammate Roth": whose teammates somebody's are. */
function teammatesOf({ tree, lookup }: Scene, { head }: EntityMention): EntityMention[] {
  const noun = governorOf(tree, head);
  if (noun === undefined || !isRelation(tree, head, 'nmod:poss') || !MATES.has(lemmaOf(tree, noun))) return [];
  return bearersOf(tree, noun)
    .flatMap((bearer) => lookup.entity(bearer) ?? [])
    .filter(isNamedPerson);
}
