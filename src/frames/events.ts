/** Event candidates weighed: one type a trigger, one role a filler, confidence, modality, status. */
import type { EventMention, Filler } from '../model/mention.js';
import type { Modality } from '../model/text.js';
import { audienceOf } from './audience.js';
import { FLOOR, SILENT } from './calibration.js';
import type { EventCandidate, RoleCandidate } from './candidate.js';
import type { Scene } from './classes.js';
import type { CompiledFrames } from './compile.js';
import { eventConfidence, foundBy } from './confidence.js';
import { fillerOf, sureRoles, type WeighedRole, weighRoles } from './fillers.js';
import { isGeneric } from './generic.js';
import { hitBy } from './hits.js';
import { isOfInnerList } from './inner-list.js';
import { joinedContents } from './joined-contents.js';
import { mergeRoles } from './merge.js';
import { isMetPurpose } from './met-purposes.js';
import { decideModality, markedModality } from './modality.js';
import { isPlainlyDenied, isPlainlyOpen, isTakenForGranted } from './modality-clause.js';
import { isNoTarget } from './no-target.js';
import { onePlace, oneTime } from './one-setting.js';
import { isDenialOpen } from './open-denials.js';
import { isOtherSense } from './other-senses.js';
import { isPerformed } from './performed.js';
import { rangeOf } from './phrase.js';
import { purposeOf } from './purpose.js';
import { isCutByQuotation } from './quoted.js';
import { isReplacer } from './replacing.js';
import { isNotOfReport } from './reporting.js';
import type { Settings } from './settings.js';
import { type MentionOf, quoteOf, type RangeOf, triggerSpan } from './spans.js';
import { timeAndPlace } from './time-place.js';

/** What weighing needs besides the scene. */
export interface Weighing {
  readonly settings: Settings;
  readonly frames: CompiledFrames;
  readonly rangeOfFiller: RangeOf;
  readonly mentionOf: MentionOf;
  /** Makes fillers comparable: mentions of one chain are one. */
  readonly keyOf: (filler: Filler) => string;
  /** Words of the trigger that a frame found, by head and type. */
  readonly triggerWords: (head: number, type: string) => readonly number[];
}

/** The events of one sentence: accepted ones and those below their threshold. */
export function weighEvents(scene: Scene, candidates: readonly EventCandidate[], weighing: Weighing): EventMention[] {
  const meant = candidates.filter((candidate) => !isOtherSense(scene.tree, candidate));
  const confident = meant.map((candidate) => ({
    candidate,
    confidence: confidenceAt(candidate, weighing.settings),
  }));
  const kept = confident.filter(({ confidence }) => confidence >= FLOOR);
  const best = kept.filter((each) => !kept.some((other) => isBetter(other, each)));
  return best.map(({ candidate, confidence }) => buildEvent(scene, candidate, confidence, weighing));
}

interface Confident {
  readonly candidate: EventCandidate;
  readonly confidence: number;
}

/** Best type a trigger; at equal confidence the one with more roles, then the first. */
function isBetter(one: Confident, other: Confident): boolean {
  if (one === other || one.candidate.head !== other.candidate.head) return false;
  if (isMoreSpecific(one, other) !== isMoreSpecific(other, one)) return isMoreSpecific(one, other);
  if (one.confidence !== other.confidence) return one.confidence > other.confidence;
  return one.candidate.roles.length > other.candidate.roles.length || one.candidate.type < other.candidate.type;
}

/** "voted against": a whole phrase tells its type, whatever the network alone makes of its verb. */
function isMoreSpecific({ candidate: { hit } }: Confident, { candidate: other }: Confident): boolean {
  return hit?.isPhrase === true && hit.complete && other.hit === undefined;
}

/** Confidence, 0 to 1, of a candidate. */
export function confidenceAt(candidate: EventCandidate, settings: Settings): number {
  return eventConfidence(candidate, isConsulted(settings, candidate.type));
}

