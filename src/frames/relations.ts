/** Relation candidates weighed: fillers, organization, former, modality, confidence, status. */
import type { Filler, RelationMention } from '../model/mention.js';
import type { Span } from '../model/text.js';
import { FLOOR } from './calibration.js';
import type { RelationCandidate } from './candidate.js';
import { fitOf, type Scene } from './classes.js';
import type { CompiledFrames } from './compile.js';
import { foundBy, relationConfidence } from './confidence.js';
import { withConjuncts } from './coordination.js';
import { isConsulted, standingOf, type Weighing } from './events.js';
import { fillerOf, weighRoles } from './fillers.js';
import { isGuessed } from './guessed.js';
import { leadsInCount } from './leading-scorers.js';
import { decideModality, markedModality } from './modality.js';
import { isOthersBody, isOthersNation, isOthersSide, isOthersTitle } from './name-behind.js';
import { isLedInPart } from './part-leaders.js';
import { rangeOf } from './phrase.js';
import { formerOf, isNoPost, isVerbOver, positionSpan } from './position.js';
import { withTies } from './post-ties.js';
import type { Settings } from './settings.js';
import { quoteOf, triggerSpan } from './spans.js';
import { dependentBy, governorOf, isRelation, lemmaOf } from './tree.js';
import { longestNouns } from './triggers.js';

/** The relations of one sentence: accepted ones and those below their threshold. */
export function weighRelations(
  scene: Scene,
  candidates: readonly RelationCandidate[],
  weighing: Weighing,
): RelationMention[] {
  const own = candidates.filter(
    (candidate) => isOwn(scene, candidate) && !isToldAsEvent(scene, candidate, weighing.frames),
  );
  const family = own.map((candidate) => withFamily(scene, candidate, own));
  const confidenceOf = (candidate: RelationCandidate) => relationConfidenceAt(scene, candidate, weighing.settings);
  const supported = family.filter((candidate) => !isAnothers(candidate, family, confidenceOf));
  const built = supported.flatMap((candidate) => buildRelation(scene, candidate, weighing) ?? []);
  const tied = withTies(scene, weighing.frames, built);
  return tied.filter((relation) => !tied.some((other) => implies(scene, other, relation)));
}

/** Nothing stands to itself, nor is one of "parts of Varda and Tarn" part of the other; a title before another's name is that other's, and not every noun is one. */
function isOwn(scene: Scene, candidate: RelationCandidate): boolean {
  const { type, subject, object } = candidate;
  if (subject === object || isGuessed(scene, candidate)) return false;
  if (type === 'nationality') return !isOthersNation(scene, subject, object);
  if (type === 'memberOf' && !candidate.hit && isOthersSide(scene, subject, object)) return false;
  if (type === 'headOf' && (isLedInCount(scene, object) || isLedInPart(scene, object))) return false;
  if (type === 'ownerOf' && isShare(scene, object)) return false;
  if (type === 'partOf' && withConjuncts(scene.tree, subject).includes(object)) return false;
  return type !== 'hasPosition' || !(isNoPost(scene.tree, object) || isOthersTitle(scene, subject, object));
}

/** "the attack took place in Brno": an event that has a type of its own tells its place itself. */
function isToldAsEvent({ tree, lookup }: Scene, { type, subject }: RelationCandidate, frames: CompiledFrames): boolean {
  if (type !== 'locatedIn' || lookup.entity(subject)?.level !== 'nominal') return false;
  return lookup.entity(subject)?.type === 'Event' && longestNouns(tree, subject, frames.events).length > 0;
}

/** "led Veltra in scoring": by a player, not by its head. */
function isLedInCount({ tree }: Scene, object: number): boolean {
  const verb = isRelation(tree, object, 'obj') ? governorOf(tree, object) : undefined;
  return verb !== undefined && leadsInCount(tree, verb);
}

/** "owns a stake in Veltra": the share of the thing, not the thing. */
function isShare({ tree }: Scene, object: number): boolean {
  return ['stake', 'share', 'percent', '%'].includes(lemmaOf(tree, object));
}

/**
 * "Petersen, the envoy, met Ba": what a pattern gives to one is not another's, of whom only the network thinks so, and less surely; nor
 * are two people that a pattern makes brothers anything else to each other.
 */
