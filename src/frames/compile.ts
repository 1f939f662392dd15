/** Frames as closures, compiled once for an ontology: patterns are data, matching is code. */
import type { ArgumentLabel, Frame, FramePattern, Ontology } from '../ontology/ontology.js';
import type { Argument } from './argument.js';
import type { RoleCandidate } from './candidate.js';
import { formsOf } from './inflection.js';

/** A pattern that finds its roles among normalised arguments. */
export interface CompiledPattern {
  /** `frame:Meet/verb/1`. */
  readonly id: string;
  readonly on: FramePattern['on'];
  /** Role candidates in the order of the pattern's labels, the preferred label first. */
  readonly findRoles: (given: readonly Argument[]) => RoleCandidate[];
  readonly where: FramePattern['where'];
  /** Roles that the deep subject fills: a passive may leave them open. */
  readonly subjectRoles: readonly string[];
  /** Role that the trigger itself fills (`self`), where there is one. */
  readonly selfRole: string | undefined;
}

/** A trigger of a frame: its words and the patterns that start from it. */
export interface CompiledTrigger {
  readonly type: string;
  readonly words: readonly string[];
  readonly on: 'verb' | 'noun' | 'adjective' | 'light';
  /** For light verbs: the verbs that carry the noun, each in words ("carry out"). */
  readonly lightVerbs: readonly (readonly string[])[];
  readonly patterns: readonly CompiledPattern[];
}

/** Triggers by a word in lower case, lemma or form. */
export type TriggerIndex = ReadonlyMap<string, readonly CompiledTrigger[]>;

/** All frames of an ontology, by what a sentence is searched with. */
export interface CompiledFrames {
  /** Triggers of events, by each word that can be the head. */
  readonly events: TriggerIndex;
  /** Triggers of relations. */
  readonly relations: TriggerIndex;
  /** Noun patterns in which the trigger itself fills a role (`object: self`). */
  readonly selfPatterns: readonly { readonly type: string; readonly role: string; readonly pattern: CompiledPattern }[];
  /** Patterns without trigger (`on: apposition`), by type. */
  readonly constructions: readonly { readonly type: string; readonly patterns: readonly CompiledPattern[] }[];
}

const cache = new WeakMap<Ontology, CompiledFrames>();

/** Compiles the frames of an ontology; the same ontology is compiled once. */
export function compileFrames(ontology: Ontology): CompiledFrames {
  const known = cache.get(ontology) ?? compileAll([...ontology.frames.values()], ontology);
  cache.set(ontology, known);
  return known;
}

function compileAll(frames: readonly Frame[], { events, relations }: Ontology): CompiledFrames {
  const constructions = frames.map((frame) => ({ type: frame.type, patterns: patternsOn(frame, CONSTRUCTIONS) }));
  return {
    events: indexTriggers(frames.filter(({ type }) => events.has(type))),
    relations: indexTriggers(frames.filter(({ type }) => relations.has(type))),
    selfPatterns: frames.flatMap(selfPatternsOf),
    constructions: constructions.filter(({ patterns }) => patterns.length > 0),
  };
}

function indexTriggers(frames: readonly Frame[]): TriggerIndex {
  const index = new Map<string, CompiledTrigger[]>();
  for (const trigger of frames.flatMap(compileTriggers)) {
    for (const word of headWords(trigger)) index.set(word, [...(index.get(word) ?? []), trigger]);
  }
  return index;
}

function selfPatternsOf(frame: Frame): CompiledFrames['selfPatterns'] {
  const { type } = frame;
  return patternsOn(frame, ['noun']).flatMap((pattern) =>
    pattern.selfRole ? [{ type, role: pattern.selfRole, pattern }] : [],
  );
}

const CONSTRUCTIONS: readonly FramePattern['on'][] = ['apposition', 'compound', 'possessive', 'place', 'address'];

/** All forms of the word that heads the trigger: of a verb phrase the first, of others any. */
function headWords({ on, words }: CompiledTrigger): string[] {
  return [...new Set((on === 'verb' ? [words[0]!] : words).flatMap(formsOf))];
}

function compileTriggers(frame: Frame): CompiledTrigger[] {
  const { verbs, nouns, adjectives, light } = frame.triggers;
  const simple = (['verb', 'noun', 'adjective'] as const).flatMap((on) =>
    ({ verb: verbs, noun: nouns, adjective: adjectives })[on].flatMap((phrase) =>
      spellings(phrase).map((words) => compileTrigger(frame, on, phrase, [], words)),
    ),
  );
  const carried = [...new Set(Object.values(light).flat())];
  const verbsOf = (noun: string) => Object.keys(light).filter((verb) => light[verb]!.includes(noun));
  return [...simple, ...carried.map((noun) => compileTrigger(frame, 'light', noun, verbsOf(noun)))];
}

function compileTrigger(
  frame: Frame,
  on: CompiledTrigger['on'],
  phrase: string,
  verbs: readonly string[],
  words: readonly string[] = phrase.split(' '),
): CompiledTrigger {
  const lightVerbs = verbs.map((verb) => verb.split(' '));
  return { type: frame.type, words, on, lightVerbs, patterns: patternsOn(frame, [on], phrase) };
}

/** "son-in-law" is one token to some tokenisers and five to others. */
function spellings(phrase: string): string[][] {
  const words = phrase.split(' ');
  const split = words.flatMap((word) => word.split(/(?<=.)(-)(?=.)/));
  return split.length === words.length ? [words] : [words, split];
}

/** Patterns of some kinds; with a trigger, those that are not kept to others. */
function patternsOn(frame: Frame, kinds: readonly FramePattern['on'][], trigger?: string): CompiledPattern[] {
  const fitting = frame.patterns.filter(({ on, triggers }) => kinds.includes(on) && isFor(triggers, trigger));
  return fitting.map((pattern) => compilePattern(frame.type, pattern));
}

function isFor(triggers: readonly string[] | undefined, trigger: string | undefined): boolean {
  return triggers === undefined || (trigger !== undefined && triggers.includes(trigger));
}

function compilePattern(type: string, pattern: FramePattern): CompiledPattern {
  const id = `frame:${type}/${pattern.id}`;
  const roles = Object.entries(pattern.arguments);
  const isShared = (label: ArgumentLabel) =>
    roles.filter(([, labels]) => labels.some((each) => isSameLabel(each, label))).length > 1;
  const findRoles = (given: readonly Argument[]) =>
    roles.flatMap(([role, labels]) =>
      labels.flatMap((label) =>
        argumentsAt(given, label, { role, pattern: id, ...(isShared(label) ? { isMutual: true } : {}) }),
      ),
    );
  const rolesOf = (relation: string) =>
    roles.filter(([, labels]) => labels.some((label) => label.relation === relation)).map(([role]) => role);
  return {
    id,
    on: pattern.on,
    where: pattern.where,
    subjectRoles: rolesOf('nsubj'),
    selfRole: rolesOf('self')[0],
    findRoles,
  };
}

function argumentsAt(
  given: readonly Argument[],
  label: ArgumentLabel,
  role: Pick<RoleCandidate, 'role' | 'pattern' | 'isMutual'>,
): RoleCandidate[] {
  const found = given.filter((each) => isSameLabel(each, label));
  return found.map(({ head, relation }) => ({ ...role, filler: head, relation }));
}

function isSameLabel(one: ArgumentLabel, other: ArgumentLabel): boolean {
  return one.relation === other.relation && one.preposition === other.preposition;
}
