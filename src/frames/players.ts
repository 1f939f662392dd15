/** Who plays for which team, told by the way in the report of a match: by the nation before a name, by what somebody does for a side. */
import type { EntityMention } from '../model/mention.js';
import { prepositionOf } from './argument.js';
import type { Scene } from './classes.js';
import { withConjuncts } from './coordination.js';
import { leadsInCount } from './leading-scorers.js';
import { surfaceSubject } from './subject.js';
import { ancestors, dependentBy, dependentsBy, formOf, governorOf, isRelation, lemmaOf } from './tree.js';

/** Finds the team that a mention means in a report: a team's own, or the one of the nation whose adjective or people it is. */
export type TeamOf = (mention: EntityMention | undefined) => EntityMention | undefined;

/** Somebody and the team that a sentence gives him; `told`: the mention that tells the team. */
export interface Player {
  readonly person: EntityMention;
  readonly team: EntityMention;
  readonly told: EntityMention;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What people are in a team. */
const PLAYERS =
  words(`captain skipper goalkeeper keeper goalie netminder defender midfielder striker forward winger fullback full-back playmaker
  scorer player batsman batter bowler spinner opener wicketkeeper all-rounder pitcher catcher quarterback linebacker guard center centre fly-half
  scrum-half prop hooker flanker substitute international debutant`);
/** What somebody does in a match that counts for his side. */
export const PLAYS =
  words(`goal assist header attempt shot effort strike try touchdown penalty basket cross pass corner free-kick kick volley brace
  hat-trick equaliser equalizer drive delivery feed flick`);
const SCORING = words('score net equalise equalize level win convert add strike head tap slot fire curl bundle finish');
const PUTTING = words('put give fire send shoot');
const CHANGING = words('replace substitute');
const AHEAD = words('ahead up level front lead advantage');
/** What a side does by the other's goals. */
const LOSING = words('lose concede trail fall suffer');
/** What a side does by its own players' goals. */
const RISING = words(
  'score lead draw equalise equalize level beat defeat win take go pull open double extend restore edge rally strike',
);

/** The players that a sentence tells, in text order. */
export function playersIn(scene: Scene, teamOf: TeamOf): Player[] {
  const ways = [besideNation, forTeam, inPlay, inChange, forClause];
  return peopleIn(scene).flatMap((person) => {
    const told = ways.flatMap((way) => way(scene, person, teamOf) ?? [])[0];
    const team = teamOf(told);
    return told && team ? [{ person, team, told }] : [];
  });
}

/** The people that a sentence names, in text order. */
export function peopleIn({ tree, lookup }: Scene): EntityMention[] {
  const mentions = tree.tokens.flatMap((_, head) => lookup.entity(head) ?? []);
  return mentions.filter(isNamedPerson);
}

/** Whether a mention names a person. */
export function isNamedPerson({ type, level }: EntityMention): boolean {
  return type === 'Person' && level === 'name';
}

/** "Tavarian captain Ole Ek", "Tavarian Ole Ek": between nation and name nothing but what he is in the team. */
function besideNation({ tree, lookup }: Scene, { span }: EntityMention, teamOf: TeamOf): EntityMention | undefined {
  const isPlayer = span.start > 0 && PLAYERS.has(lemmaOf(tree, span.start - 1));
  const before = isPlayer ? span.start - 2 : span.start - 1;
  const isNation = (at: number) => lookup.entity(at)?.type === 'Demonym' && teamOf(lookup.entity(at)) !== undefined;
  const at =
    isPlayer && !isNation(before) && /^(?:NOUN|ADJ|NUM)$/.test(tree.tokens[before]?.upos ?? '') ? before - 1 : before;
  return at >= 0 && isNation(at) ? lookup.entity(at) : undefined;
}

/** "scored for Tavaria", "put Tavaria ahead", "led Tavaria in scoring". */
function forTeam(scene: Scene, person: EntityMention, teamOf: TeamOf): EntityMention | undefined {
  return verbsOf(scene, person).flatMap((verb) => servedBy(scene, verb, teamOf) ?? [])[0];
}

function verbsOf(scene: Scene, person: EntityMention): number[] {
  return scene.tree.tokens.flatMap(({ upos }, at) => (upos === 'VERB' && does(scene, at, person) ? [at] : []));
}

/** He, or what he plays: "his header missed a chance to equalise". */
function does({ tree }: Scene, verb: number, { head }: EntityMention): boolean {
  const subjects = surfaceSubject(tree, verb);
  const plays = subjects.filter((at) => PLAYS.has(lemmaOf(tree, at)));
  const owners = plays.flatMap((at) => dependentsBy(tree, at, 'nmod:poss'));
  return [...subjects, ...owners].some((subject) => withConjuncts(tree, subject).includes(head));
}

function servedBy(scene: Scene, verb: number, teamOf: TeamOf): EntityMention | undefined {
  const { tree, lookup } = scene;
  const isTeam = (at: number) => teamOf(lookup.entity(at)) !== undefined;
  if (PUTTING.has(lemmaOf(tree, verb)) && isLed(scene, verb)) {
    const helped = dependentsBy(tree, verb, 'obj', 'iobj').find(isTeam);
    if (helped !== undefined) return lookup.entity(helped);
  }
  if (leadsInCount(tree, verb)) return lookup.entity(dependentsBy(tree, verb, 'obj').find(isTeam) ?? -1);
  if (!SCORING.has(lemmaOf(tree, verb))) return undefined;
  const phrases = [verb, ...dependentsBy(tree, verb, 'obj')].flatMap((at) => dependentsBy(tree, at, 'obl', 'nmod'));
  const served = phrases.find((at) => prepositionOf(tree, at) === 'for' && isTeam(at));
  return served === undefined ? undefined : lookup.entity(served);
}

function isLed({ tree }: Scene, verb: number): boolean {
  return dependentsBy(tree, verb, 'advmod', 'obl', 'obj', 'xcomp').some((at) => AHEAD.has(lemmaOf(tree, at)));
}

/** "Tavaria's attempt, by Ek", "Tavaria scored with a goal from Ek". */
function inPlay(scene: Scene, { head }: EntityMention, teamOf: TeamOf): EntityMention | undefined {
  const play = playOf(scene, head);
  if (play === undefined) return undefined;
  const { tree, lookup } = scene;
  const owner = dependentsBy(tree, play, 'nmod:poss', 'amod', 'compound').find((at) => teamOf(lookup.entity(at)));
  if (owner !== undefined) return lookup.entity(owner);
  const verb = verbOver(scene, play);
  if (verb === undefined || isLost(scene, verb)) return undefined;
  return servedBy(scene, verb, teamOf) ?? actingTeam(scene, verb, teamOf);
}

/** "Tavaria made a change, as Ek replaced Roth": both are the side's. */
function inChange(scene: Scene, { head }: EntityMention, teamOf: TeamOf): EntityMention | undefined {
  const { tree } = scene;
  const verb = governorOf(tree, head);
  const isPart = ['nsubj*', 'obj', 'obl*'].some((relation) => isRelation(tree, head, relation));
  if (verb === undefined || !CHANGING.has(lemmaOf(tree, verb)) || !isPart) return undefined;
  const change = verbOver(scene, verb);
  return change === undefined ? undefined : actingTeam(scene, change, teamOf);
}

/** "Tavaria led through Ek", "Tavaria drew level when Ek converted a penalty". */
function forClause(scene: Scene, person: EntityMention, teamOf: TeamOf): EntityMention | undefined {
  const { tree } = scene;
  const through =
    isRelation(tree, person.head, 'obl') && /^(?:through|via)$/.test(prepositionOf(tree, person.head) ?? '');
  const own = verbsOf(scene, person).filter((verb) => SCORING.has(lemmaOf(tree, verb)) && isBeside(scene, verb));
  const clauses = [...(through ? [person.head] : []), ...own].flatMap((at) => governorOf(tree, at) ?? []);
  const risen = clauses.filter((verb) => RISING.has(lemmaOf(tree, verb)));
  return risen.flatMap((verb) => actingTeam(scene, verb, teamOf) ?? [])[0];
}

function isBeside({ tree }: Scene, verb: number): boolean {
  const mark = dependentBy(tree, verb, 'mark', 'advmod');
  return isRelation(tree, verb, 'advcl') && mark !== undefined && /^(?:when|as|after)$/.test(formOf(tree, mark));
}

/** The nearest verb over a word. */
export function verbOver({ tree }: Scene, word: number): number | undefined {
  return ancestors(tree, word).find((at) => tree.tokens[at]!.upos === 'VERB');
}

/** Whether a verb tells what the other side's play did. */
export function isLost({ tree }: Scene, verb: number): boolean {
  return LOSING.has(lemmaOf(tree, verb));
}

function actingTeam({ tree, lookup }: Scene, verb: number, teamOf: TeamOf): EntityMention | undefined {
  const subject = surfaceSubject(tree, verb).find((at) => teamOf(lookup.entity(at)));
  return subject === undefined ? undefined : lookup.entity(subject);
}

/** The noun of play that is somebody's: "a goal from Ek", "Ek's assist". */
export function playOf({ tree }: Scene, head: number): number | undefined {
  const first = isRelation(tree, head, 'conj')
    ? ancestors(tree, head).find((at) => !isRelation(tree, at, 'conj'))
    : head;
  const noun = first === undefined ? undefined : governorOf(tree, first);
  if (first === undefined || noun === undefined || !PLAYS.has(lemmaOf(tree, noun))) return undefined;
  const isBehind = isRelation(tree, first, 'nmod') && /^(?:by|from|of)$/.test(prepositionOf(tree, first) ?? '');
  return isBehind || isRelation(tree, first, 'nmod:poss') ? noun : undefined;
}
