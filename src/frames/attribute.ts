/** Puts the speaker on every event and clausal relation that stands inside what somebody said. */
import type { EventMention, Filler, MentionId, RelationMention } from '../model/mention.js';
import type { Document, TextRange } from '../model/text.js';
import { accordingTo, withClause } from './according.js';
import { isVouchedFor, type Speech, speakerAt, speakerOf, speechesOf } from './attribution.js';
import { networkSpeakers } from './events.js';
import { withIssuers } from './issuers.js';
import type { MentionLookup } from './lookup.js';
import type { SentenceFacts, Tools } from './read-sentence.js';
import { isClausal } from './relations.js';
import { tellQuotations } from './told-quotations.js';
import { ancestors, isRelation, type Tree } from './tree.js';

/** The events and relations of all sentences with their attribution, in text order. */
export function attribute(
  document: Document,
  read: readonly SentenceFacts[],
  lookups: readonly MentionLookup[],
  { ontology, settings, rangeOfFiller, keyOf, mentionOf }: Tools,
): { events: EventMention[]; relations: RelationMention[] } {
  const found = read.flatMap(({ scene, events }) =>
    events.map((event) => (settings.sources.frames ? withClause(scene, event) : event)),
  );
  const quoted = settings.sources.frames ? tellQuotations(document, found, lookups, ontology) : found;
  const isBody = (filler: Filler) => {
    const mention = mentionOf(filler);
    return mention?.kind === 'entity' && ontology.isA(mention.type, 'Organization');
  };
  const told = withIssuers(quoted, ontology, keyOf, lookups, isBody);
  const speeches = [...speechesOf(told, ontology, rangeOfFiller), ...read.flatMap(({ scene }) => accordingTo(scene))];
  const least = settings.thresholds.global.roles;
  const speakerFor = (facts: SentenceFacts, event: EventMention, lookup: MentionLookup) => {
    const word = isByTheWay(event, speeches) ? undefined : networkSpeaker(facts, event, least);
    const own = word === undefined ? undefined : lookup.entity(word)?.id;
    const { tree } = facts.scene;
    const isBeside =
      word !== undefined && hangsAside(tree, event.head, word) && isOutside(event, own, speeches, tree.sentence.range);
    return (isBeside ? undefined : own) ?? speakerOfEvent(event, speeches, ontology);
  };
  const issuerOf = issuersIn(told, lookups, ontology);
  const events = told.map((event) => {
    const { sentence } = event.trigger;
    return withSpeaker(event, issuerOf(speakerFor(read[sentence]!, event, lookups[sentence]!)));
  });
  const relations = read.flatMap((facts) =>
    facts.relations.map((relation) => withSpeaker(relation, issuerOf(speakerOfRelation(facts, relation, speeches)))),
  );
  return { events, relations };
}

/** "A NATO statement said": who issued the statement says it; any other speaker is one himself. */
function issuersIn(
  events: readonly EventMention[],
  lookups: readonly MentionLookup[],
  ontology: Tools['ontology'],
): (speaker: MentionId | undefined) => MentionId | undefined {
  const issuers = new Map<MentionId, MentionId>();
  for (const event of events.filter(({ type, status }) => status === 'accepted' && ontology.isA(type, 'Say'))) {
    const statement = lookups[event.trigger.sentence]!.entity(event.head)?.id;
    const issuer = speakerOf(event, ontology);
    if (statement && issuer) issuers.set(statement, issuer);
  }
  return (speaker) => (speaker === undefined ? undefined : (issuers.get(speaker) ?? speaker));
}

function withSpeaker<Fact extends EventMention | RelationMention>(fact: Fact, speaker: MentionId | undefined): Fact {
  return speaker === undefined ? fact : { ...fact, attribution: speaker };
}

/** The word that the network takes for the speaker. */
function networkSpeaker(
  { candidates }: SentenceFacts,
  { head, type }: EventMention,
  least: number,
): number | undefined {
  const candidate = candidates.find((each) => each.head === head && each.type === type);
  const speakers = candidate ? networkSpeakers(candidate) : [];
  return speakers.find(({ probability }) => (probability ?? 0) >= least)?.filler;
}

/** "He said at a rally, where thousands protested": a clause that hangs on what stands beside a speaker, as "says that A, and B" does not. */
function hangsAside(tree: Tree, event: number, speaker: number): boolean {
  const shared = new Set([speaker, ...ancestors(tree, speaker)]);
  const path = [event, ...ancestors(tree, event)];
  const own = path.slice(
    0,
    path.findIndex((word) => shared.has(word)),
  );
  return own.some((word) => isRelation(tree, word, 'acl:relcl') || isRelation(tree, word, 'advcl'));
}

/** Whether a speaker says something in the sentence, but an event stands in none of it. */
function isOutside(
  { range }: EventMention,
  speaker: MentionId | undefined,
  speeches: readonly Speech[],
  sentence: TextRange,
): boolean {
  const isHere = (speech: Speech) => speech.range.start < sentence.end && sentence.start < speech.range.end;
  const own = speeches.filter((speech) => speech.speaker === speaker && isHere(speech));
  return own.length > 0 && !own.some((speech) => speech.range.start <= range.start && range.end <= speech.range.end);
}

/** Whether an event stands in what was asked for, threatened or promised and is none of that; how far a denial reaches the network tells. */
function isByTheWay({ modality, range }: EventMention, speeches: readonly Speech[]): boolean {
  const isAround = (speech: Speech) => speech.range.start <= range.start && range.end <= speech.range.end;
  const around = speeches.filter((speech) => isAround(speech) && isVouchedFor('possible', speech));
  return around.some((speech) => !isVouchedFor(modality, speech));
}

/** A saying is not attributed to its own speaker; nor to who asks what he did not ask for (refused, ordered, or told by the way). */
function speakerOfEvent(
  event: EventMention,
  speeches: readonly Speech[],
  ontology: Tools['ontology'],
): MentionId | undefined {
  const own = ontology.isA(event.type, 'Say') ? speakerOf(event, ontology) : undefined;
  const told = speeches.filter((speech) => speech.speaker !== own && isVouchedFor(event.modality, speech));
  return speakerAt(event.range, told);
}

/** Titles, kin and places are told by the way: nobody is made to answer for them. */
function speakerOfRelation(
  { scene }: SentenceFacts,
  relation: RelationMention,
  speeches: readonly Speech[],
): MentionId | undefined {
  const { trigger, range } = relation;
  if (!trigger || !range || !isClausal(scene.tree, trigger.start)) return undefined;
  return speakerAt(range, speeches);
}
