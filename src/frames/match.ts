/** Frames against a sentence: triggers found by lemma, their arguments normalised, their patterns tried. */

import { type Argument, argument } from './argument.js';
import type { EventCandidate, PatternHit, RoleCandidate } from './candidate.js';
import { type Fit, fitOf, type Scene } from './classes.js';
import type { CompiledFrames, CompiledPattern, CompiledTrigger } from './compile.js';
import { lightArguments, lightVerbOf } from './light.js';
import { nameBehind } from './name-behind.js';
import { relationalArguments } from './noun-arguments.js';
import { isRelation } from './tree.js';
import { phraseAt, triggersAt } from './triggers.js';
import { adjectiveArguments, verbArguments } from './verb-arguments.js';
import { isPassive } from './voice.js';

/** A trigger seen in the sentence, whether or not a pattern then holds. */
export interface TriggerSighting {
  readonly type: string;
  readonly head: number;
  /** Words of the trigger, head included, in text order. */
  readonly words: readonly number[];
  /** Undefined where no pattern holds: the words are there, the arguments are not. */
  readonly candidate?: EventCandidate;
  /** Where no pattern holds: the subject or object of a class that cannot stand there. */
  readonly contradiction?: RoleCandidate;
}

/** Every trigger of an event frame in the sentence, with the candidate of its best pattern. */
export function matchEvents(scene: Scene, frames: CompiledFrames): TriggerSighting[] {
  const { tree } = scene;
  return tree.tokens.flatMap((_, head) =>
    triggersAt(tree, head, frames.events).flatMap((trigger) => sight(scene, head, trigger)),
  );
}

function sight(scene: Scene, head: number, trigger: CompiledTrigger): TriggerSighting[] {
  const standing = standingAt(scene, head, trigger);
  if (typeof standing === 'string') return [];
  const { words, verb, given } = standing;
  const candidate = bestMatch(scene, head, trigger, given);
  const sighting = { type: trigger.type, head, words };
  if (candidate) return [{ ...sighting, candidate: verb === undefined ? candidate : { ...candidate, verb } }];
  const [contradiction] = trigger.patterns.flatMap((pattern) => contradictions(scene, trigger.type, pattern, given));
  return [contradiction ? { ...sighting, contradiction } : sighting];
}

/** A trigger at its head. */
export interface Standing {
  readonly words: readonly number[];
  /** The light verb that carries the noun. */
  readonly verb?: number;
  /** Its normalised arguments. */
  readonly given: readonly Argument[];
}

/** Why a word is no trigger: of another part of speech, part of a longer noun or of a name, its phrase or light verb is not there. */
export type Obstacle = 'partOfSpeech' | 'partOfNoun' | 'name' | 'phrase' | 'lightVerb';

/** How a trigger stands at a word that has its lemma or form, or what is in its way. */
export function standingAt(scene: Scene, head: number, trigger: CompiledTrigger): Standing | Obstacle {
  const { tree, lookup } = scene;
  const { on } = trigger;
  if (!PARTS_OF_SPEECH[on].includes(tree.tokens[head]!.upos)) return 'partOfSpeech';
  if (isRelation(tree, head, 'compound')) return 'partOfNoun';
  if (lookup.entity(head)?.level === 'name') return 'name';
  const words = phraseAt(tree, head, trigger.words, on === 'verb' ? 'verb' : 'other');
  if (!words) return 'phrase';
  const verb = on === 'light' ? lightVerbOf(tree, head, trigger.lightVerbs) : undefined;
  if (on === 'light' && verb === undefined) return 'lightVerb';
  const given = besides(words, on, argumentsAt(scene, head, on, verb));
  return { words, given, ...(verb === undefined ? {} : { verb }) };
}

const PARTS_OF_SPEECH = { verb: ['VERB', 'AUX'], noun: ['NOUN'], light: ['NOUN'], adjective: ['ADJ', 'VERB'] };

function argumentsAt(scene: Scene, head: number, on: CompiledTrigger['on'], verb: number | undefined): Argument[] {
  const { tree } = scene;
  if (on === 'light' && verb !== undefined) return lightArguments(tree, head, verb);
  if (on === 'noun') return titleArguments(scene, head);
  return on === 'verb' ? verbArguments(tree, head) : adjectiveArguments(tree, head);
}

/** "founder Ann Silva": a title is borne by the name right behind it, whatever the tree makes of the two. */
function titleArguments(scene: Scene, head: number): Argument[] {
  const given = relationalArguments(scene.tree, head);
  const name = nameBehind(scene, head);
  return name === undefined
    ? given
    : [argument('bearer', name), ...given.filter(({ relation }) => relation !== 'bearer')];
}

