/** Tellings: event and relation mentions of one reading with every filler resolved; facts are made of them. */
import type { EventMention, Filler, Reading, RelationMention } from '../model/mention.js';
import type { EntityId, Term } from '../model/statement.js';
import type { Modality, TextRange } from '../model/text.js';
import type { FillerResolver } from './fillers.js';
import { uniteTerms } from './terms.js';

/** What one sentence says of one fact. Ranges are UTF-16 in the text of the source. */
export interface Telling {
  readonly type: string;
  readonly roles: Readonly<Record<string, readonly Term[]>>;
  readonly former?: true;
  /** Where the trigger stands; of a relation without one, the quote. */
  readonly trigger: TextRange;
  readonly quote: TextRange;
  readonly sentence: TextRange;
  readonly modality: Modality;
  readonly attribution?: EntityId;
  readonly foundBy: string;
  readonly confidence: number;
}

/** An event as one sentence tells it. */
export function tellEvent(event: EventMention, reading: Reading, resolver: FillerResolver): Telling {
  return {
    ...common(event, reading, event.trigger.sentence, resolver),
    trigger: event.range,
    roles: resolveRoles(event.roles, resolver),
  };
}

/** A relation as one sentence tells it: its roles are `subject`, `object` and, of a position, `organization`. */
export function tellRelation(relation: RelationMention, reading: Reading, resolver: FillerResolver): Telling {
  const { subject, object, organization } = relation;
  const roles = { subject: [subject], object: [object], ...(organization ? { organization: [organization] } : {}) };
  return {
    ...common(relation, reading, relation.sentence, resolver),
    trigger: relation.range ?? relation.quote,
    roles: resolveRoles(roles, resolver),
    ...(relation.former ? { former: true } : {}),
  };
}

function common(mention: EventMention | RelationMention, reading: Reading, sentence: number, resolver: FillerResolver) {
  const { type, quote, modality, foundBy, confidence } = mention;
  const attribution = mention.attribution && resolver.entityOf(mention.attribution);
  return {
    ...{ type, quote, modality, foundBy, confidence: fourDigits(confidence) },
    sentence: reading.sentences[sentence] ?? quote,
    ...(attribution ? { attribution } : {}),
  };
}

/** Four digits say all that a probability can; so every format, RDF too, can hold the graph's confidences without loss. */
function fourDigits(share: number): number {
  return Number(share.toFixed(4));
}

/** Roles in the order of their names; a role that nothing fills is left out. */
function resolveRoles(roles: Readonly<Record<string, readonly Filler[]>>, resolver: FillerResolver) {
  const resolved = Object.keys(roles)
    .sort()
    .map((role) => [role, uniteTerms(roles[role]!.flatMap((filler) => resolver.termsOf(filler)))] as const);
  return Object.fromEntries(resolved.filter(([, terms]) => terms.length > 0));
}
