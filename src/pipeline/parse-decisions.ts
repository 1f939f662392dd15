/** What the network alone decides about a sentence: its proposals cut at thresholds, one type a trigger, one holder a title. */
import type { NameProposal, RelationProposal, Sentence, TriggerProposal } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import { bestRoles, type DecidedFiller, fillersOf, SPEAKER } from './parse-fillers.js';

/** An event with its fillers; `speakers` are those who may say it, the most probable first, as far as proposed. */
export interface DecidedEvent extends TriggerProposal {
  readonly fillers: readonly DecidedFiller[];
  readonly speakers: readonly DecidedFiller[];
}

/** A relation; of `hasPosition` with the body or country at which the position is held. */
export interface DecidedRelation extends RelationProposal {
  readonly organizations: readonly DecidedFiller[];
}

/** Decisions about one sentence, each list in text order. Positions are tokens of the sentence. */
export interface Decisions {
  readonly names: readonly NameProposal[];
  readonly events: readonly DecidedEvent[];
  readonly relations: readonly DecidedRelation[];
}

/**
 * Least probabilities. F1 is highest at half of the highest F1 that can be had (Lipton et al. 2014), so that of calibrated
 * probabilities no less than these is worth a guess. Those of `thresholds.json` are of something else: network and frames together.
 */
export const LEAST = { trigger: 0.4, relation: 0.38, organization: 0.38 };

const POSITION = 'hasPosition';

/** Decides about one sentence. */
export function decide(sentence: Sentence, ontology: Ontology): Decisions {
  const { names, triggers, relations } = sentence.proposals;
  return {
    names,
    events: bestTypes(triggers)
      .filter(({ probability }) => probability >= LEAST.trigger)
      .map((trigger) => decideEvent(sentence, trigger, ontology)),
    relations: relations
      .filter((own) => own.probability >= LEAST.relation && !isOutdone(own, sentence))
      .map((own) => ({ ...own, organizations: organizationsOf(own, sentence) })),
  };
}

/** The best type of each trigger; triggers come by word, the best type first. */
function bestTypes(triggers: readonly TriggerProposal[]): TriggerProposal[] {
  return triggers.filter(({ token }, index) => triggers[index - 1]?.token !== token);
}

function decideEvent(sentence: Sentence, trigger: TriggerProposal, ontology: Ontology): DecidedEvent {
  const speakers = bestRoles(sentence.proposals.roles, trigger.token, trigger.type)
    .filter(({ role }) => role === SPEAKER)
    .sort((one, other) => other.probability - one.probability);
  return { ...trigger, fillers: fillersOf(sentence, trigger, ontology), speakers };
}

/** A title is held by the likeliest person; "presidents" by several. */
function isOutdone({ type, object, probability }: RelationProposal, { proposals, tokens }: Sentence): boolean {
  const isPlural = tokens[object]!.xpos.endsWith('S');
  const isBetter = (other: RelationProposal) =>
    other.type === type && other.object === object && other.probability > probability;
  return type === POSITION && !isPlural && proposals.relations.some(isBetter);
}

function organizationsOf({ type, object }: RelationProposal, { proposals }: Sentence): DecidedFiller[] {
  const all = type === POSITION ? bestRoles(proposals.roles, object, POSITION) : [];
  return all.filter(({ probability }) => probability >= LEAST.organization);
}
