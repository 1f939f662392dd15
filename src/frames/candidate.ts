/** Candidates: what network and frames propose for one sentence, before they are weighed and typed. */
import type { Modality } from '../model/text.js';
import type { ArgumentRelation, PatternKind } from '../ontology/ontology.js';

/** How a proposal was found: by the network with a probability, by a pattern with its id, or by both. */
export interface Support {
  /** The network's probability; undefined where the network is silent. */
  readonly probability?: number;
  /** `frame:Meet/verb/1`. */
  readonly pattern?: string;
}

/** A filler proposed for a role; `filler` is its head word. */
export interface RoleCandidate extends Support {
  readonly role: string;
  readonly filler: number;
  /** Where a pattern found it. */
  readonly relation?: ArgumentRelation;
  /** The pattern gives the filler another role too: in "clashes between A and B" each attacks and is attacked. */
  readonly isMutual?: true;
}

/** What a pattern says about its own match. */
export interface PatternHit {
  readonly id: string;
  readonly on: PatternKind;
  /** All required roles have a filler of the right class. */
  readonly complete: boolean;
  /** The trigger is a verb with fixed parts ("turn down"), which is seldom mistaken. */
  readonly isPhrase?: boolean;
}

/** An event proposed on a trigger head. */
export interface EventCandidate {
  readonly head: number;
  readonly type: string;
  readonly probability?: number;
  readonly hit?: PatternHit;
  readonly modality?: { readonly value: Modality; readonly probability: number };
  readonly roles: readonly RoleCandidate[];
  /** Light verb or other fixed words that belong to the trigger's construction. */
  readonly verb?: number;
}

/** A relation proposed between two head words. */
export interface RelationCandidate {
  readonly type: string;
  readonly subject: number;
  readonly object: number;
  /** Where a position is held, as far as proposed (`hasPosition` only). */
  readonly organizations?: readonly RoleCandidate[];
  readonly probability?: number;
  readonly hit?: PatternHit;
  /** The word that shows the relation, where there is one. */
  readonly trigger?: number;
}

/** A filler that is offered for a role of an event, both by their head words. */
export interface Offer {
  readonly head: number;
  readonly type: string;
  readonly role: string;
  readonly filler: number;
}