/** Whether the network's silence on a type means anything. */
export function isConsulted({ sources, knownTypes }: Settings, type: string): boolean {
  return sources.model && (knownTypes === undefined || knownTypes.includes(type));
}

function buildEvent(scene: Scene, candidate: EventCandidate, confidence: number, weighing: Weighing): EventMention {
  const { head, type } = candidate;
  const trigger = triggerSpan(scene.tree, scene.sentence, head, weighing.triggerWords(head, type));
  const range = rangeOf(scene.tree, trigger);
  const roles = fillRoles(scene, candidate, weighing);
  const modality = decideAt(scene, candidate);
  const quote = quoteOf([range, ...Object.values(roles).flat().flatMap(weighing.rangeOfFiller)]);
  const isTold = isWhole(type, roles) && (type === 'Say' || confidence >= leastFor(scene, head, roles));
  const isSure = isTold && confidence >= eventThreshold(weighing.settings, type);
  const status = isSure ? standingOf(scene, head, Object.values(roles).flat(), weighing) : 'belowThreshold';
  const source = foundBy(type, candidate.probability, candidate.hit?.id);
  return { kind: 'event', trigger, head, range, type, roles, modality, quote, foundBy: source, confidence, status };
}

/** Type → the role without which nothing is told: "150 attended", "they will compete" tell of nothing that they join. */
const NEEDED: Readonly<Record<string, string>> = { Say: 'speaker', Join: 'joined' };

function isWhole(type: string, roles: EventMention['roles']): boolean {
  const needed = NEEDED[type];
  return needed === undefined || roles[needed] !== undefined;
}

/** Sure enough is accepted, unless it is told of nobody in particular. */
export function standingOf(
  scene: Scene,
  head: number,
  fillers: readonly Filler[],
  { mentionOf }: Weighing,
): 'accepted' | 'generic' {
  return isGeneric(scene, head, fillers, mentionOf) ? 'generic' : 'accepted';
}

/** From this confidence on a verb tells of an event though it tells of nobody ("harder to refuse"); "it was said" tells of none. */
const BARE = 0.8;

/** The same of a verb with one participant (of those below, 6 in 21 are right on events_news). */
const SINGLE = 0.58;

/** The same of a noun that tells of an event alone ("the attack"): of those below, 3 in 13 are right on events_news. */
const BARE_NOUN = 0.65;

/** A verb without anybody who does or undergoes it has to be sure, a noun a little less ("the attack"). */
function leastFor({ tree }: Scene, head: number, roles: EventMention['roles']): number {
  const participants = Object.entries(roles).flatMap(([role, fillers]) =>
    ['time', 'place'].includes(role) ? [] : fillers,
  );
  if (tree.tokens[head]!.upos !== 'VERB') return participants.length === 0 ? BARE_NOUN : 0;
  if (participants.length > 1) return 0;
  return participants.length === 0 ? BARE : SINGLE;
}

/** What is plainly denied is denied, whatever the network says; else rules and network decide together. */
function decideAt(scene: Scene, candidate: EventCandidate): Modality {
  const { head, verb } = candidate;
  const anchors = verb === undefined ? [head] : [head, verb];
  if (anchors.some((anchor) => isPlainlyDenied(scene.tree, anchor) && !isDenialOpen(scene.tree, anchor)))
    return 'denied';
  if (anchors.some((anchor) => isPlainlyOpen(scene.tree, anchor))) return 'possible';
  const isDone = [isTakenForGranted, isPerformed, isMetPurpose].some((tells) =>
    anchors.some((anchor) => tells(scene.tree, anchor)),
  );
  if (isDone) return 'asserted';
  return decideModality(markedModality(scene.tree, head, verb), modalityOf(scene, candidate));
}

/** The network's word on the modality; that what one travels for has happened it cannot know. */
function modalityOf({ tree }: Scene, { head, modality }: EventCandidate): EventCandidate['modality'] {
  return modality?.value === 'asserted' && purposeOf(tree, head) !== undefined ? undefined : modality;
}

