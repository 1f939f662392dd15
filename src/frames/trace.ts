/** How the facts of a document come about, sentence by sentence: for a person who asks why, or why not. */
import type { CoreferenceChain, Mention } from '../model/mention.js';
import { type Document, isStory, type Token } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import { sentenceTools } from './find-facts.js';
import { lookUpMentions } from './lookup.js';
import { readSentence } from './read-sentence.js';
import type { Settings } from './settings.js';
import { type EventVerdict, eventVerdicts, type RelationVerdict, relationVerdicts } from './trace-candidates.js';
import { type TriggerTrial, traceTriggers } from './trace-triggers.js';

/** One sentence. Positions are its tokens. */
export interface SentenceTrace {
  /** The tokens as patterns see them: with what English rules out mended. */
  readonly tokens: readonly Token[];
  readonly trials: readonly TriggerTrial[];
  readonly events: readonly EventVerdict[];
  readonly relations: readonly RelationVerdict[];
}

/** Traces every sentence of a document as `findFacts` reads it; sentences that are no part of the story have tokens alone. */
export function traceFacts(
  document: Document,
  mentions: readonly Mention[],
  chains: readonly CoreferenceChain[],
  ontology: Ontology,
  settings: Settings,
): SentenceTrace[] {
  const tools = sentenceTools(mentions, chains, ontology, settings);
  const lookups = lookUpMentions(mentions, chains, document.sentences.length);
  return document.sentences.map((sentence, index) => {
    const facts = readSentence(document, index, lookups[index]!, tools);
    const { scene } = facts;
    const isRead = isStory(sentence);
    return {
      tokens: scene.tree.tokens,
      trials: isRead ? traceTriggers(scene, tools.frames) : [],
      events: eventVerdicts(facts, settings),
      relations: relationVerdicts(facts, settings),
    };
  });
}
