/** What the network alone decides about a sentence: its proposals cut at thresholds, one type a trigger, one role a filler. */
import type {
  NameProposal,
  Proposals,
  RelationProposal,
  RoleProposal,
  Sentence,
  TriggerProposal,
} from '../model/text.js';

/** The head word of a filler. */
export interface DecidedFiller {
  readonly role: string;
  readonly token: number;
  readonly probability: number;
}

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
export const LEAST = { trigger: 0.4, role: 0.38, relation: 0.38 };

/** The role of whoever says an event, and the type whose object has an organization. */
const SPEAKER = 'attributedTo';
const POSITION = 'hasPosition';

/** Decides about one sentence. */
export function decide({ proposals }: Pick<Sentence, 'proposals'>): Decisions {
  const triggers = bestOfEach(proposals.triggers, ({ token }) => token);
  return {
    names: proposals.names,
    events: triggers
      .filter(({ probability }) => probability >= LEAST.trigger)
      .map((own) => decideEvent(own, proposals)),
    relations: proposals.relations
      .filter(({ probability }) => probability >= LEAST.relation)
      .map((relation) => ({ ...relation, organizations: organizationsOf(relation, proposals) })),
  };
}

function decideEvent(trigger: TriggerProposal, proposals: Proposals): DecidedEvent {
  const all = fillersOf(proposals, trigger.token, trigger.type);
  const speakers = all.filter(({ role }) => role === SPEAKER).sort((one, other) => other.probability - one.probability);
  return { ...trigger, fillers: all.filter(isLikely).filter(({ role }) => role !== SPEAKER), speakers };
}

function organizationsOf({ type, object }: RelationProposal, proposals: Proposals): DecidedFiller[] {
  return type === POSITION ? fillersOf(proposals, object, POSITION).filter(isLikely) : [];
}

function isLikely({ probability }: DecidedFiller): boolean {
  return probability >= LEAST.role;
}

/** The best role of each word beside a trigger, or a position, of that type. */
function fillersOf({ roles }: Proposals, token: number, type: string): DecidedFiller[] {
  const own = roles.filter((role) => role.trigger === token && role.type === type);
  return bestOfEach(own, ({ filler }) => filler).map(toFiller);
}

function toFiller({ role, filler, probability }: RoleProposal): DecidedFiller {
  return { role, token: filler, probability };
}

/** The most probable item of each key, the first of equal ones; in the order of the keys' first items. */
function bestOfEach<Item extends { readonly probability: number }, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Item[] {
  const best = new Map<Key, Item>();
  for (const item of items) {
    const known = best.get(keyOf(item));
    if (known === undefined || item.probability > known.probability) best.set(keyOf(item), item);
  }
  return [...best.values()];
}
