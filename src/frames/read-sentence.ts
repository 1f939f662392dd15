/** One sentence: candidates of both sources, merged and weighed. */
import type { Absence, EventMention, Filler, RelationMention } from '../model/mention.js';
import { type Document, isStory } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import { absencesIn } from './absences.js';
import { accordingEvents } from './according.js';
import { withAttackers } from './attackers.js';
import type { EventCandidate, RelationCandidate } from './candidate.js';
import { joinCarried } from './carried.js';
import type { Scene } from './classes.js';
import type { CompiledFrames } from './compile.js';
import { weighEvents } from './events.js';
import { addExamples } from './examples.js';
import { withHonours } from './honours.js';
import type { MentionLookup } from './lookup.js';
import { matchEvents, type TriggerSighting } from './match.js';
import { matchRelations } from './match-relations.js';
import { mergeEvents, mergeRelations } from './merge.js';
import { joinNarrower } from './narrower.js';
import { proposedEvents, proposedRelations } from './propose.js';
import { splitReciprocals } from './reciprocal.js';
import { withRefusals } from './refusals.js';
import { weighRelations } from './relations.js';
import { dropRepetitions } from './repetition.js';
import { withReturns } from './returns.js';
import { chooseSenses } from './sense-by-class.js';
import type { Settings } from './settings.js';
import { shareSettings } from './shared-setting.js';
import type { MentionOf, RangeOf } from './spans.js';
import { growTree } from './tree.js';

/** What is the same for all sentences of a document. */
export interface Tools {
  readonly ontology: Ontology;
  readonly settings: Settings;
  readonly frames: CompiledFrames;
  readonly rangeOfFiller: RangeOf;
  readonly mentionOf: MentionOf;
  /** Makes fillers comparable: mentions of one chain are one. */
  readonly keyOf: (filler: Filler) => string;
}

/** What one sentence gave, before attribution. */
export interface SentenceFacts {
  readonly scene: Scene;
  readonly candidates: readonly EventCandidate[];
  readonly relationCandidates: readonly RelationCandidate[];
  readonly events: readonly EventMention[];
  readonly relations: readonly RelationMention[];
  readonly absences: readonly Absence[];
}

/** Reads a sentence for events and relations; boilerplate and metadata give nothing but an absence. */
export function readSentence(document: Document, index: number, lookup: MentionLookup, tools: Tools): SentenceFacts {
  const sentence = document.sentences[index]!;
  const scene = {
    text: document.source.text,
    sentence: index,
    tree: growTree(sentence),
    lookup,
    ontology: tools.ontology,
  };
  return isStory(sentence)
    ? readFacts(scene, tools)
    : {
        scene,
        candidates: [],
        relationCandidates: [],
        events: [],
        relations: [],
        absences: [{ range: sentence.range, reason: 'boilerplate' }],
      };
}

function readFacts(scene: Scene, tools: Tools): SentenceFacts {
  const { sources } = tools.settings;
  const sightings = sources.frames ? matchEvents(scene, tools.frames) : [];
  const proposed = sources.model ? proposedEvents(scene) : [];
  const matched = sightings.flatMap(({ candidate }) => candidate ?? []);
  const merged = mergeEvents(proposed, sources.frames ? [...matched, ...accordingEvents(scene)] : matched);
  const meant = chooseSenses(scene.tree, joinCarried(merged), sightings);
  const senses = withRefusals(scene.tree, withHonours(scene.tree, meant));
  const candidates = withReturns(scene, senses);
  const weighing = { ...tools, triggerWords: triggerWords(sightings) };
  const weighed = weighEvents(scene, candidates, weighing);
  const single = dropRepetitions(joinNarrower(scene.tree, weighed, tools.ontology), tools.keyOf);
  const harmed = withAttackers(scene.tree, tools.mentionOf, single);
  const told = addExamples(scene.tree, scene.lookup, tools.mentionOf, harmed);
  const settled = sources.frames ? shareSettings(scene.tree, told) : told;
  const events = splitReciprocals(scene.tree, tools.ontology, candidates, settled);
  const relationCandidates = relationCandidatesIn(scene, tools);
  const relations = weighRelations(scene, relationCandidates, weighing);
  const taken = new Set(weighed.map(({ head }) => head));
  const absences = absencesIn(scene, { sightings, taken, events, relations }, tools.settings);
  return { scene, candidates, relationCandidates, events, relations, absences };
}

function relationCandidatesIn(scene: Scene, { settings, frames, ontology }: Tools) {
  const proposed = settings.sources.model ? proposedRelations(scene) : [];
  const matched = settings.sources.frames ? matchRelations(scene, frames) : [];
  return mergeRelations(proposed, matched, (type) => ontology.relations.get(type)?.symmetric === true);
}

function triggerWords(sightings: readonly TriggerSighting[]): (head: number, type: string) => readonly number[] {
  return (head, type) => sightings.find((each) => each.head === head && each.type === type)?.words ?? [head];
}
