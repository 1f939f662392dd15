/**
 * Weights of the confidence, in log-odds that a candidate is right. The network's calibrated probability enters by its logit, so
 * that a proposal without any frame keeps its probability; a pattern's match adds to it or, where the network is silent, stands
 * alone. Set from the shares of right candidates in events_news.dev (350 sentences), drawn towards even odds where these were few.
 */
import type { PatternKind } from '../ontology/ontology.js';

/** What a pattern's match is worth. */
export interface HitWeights {
  /** Added to the network's logit. */
  readonly agreement: number;
  /** Where no network has read the sentence, or it does not know the type. */
  readonly alone: number;
  /** Where the network knows the type and sees nothing. */
  readonly silence: number;
}

type KindWeights = Readonly<Record<PatternKind, HitWeights>>;

/** Event patterns whose required roles are all filled by the right class. */
export const COMPLETE_EVENT: KindWeights = {
  verb: { agreement: 1.6, alone: 1.7, silence: -1.2 },
  noun: { agreement: 1.2, alone: 1.2, silence: -1 },
  adjective: { agreement: 1, alone: 0.8, silence: -1.2 },
  light: { agreement: 1.6, alone: 1.7, silence: -0.4 },
  apposition: { agreement: 0, alone: 0, silence: -2 },
  compound: { agreement: 0, alone: 0, silence: -2 },
  possessive: { agreement: 0, alone: 0, silence: -2 },
  place: { agreement: 0, alone: 0, silence: -2 },
};

/** Event patterns with a required role open. */
export const PARTIAL_EVENT: KindWeights = {
  verb: { agreement: 0.3, alone: -0.4, silence: -1.8 },
  noun: { agreement: 0.4, alone: -0.8, silence: -1.2 },
  adjective: { agreement: 0.2, alone: -1, silence: -1.8 },
  light: { agreement: 0.8, alone: 0.3, silence: -1.2 },
  apposition: { agreement: 0, alone: -1, silence: -2 },
  compound: { agreement: 0, alone: -1, silence: -2 },
  possessive: { agreement: 0, alone: -1, silence: -2 },
  place: { agreement: 0, alone: -1, silence: -2 },
};

/** Relation patterns. */
export const RELATION: KindWeights = {
  verb: { agreement: 1.8, alone: 1.2, silence: 0.3 },
  noun: { agreement: 2, alone: 1.5, silence: -0.8 },
  adjective: { agreement: 1.5, alone: 0.8, silence: -0.4 },
  light: { agreement: 1.5, alone: 1, silence: 0 },
  apposition: { agreement: 1.5, alone: 0.7, silence: -0.8 },
  compound: { agreement: 1.5, alone: 0.5, silence: -1 },
  possessive: { agreement: 1.5, alone: 0.7, silence: -0.8 },
  place: { agreement: 1.8, alone: 1.5, silence: 0.8 },
};

/** Relations that the network saw often (400 times and more in events_news.train): its silence on any other says less. */
export const FREQUENT_RELATIONS: ReadonlySet<string> = new Set(['hasPosition', 'headOf', 'worksFor', 'locatedIn']);

/** What a rare relation's pattern keeps where the network is silent. */
export const RARE_RELATION = 1.2;

/** What it keeps besides where its noun describes another word than itself ("his brother Karl"). */
export const BORNE = 0.8;

/** What an event's verb with fixed parts ("turn down") and every required role keeps where the network is silent. */
export const PHRASE = 1.2;

/** Added to the network's logit where no pattern matches, though the frames know the type. */
export const UNMATCHED = { event: 0, relation: 0, role: 0 } as const;

/** Fillers that a pattern finds, by where it finds them; of the network's silence on them. */
export const ROLE = {
  agreement: 2.2,
  alone: 1.2,
  silence: { nsubj: -0.4, obj: 0.5, nmod: 0.5, ccomp: 1, xcomp: 1, obl: -0.4 } as Readonly<Record<string, number>>,
  otherSilence: 0,
} as const;

/** What a class out of range takes away, by who proposes the filler; and one that is impossible, which a pattern may not propose. */
export const CLASS = {
  outOfRange: { network: -0.4, pattern: -1.4 },
  relationOutOfRange: -1.5,
  impossible: -3,
} as const;

/** Below this probability the network counts as silent. */
export const SILENT = 0.05;

/** Candidates below this confidence are not kept, not even as `belowThreshold`. */
export const FLOOR = 0.1;
