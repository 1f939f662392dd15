/** Facts of a document: network and frames propose, the ontology checks, what is sure enough is accepted. */
import type { Absence, CoreferenceChain, EventMention, Filler, Mention, RelationMention } from '../model/mention.js';
import { type Document, isStory } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import { attribute } from './attribute.js';
import { compileFrames } from './compile.js';
import { type Comparison, withLeftPosts } from './left-posts.js';
import { lookUpMentions } from './lookup.js';
import { withPosts } from './posts.js';
import { readSentence, type Tools } from './read-sentence.js';
import type { Settings } from './settings.js';
import { withSides } from './sides.js';
import { mentionOfFiller, rangeOfFiller } from './spans.js';
import { withStoryBodies } from './story-bodies.js';
import { withoutToldDeaths } from './told-deaths.js';

/** What was found in a document, in text order, and what was not. */
export interface Facts {
  readonly events: readonly EventMention[];
  readonly relations: readonly RelationMention[];
  readonly absences: readonly Absence[];
}

/** Finds events and relations. Pure; never throws for a text. */
export function findFacts(
  document: Document,
  mentions: readonly Mention[],
  chains: readonly CoreferenceChain[],
  ontology: Ontology,
  settings: Settings,
): Facts {
  const tools = sentenceTools(mentions, chains, ontology, settings);
  const lookups = lookUpMentions(mentions, chains, document.sentences.length);
  const read = document.sentences.map((_, index) => readSentence(document, index, lookups[index]!, tools));
  const { events, relations: own } = attribute(document, read, lookups, tools);
  const scenes = read.map(({ scene }) => scene).filter(({ tree }) => isStory(tree.sentence));
  const report = { scenes, mentions, chains, events };
  const comparison = comparisonOf(tools);
  const relations = settings.sources.frames ? withSides(report, own, tools.keyOf) : own;
  const posted = withPosts(withoutToldDeaths(events, tools.keyOf), relations, ontology, comparison);
  const kept = withLeftPosts(posted, relations, comparison);
  return {
    events: posted,
    relations: settings.sources.frames ? withStoryBodies(report, kept, { ...comparison, ...tools }) : kept,
    absences: read.flatMap(({ absences }) => absences),
  };
}

/** Titles are the same where their words are, capitals aside. */
function comparisonOf({ keyOf, mentionOf }: Tools): Comparison {
  const textOf = (filler: Filler) => (filler.kind === 'text' ? filler.text : (mentionOf(filler)?.text ?? ''));
  return { keyOf, wordsOf: (filler) => textOf(filler).toLowerCase() };
}

/** What the sentences of a document are read with. */
export function sentenceTools(
  mentions: readonly Mention[],
  chains: readonly CoreferenceChain[],
  ontology: Ontology,
  settings: Settings,
): Tools {
  const byId = new Map<string, Mention>(mentions.map((mention) => [mention.id, mention]));
  return {
    ontology,
    settings,
    frames: compileFrames(ontology),
    rangeOfFiller: rangeOfFiller(byId),
    mentionOf: mentionOfFiller(byId),
    keyOf: chainKeys(chains),
  };
}

/** Fillers of one chain get one key. */
function chainKeys(chains: readonly CoreferenceChain[]): (filler: Filler) => string {
  const chainOf = new Map<string, string>(
    chains.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id] as const)),
  );
  return (filler) =>
    filler.kind === 'text'
      ? `${filler.range.start}-${filler.range.end}`
      : (chainOf.get(filler.mention) ?? filler.mention);
}