/** Words of a verb phrase are no arguments of it: the fire in "opened fire on the crowd". */
function besides(words: readonly number[], on: CompiledTrigger['on'], given: readonly Argument[]): readonly Argument[] {
  return on === 'verb' ? given.filter(({ head }) => !words.includes(head)) : given;
}

function bestMatch(
  scene: Scene,
  head: number,
  trigger: CompiledTrigger,
  given: readonly Argument[],
): EventCandidate | undefined {
  const found = trigger.patterns.flatMap((pattern) => tryPattern(scene, head, trigger.type, pattern, given) ?? []);
  const best = found.sort((one, other) => rank(other) - rank(one))[0];
  return best?.hit && (isPhrasal(trigger) || isDoer(best)) ? { ...best, hit: { ...best.hit, isPhrase: true } } : best;
}

/** "Veltra's founder": a noun that names who did it tells that it was done. */
function isDoer({ roles }: EventCandidate): boolean {
  return roles.some(({ relation }) => relation === 'bearer');
}

function isPhrasal({ on, words }: CompiledTrigger): boolean {
  return on === 'verb' && words.length > 1;
}

function rank({ hit, roles }: EventCandidate): number {
  return (hit?.complete ? 100 : 0) + roles.length;
}

/** The candidate that a pattern makes of the arguments; undefined where it finds no filler of a wanted class, or one that cannot stand there. */
export function tryPattern(
  scene: Scene,
  head: number,
  type: string,
  pattern: CompiledPattern,
  given: readonly Argument[],
): EventCandidate | undefined {
  if (contradictions(scene, type, pattern, given).length > 0) return undefined;
  const fitting = fittedRoles(scene, type, pattern, given).filter(
    ({ fit, filler }) => filler !== head && isUsable(fit),
  );
  const good = fitting.filter(({ fit }) => fit === 'inRange').map(({ role }) => role);
  const hit: PatternHit = {
    id: pattern.id,
    on: pattern.on,
    complete: isComplete(scene, type, [...good, ...excused(scene, head, pattern)]),
  };
  return good.length === 0 ? undefined : { head, type, hit, roles: oneRoleAFiller(fitting) };
}

interface FittedRole extends RoleCandidate {
  readonly fit: Fit;
}

function fittedRoles(scene: Scene, type: string, pattern: CompiledPattern, given: readonly Argument[]): FittedRole[] {
  return pattern
    .findRoles(given)
    .map((each) => ({ ...each, fit: fitOf(scene, type, each.role, each.filler, pattern.where[each.role]) }));
}

const CORE: readonly (string | undefined)[] = ['nsubj', 'obj', 'iobj', 'xcomp'];

/** "The bank met its target": what fills a role as subject or object, but is of an impossible class, tells of another sense. */
export function contradictions(
  scene: Scene,
  type: string,
  pattern: CompiledPattern,
  given: readonly Argument[],
): RoleCandidate[] {
  const roles = fittedRoles(scene, type, pattern, given);
  const hasHome = (filler: number) => roles.some((each) => each.filler === filler && each.fit === 'inRange');
  return roles.filter((each) => isOfWrongClass(each, pattern) && CORE.includes(each.relation) && !hasHome(each.filler));
}

/** Where a pattern wants a class, words without mention ("became ill") and things ("met the needs") are wrong too, but for subjects. */
function isOfWrongClass({ fit, role, relation }: FittedRole, { where }: CompiledPattern): boolean {
  const isWanted = where[role] !== undefined && relation !== 'nsubj';
  return fit === 'impossible' || (isWanted && fit !== 'inRange');
}

function isUsable(fit: Fit): boolean {
  return fit === 'inRange' || fit === 'outOfRange';
}

/** "was published" need not say by whom. */
function excused({ tree }: Scene, head: number, { on, subjectRoles }: CompiledPattern): readonly string[] {
  return on === 'verb' && isPassive(tree, head) ? subjectRoles : [];
}

function isComplete({ ontology }: Scene, type: string, filled: readonly string[]): boolean {
  const roles = [...(ontology.events.get(type)?.roles.values() ?? [])];
  return roles.every(({ name, required }) => !required || filled.includes(name));
}

function oneRoleAFiller(roles: readonly FittedRole[]): RoleCandidate[] {
  const first = roles.filter(
    (each, index) => each.isMutual || roles.findIndex(({ filler }) => filler === each.filler) === index,
  );
  return first.map(({ fit: _, ...role }) => role);
}
