/** Hand-made readings: sentences up to chains, with events and relations told by the texts of their mentions. */
import type { EventMention, Filler, MentionId, Reading, RelationMention } from '../../src/model/mention.js';
import { resolveEntities } from '../../src/resolve/entities.js';
import { type Told, tell } from '../coref/chains.js';
import type { HandParse } from '../support/parse.js';

const FOUND = { foundBy: 'test', confidence: 1, status: 'accepted' } as const;

/** A reading of hand-made sentences without events and relations. */
export function readingOf(...parses: HandParse[]): Reading & { told: Told } {
  const told = tell(...parses);
  const { document, mentions, chains } = told;
  return {
    ...{
      source: document.source,
      sentences: document.sentences.map((sentence) => sentence.range),
      mentions,
      chains,
      told,
    },
    ...{ events: [], relations: [], absences: [], diagnostics: [], madeWith: { model: 'none', ontology: 'none' } },
  };
}

/** The mention with that text; `nth` from 1. */
export function filler(reading: Reading, text: string, nth = 1): Filler {
  const mention = reading.mentions.filter((candidate) => candidate.text === text)[nth - 1];
  if (!mention) throw new Error(`no mention "${text}" (${nth})`);
  return { kind: 'mention', mention: mention.id, foundBy: 'test', confidence: 1 };
}

/** A stretch of text as filler. */
export function textFiller(text: string): Filler {
  const none = { start: 0, end: 0 };
  return { kind: 'text', span: { sentence: 0, ...none }, range: none, text, foundBy: 'test', confidence: 1 };
}

/** An event triggered by the word at `head` of a sentence. */
export function event(
  reading: Reading & { told: Told },
  type: string,
  [sentence, head]: [number, number],
  roles: Record<string, readonly Filler[]>,
  modality: EventMention['modality'] = 'asserted',
): EventMention {
  const range = reading.told.document.sentences[sentence]!.tokens[head]!.range;
  const trigger = { sentence, start: head, end: head + 1 };
  return { kind: 'event', type, trigger, head, range, roles, modality, quote: range, ...FOUND };
}

/** `hasPosition` with its organization. */
export function holds(reading: Reading, person: Filler, position: Filler, organization: Filler): RelationMention {
  const quote = reading.sentences[0]!;
  const ends = { subject: person, object: position, organization };
  return { kind: 'relation', type: 'hasPosition', ...ends, sentence: 0, modality: 'asserted', quote, ...FOUND };
}

/** The entity of the mention with that text. */
export function entityOf(reading: Reading, text: string) {
  const id: MentionId = (filler(reading, text) as Filler & { kind: 'mention' }).mention;
  const chain = reading.chains.find((candidate) => candidate.mentions.includes(id))!;
  return resolveEntities(reading).get(chain.id)!;
}