function isAnothers(
  candidate: RelationCandidate,
  all: readonly RelationCandidate[],
  confidenceOf: (candidate: RelationCandidate) => number,
): boolean {
  const isRival = (other: RelationCandidate) =>
    other.type === candidate.type ? other.object === candidate.object : isBetween(other, candidate);
  const isOutdone = (other: RelationCandidate) => other.hit && confidenceOf(other) > confidenceOf(candidate);
  return !candidate.hit && all.some((other) => isRival(other) && isOutdone(other));
}

function isBetween(one: RelationCandidate, other: RelationCandidate): boolean {
  return isSamePair(one, other) || (one.subject === other.object && one.object === other.subject);
}

/** Where the network sees the wider relation ("works for") or the title, it does not speak against a pattern for the narrower one. */
export function withFamily(
  scene: Scene,
  candidate: RelationCandidate,
  all: readonly RelationCandidate[],
): RelationCandidate {
  if (!candidate.hit || (candidate.probability ?? 0) >= FAMILY) return candidate;
  const seen = Math.max(...all.map((other) => Math.max(asWider(scene, candidate, other), asTitle(candidate, other))));
  return seen >= FAMILY ? { ...candidate, probability: seen } : candidate;
}

function asWider({ ontology }: Scene, candidate: RelationCandidate, other: RelationCandidate): number {
  const isWider = ontology.relations.get(candidate.type)?.implies.includes(other.type) === true;
  return isWider && isSamePair(candidate, other) ? (other.probability ?? 0) : 0;
}

/** "the mayor of Bremen": who holds this title at this body leads it, as the noun pattern says. */
function asTitle({ subject, object, trigger }: RelationCandidate, other: RelationCandidate): number {
  if (other.type !== 'hasPosition' || other.subject !== subject || other.object !== trigger) return 0;
  const organization = other.organizations?.find(({ filler }) => filler === object);
  return Math.min(other.probability ?? 0, organization?.probability ?? 0);
}

/** From this probability on the network counts as seeing a relation of the family. */
const FAMILY = 0.4;

function isSamePair(one: RelationCandidate, other: RelationCandidate): boolean {
  return one.subject === other.subject && one.object === other.object;
}

/** Who leads a body also works for it: the narrower relation says enough. */
function implies({ ontology }: Scene, narrow: RelationMention, wide: RelationMention): boolean {
  if (narrow.status !== 'accepted' || !ontology.relations.get(narrow.type)?.implies.includes(wide.type)) return false;
  return isSameFiller(narrow.subject, wide.subject) && isSameFiller(narrow.object, wide.object);
}

function isSameFiller(one: Filler, other: Filler): boolean {
  return one.kind === 'mention' && other.kind === 'mention' && one.mention === other.mention;
}

/** Confidence, 0 to 1, of a candidate with the support of its family. */
export function relationConfidenceAt(scene: Scene, candidate: RelationCandidate, settings: Settings): number {
  const { type, subject, object } = candidate;
  const fits = [fitOf(scene, type, 'subject', subject), fitOf(scene, type, 'object', object)];
  return relationConfidence(candidate, fits, isConsulted(settings, type) && !isUnlearnt(scene, candidate));
}

/** Where an event was held: of these the network has learnt too few (18 in events_news.train) for its silence to say anything. */
function isUnlearnt({ lookup }: Scene, { type, subject, hit }: RelationCandidate): boolean {
  return type === 'locatedIn' && hit !== undefined && lookup.entity(subject)?.type === 'Event';
}

function buildRelation(scene: Scene, candidate: RelationCandidate, weighing: Weighing): RelationMention | undefined {
  const { type, probability, hit } = candidate;
  const confidence = relationConfidenceAt(scene, candidate, weighing.settings);
  const subject = relationFiller(scene, candidate, 'subject', confidence);
  const object = relationFiller(scene, candidate, 'object', confidence);
  if (confidence < FLOOR || !subject || !object) return undefined;
  const organization = organizationFiller(scene, candidate, weighing.settings);
  const trigger =
    candidate.trigger === undefined ? undefined : triggerSpan(scene.tree, scene.sentence, candidate.trigger);
  const fillers = [subject, object, ...(organization ? [organization] : [])];
  const isSure = confidence >= relationThreshold(weighing.settings, type);
  return {
    kind: 'relation',
    type,
    subject,
    object,
    ...(organization ? { organization } : {}),
    ...(isFormer(scene, candidate) ? { former: true as const } : {}),
    sentence: scene.sentence,
    ...(trigger ? { trigger, range: rangeOf(scene.tree, trigger) } : {}),
    modality: decideModality(clausalModality(scene, candidate), undefined),
    quote: quoteOf([...fillers.flatMap(weighing.rangeOfFiller), ...(trigger ? [rangeOf(scene.tree, trigger)] : [])]),
    foundBy: foundBy(type, probability, hit?.id),
    confidence,
    status: isSure ? standingOf(scene, candidate.trigger ?? candidate.subject, fillers, weighing) : 'belowThreshold',
  };
}