/** The confidence that an event of a type needs. */
export function eventThreshold({ thresholds }: Settings, type: string): number {
  return thresholds.types[type] ?? thresholds.global.trigger;
}

/** Role → fillers that reach the threshold, in the order of the ontology. */
function fillRoles(
  scene: Scene,
  candidate: EventCandidate,
  { settings, keyOf, mentionOf }: Weighing,
): EventMention['roles'] {
  const { type } = candidate;
  const offered = offeredRoles(scene, candidate, settings);
  const weighed = sureRoles(scene, type, offered, settings.thresholds.global.roles);
  const names = [...(scene.ontology.events.get(type)?.roles.keys() ?? [])];
  const fillersOf = (name: string) => {
    const fillers = distinct(fillersFor(scene, candidate, name, weighed), keyOf);
    return name === 'content' ? joinedContents(scene, fillers, mentionOf) : fillers;
  };
  const filled = names.map((name) => [name, fillersOf(name)] as const);
  return Object.fromEntries(filled.filter(([, fillers]) => fillers.length > 0));
}

/** All that is offered for the roles of a candidate, time and place included, with its confidence. */
export function offeredRoles(scene: Scene, candidate: EventCandidate, settings: Settings): WeighedRole[] {
  const { head, type, roles } = candidate;
  const all = mergeRoles(roles, settings.sources.frames ? foundByRules(scene, candidate) : []).filter(
    ({ role, filler }) =>
      (scene.ontology.role(type, role)?.text || !isCutByQuotation(scene.tree, head, filler)) &&
      !isNotOfReport(scene, { head, type, role, filler }) &&
      !isReplacer(scene, { head, type, role, filler }) &&
      !isNoTarget(scene.tree, { head, type, role, filler }) &&
      !isOfInnerList(scene, filler),
  );
  const consulted = isConsulted(settings, type) && (candidate.probability ?? 0) >= SILENT;
  return weighRoles(scene, type, all, consulted);
}

/** What rules in code propose for the roles of any type. */
function foundByRules(scene: Scene, { head, type, verb }: EventCandidate): RoleCandidate[] {
  return [...timeAndPlace(scene, head, verb), ...hitBy(scene, type, head), ...audienceOf(scene, type, head)];
}

function fillersFor(
  scene: Scene,
  { head, type }: EventCandidate,
  name: string,
  weighed: readonly WeighedRole[],
): Filler[] {
  const own = weighed.filter(({ role }) => role === name);
  const kept = name === 'time' ? oneTime(scene, own) : name === 'place' ? onePlace(scene, own) : own;
  const fillers = kept.flatMap((role) => fillerOf(scene, type, role, [head]) ?? []);
  return fillers.filter((filler) => !fillers.some((other) => isPartOf(filler, other)));
}

/** "convicted Abel and jailed him": one filler, the first mention. */
function distinct(fillers: readonly Filler[], keyOf: Weighing['keyOf']): Filler[] {
  const keys = fillers.map(keyOf);
  return fillers.filter((_, index) => keys.indexOf(keys[index]!) === index);
}

/** Of "an apology and a resignation" as content, one stretch is enough. */
function isPartOf(filler: Filler, other: Filler): boolean {
  if (filler.kind !== 'text' || other.kind !== 'text' || filler === other) return false;
  const isWider = other.range.end - other.range.start > filler.range.end - filler.range.start;
  return isWider && other.range.start <= filler.range.start && filler.range.end <= other.range.end;
}

/** The speakers that the network gives to a candidate, best first. */
export function networkSpeakers({ roles }: EventCandidate): RoleCandidate[] {
  return roles
    .filter(({ role }) => role === 'attributedTo')
    .sort((one, other) => (other.probability ?? 0) - (one.probability ?? 0));
}
