/** Patterns tried on a sentence, with what each of their roles found: the same steps as matching, told instead of used. */

import { writeLabel } from '../ontology/argument-label.js';
import type { PatternKind } from '../ontology/ontology.js';
import type { Argument } from './argument.js';
import { type Fit, fitOf, type Scene } from './classes.js';
import type { CompiledFrames, CompiledPattern, CompiledTrigger, TriggerIndex } from './compile.js';
import { constructionsOn } from './constructions.js';
import { contradictions, type Obstacle, standingAt, tryPattern } from './match.js';
import { pairs, relationArguments } from './match-relations.js';
import { phraseAt, triggersAt } from './triggers.js';

/** An argument that stands at a trigger, by the label that a frame would write for it. */
export interface TrialArgument {
  readonly label: string;
  readonly word: number;
}

/** What one role of a pattern found; no word where nothing stands under its labels. */
export interface RoleTrial {
  readonly role: string;
  /** The label that found the word, or all labels that found nothing. */
  readonly label: string;
  readonly word?: number;
  readonly fit?: Fit;
  /** Class of the mention that the word heads. */
  readonly entityClass?: string;
}

/** `complete`: every required role has a filler; `partial`: some role has one; `contradicted`: a subject or object cannot stand there. */
export type TrialOutcome = 'complete' | 'partial' | 'contradicted' | 'unfilled';

export interface PatternTrial {
  readonly id: string;
  readonly outcome: TrialOutcome;
  readonly roles: readonly RoleTrial[];
}

/** A trigger of a frame at a word, or a construction around it. */
export interface TriggerTrial {
  readonly type: string;
  readonly on: PatternKind;
  readonly head: number;
  /** Why the word is no trigger after all. */
  readonly obstacle?: Obstacle;
  readonly arguments: readonly TrialArgument[];
  readonly patterns: readonly PatternTrial[];
}

/** Every word that a frame names as a trigger, and every construction in which a relation was found; by word. */
export function traceTriggers(scene: Scene, frames: CompiledFrames): TriggerTrial[] {
  const trials = scene.tree.tokens.flatMap((_, head) => [
    ...wholeTriggers(scene, head, frames.events).map((trigger) => tryEvent(scene, head, trigger)),
    ...wholeTriggers(scene, head, frames.relations).map((trigger) => tryRelation(scene, head, trigger)),
  ]);
  return [...trials, ...tryConstructions(scene, frames)].sort((one, other) => one.head - other.head);
}

/** Triggers of which all words are there: the "in" of no "son-in-law" is none. */
function wholeTriggers({ tree }: Scene, head: number, index: TriggerIndex): CompiledTrigger[] {
  return triggersAt(tree, head, index).filter(
    ({ words, on }) => phraseAt(tree, head, words, on === 'verb' ? 'verb' : 'other') !== undefined,
  );
}

function tryEvent(scene: Scene, head: number, trigger: CompiledTrigger): TriggerTrial {
  const { type, on, patterns } = trigger;
  const standing = standingAt(scene, head, trigger);
  if (typeof standing === 'string') return { type, on, head, obstacle: standing, arguments: [], patterns: [] };
  const { given } = standing;
  const tried = patterns.map((pattern) =>
    describe(scene, type, pattern, given, eventOutcome(scene, head, type, pattern, given)),
  );
  return { type, on, head, arguments: given.map(named), patterns: tried };
}

function eventOutcome(
  scene: Scene,
  head: number,
  type: string,
  pattern: CompiledPattern,
  given: readonly Argument[],
): TrialOutcome {
  if (contradictions(scene, type, pattern, given).length > 0) return 'contradicted';
  const candidate = tryPattern(scene, head, type, pattern, given);
  if (!candidate) return 'unfilled';
  return candidate.hit?.complete ? 'complete' : 'partial';
}

function tryRelation(scene: Scene, head: number, trigger: CompiledTrigger): TriggerTrial {
  const { type, on, patterns } = trigger;
  const given = relationArguments(scene, head, trigger);
  if (!given) return { type, on, head, obstacle: 'partOfSpeech', arguments: [], patterns: [] };
  const tried = patterns.map((pattern) => {
    const found = pairs(scene, type, pattern, given, head);
    return describe(scene, type, pattern, given, found.length > 0 ? 'complete' : 'unfilled');
  });
  return { type, on, head, arguments: given.map(named), patterns: tried };
}

function tryConstructions(scene: Scene, frames: CompiledFrames): TriggerTrial[] {
  return frames.constructions.flatMap(({ type, patterns }) =>
    patterns.flatMap((pattern) => {
      const places = constructionsOn(scene, pattern.on).filter(
        (given) => pairs(scene, type, pattern, given).length > 0,
      );
      return places.map((given) => ({
        ...{ type, on: pattern.on, head: given[0]!.head, arguments: given.map(named) },
        patterns: [describe(scene, type, pattern, given, 'complete')],
      }));
    }),
  );
}

function named({ head, ...label }: Argument): TrialArgument {
  return { label: writeLabel(label), word: head };
}

function describe(
  scene: Scene,
  type: string,
  pattern: CompiledPattern,
  given: readonly Argument[],
  outcome: TrialOutcome,
): PatternTrial {
  return { id: pattern.id, outcome, roles: rolesOf(scene, type, pattern, given) };
}

/** Roles in the order of the frame: each filler on its own, then those that found nothing. */
function rolesOf(scene: Scene, type: string, pattern: CompiledPattern, given: readonly Argument[]): RoleTrial[] {
  const labels = labelsOf(scene, type, pattern);
  const found = pattern.findRoles(given).map(({ role, filler, relation }) => {
    const argument = given.find((each) => each.head === filler && each.relation === relation)!;
    const fit = fitOf(scene, type, role, filler, pattern.where[role]);
    const entityClass = scene.lookup.entity(filler)?.type;
    return { role, label: named(argument).label, word: filler, fit, ...(entityClass ? { entityClass } : {}) };
  });
  const open = labels.filter(({ role }) => !found.some((each) => each.role === role));
  return [...found, ...open];
}

function labelsOf({ ontology }: Scene, type: string, { id }: CompiledPattern): RoleTrial[] {
  const pattern = ontology.frames.get(type)?.patterns.find((each) => id.endsWith(`/${each.id}`));
  const roles = Object.entries(pattern?.arguments ?? {});
  return roles.map(([role, labels]) => ({ role, label: labels.map(writeLabel).join(' | ') }));
}