/** Relations that end while both ends go on: what somebody wrote, founded or learnt stays so. */
const PASSING: ReadonlySet<string> = new Set(
  'worksFor headOf memberOf residesIn basedIn ownerOf spokespersonOf aideOf allyOf'.split(' '),
);

/** "former" before the title, or before the noun that shows the relation ("his former wife", "Chelsea's ex-captain"); "who once worked". */
function isFormer({ tree }: Scene, { type, object, trigger }: RelationCandidate): boolean {
  const word = type === 'hasPosition' ? object : trigger;
  if (word === undefined || (type === 'nationality' && !CITIZENS.has(lemmaOf(tree, word)))) return false;
  const { upos } = tree.tokens[word]!;
  if (upos === 'VERB') return PASSING.has(type) && isVerbOver(tree, word);
  return ['NOUN', 'PROPN'].includes(upos) && formerOf(tree, word);
}

/** Of a "former French player" the playing is over, of a "former French citizen" the citizenship. */
const CITIZENS: ReadonlySet<string> = new Set(['citizen', 'national']);

/** The confidence that a relation of a type needs. */
export function relationThreshold({ thresholds }: Settings, type: string): number {
  return thresholds.types[type] ?? thresholds.global.relations;
}

function relationFiller(
  scene: Scene,
  candidate: RelationCandidate,
  role: 'subject' | 'object',
  confidence: number,
): Filler | undefined {
  const { type, probability, hit } = candidate;
  const head = candidate[role];
  const found = { foundBy: foundBy(type, probability, hit?.id), confidence };
  const fit = fitOf(scene, type, role, head);
  const mention = scene.lookup.entity(head);
  if (mention && (fit === 'inRange' || fit === 'outOfRange')) return { kind: 'mention', mention: mention.id, ...found };
  const isTitle =
    type === 'hasPosition' && role === 'object' && ['NOUN', 'PROPN'].includes(scene.tree.tokens[head]!.upos);
  return isTitle ? { ...titleText(scene, positionSpan(scene, head)), ...found } : undefined;
}

/** A title without mention is quoted. */
function titleText({ text, tree }: Scene, span: Span) {
  const range = rangeOf(tree, span);
  return { kind: 'text' as const, span, range, text: text.slice(range.start, range.end) };
}

/** "Shaw's coach": whom somebody serves is no body at which the post is held. */
function isServed({ tree, lookup }: Scene, head: number): boolean {
  return lookup.entity(head)?.type === 'Person' && isRelation(tree, head, 'nmod:poss');
}

/** The surest body or country that reaches the threshold. */
function organizationFiller(scene: Scene, candidate: RelationCandidate, settings: Settings): Filler | undefined {
  const { type, organizations = [] } = candidate;
  const own = organizations.filter(
    ({ filler }) => !isServed(scene, filler) && !isOthersBody(scene, candidate.object, filler),
  );
  const weighed = weighRoles(scene, type, own, isConsulted(settings, type));
  const best = [...weighed].sort((one, other) => other.confidence - one.confidence)[0];
  return best && best.confidence >= settings.thresholds.global.roles ? fillerOf(scene, type, best) : undefined;
}

/** What a sentence says ("may become president", "is not a member") stands as its words tell; titles and appositions are taken as told. */
function clausalModality({ tree }: Scene, candidate: RelationCandidate) {
  const head = candidate.trigger ?? candidate.object;
  return isClausal(tree, head) ? markedModality(tree, head) : undefined;
}

/** Whether a relation is said by a clause of its own, not by the way in a noun phrase. */
export function isClausal(tree: Scene['tree'], head: number): boolean {
  return (
    tree.tokens[head]!.upos === 'VERB' ||
    dependentBy(tree, head, 'cop') !== undefined ||
    isRelation(tree, head, 'xcomp')
  );
}
