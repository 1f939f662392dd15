/**
 * Weights of the confidence, in log-odds that a candidate is right. The network's calibrated probability enters by its logit; a
 * pattern's match adds to it or, where the network is silent, stands alone. Fitted (maximum a posteriori; what one kind of pattern
 * deviates from all kinds is held near 0) to 1,049 sentences of events_news that the network was not trained on, by
 * `npx tsx tests/bench/calibration.ts --fit`; kinds that no candidate had got what all share. `impossible`, `SILENT` and `FLOOR`
 * are set, not fitted. How well the confidences keep their word: `tests/bench/calibration.md`.
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
  verb: { agreement: 0.41, alone: 2.16, silence: 0.13 },
  noun: { agreement: 0.53, alone: 1.45, silence: -0.03 },
  adjective: { agreement: 0.17, alone: 0.84, silence: -0.36 },
  light: { agreement: 0.31, alone: 0.84, silence: -0.36 },
  apposition: { agreement: 0.17, alone: 0.84, silence: -0.36 },
  compound: { agreement: 0.17, alone: 0.84, silence: -0.36 },
  possessive: { agreement: 0.17, alone: 0.84, silence: -0.36 },
  place: { agreement: 0.17, alone: 0.84, silence: -0.36 },
};

/** Event patterns with a required role open. */
export const PARTIAL_EVENT: KindWeights = {
  verb: { agreement: -0.41, alone: 0.61, silence: -0.77 },
  noun: { agreement: 0.22, alone: 0.61, silence: -0.96 },
  adjective: { agreement: 0.08, alone: 0.89, silence: -0.91 },
  light: { agreement: 0.29, alone: 0.89, silence: -0.91 },
  apposition: { agreement: 0.08, alone: 0.89, silence: -0.91 },
  compound: { agreement: 0.08, alone: 0.89, silence: -0.91 },
  possessive: { agreement: 0.08, alone: 0.89, silence: -0.91 },
  place: { agreement: 0.08, alone: 0.89, silence: -0.91 },
};

/** Relation patterns. */
export const RELATION: KindWeights = {
  verb: { agreement: 1.37, alone: 1.57, silence: -0.24 },
  noun: { agreement: 0.84, alone: 1.56, silence: -1.75 },
  adjective: { agreement: 1.02, alone: 1.58, silence: -0.8 },
  light: { agreement: 1.02, alone: 1.58, silence: -0.8 },
  apposition: { agreement: 1.02, alone: 1.58, silence: -0.8 },
  compound: { agreement: 1.02, alone: 1.58, silence: -0.8 },
  possessive: { agreement: 1.02, alone: 1.58, silence: -0.8 },
  place: { agreement: 0.95, alone: 1.73, silence: -0.54 },
};

/** Relations that the network saw often (400 times and more in events_news.train): its silence on any other says less. */
export const FREQUENT_RELATIONS: ReadonlySet<string> = new Set(['hasPosition', 'headOf', 'worksFor', 'locatedIn']);

/** What a rare relation's pattern keeps where the network is silent. */
export const RARE_RELATION = 1.9;

/** What it keeps besides where its noun describes another word than itself ("his brother Karl"). */
export const BORNE = 1.45;

/** What an event's verb with fixed parts ("turn down") and every required role keeps where the network is silent. */
export const PHRASE = 0.7;

/** Added to the network's logit where no pattern matches, though the frames know the type. */
export const UNMATCHED = { event: -0.19, relation: -0.85, role: -0.18 } as const;

/** Fillers that a pattern finds, by where it finds them; of the network's silence on them. */
export const ROLE = {
  agreement: 1.28,
  alone: 2.31,
  silence: { nsubj: -0.94, obj: -0.15, nmod: 0.4, ccomp: -0.36, xcomp: -0.18, obl: -0.96 } as Readonly<
    Record<string, number>
  >,
  otherSilence: -0.73,
} as const;

/** What a class out of range takes away, by who proposes the filler; and one that is impossible, which a pattern may not propose. */
export const CLASS = {
  outOfRange: { network: 0, pattern: -2.32 },
  relationOutOfRange: -0.03,
  impossible: -3,
} as const;

/** Below this probability the network counts as silent. */
export const SILENT = 0.05;

/** Candidates below this confidence are not kept, not even as `belowThreshold`. */
export const FLOOR = 0.1;
