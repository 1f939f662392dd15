/**
 * Weights of the confidence: log-odds that a candidate is right. The network's calibrated probability enters by its logit, so
 * that a proposal without any frame keeps its probability; all else is added to it or, where the network is silent, stands alone.
 */
import type { PatternKind } from '../ontology/ontology.js';

interface HitWeights {
  /** All required roles are filled by the right class. */
  readonly complete: number;
  readonly partial: number;
}

type KindWeights = Readonly<Record<PatternKind, HitWeights>>;

/** Log-odds that a pattern adds to the network's own. */
export const AGREEMENT: KindWeights = {
  verb: { complete: 1.2, partial: 0.4 },
  noun: { complete: 0.8, partial: 0.2 },
  adjective: { complete: 0.8, partial: 0.2 },
  light: { complete: 1.5, partial: 0.8 },
  apposition: { complete: 0.8, partial: 0 },
  compound: { complete: 0.8, partial: 0 },
  possessive: { complete: 0.8, partial: 0 },
  place: { complete: 0.8, partial: 0 },
};

/** Log-odds of a pattern's match where no network has read the sentence or the network does not know the type. */
export const ALONE: KindWeights = {
  verb: { complete: 1.2, partial: -0.4 },
  noun: { complete: 0.8, partial: -1 },
  adjective: { complete: 0.6, partial: -1 },
  light: { complete: 1.4, partial: 0.3 },
  apposition: { complete: 0.7, partial: -1 },
  compound: { complete: 0.5, partial: -1 },
  possessive: { complete: 0.7, partial: -1 },
  place: { complete: 0.6, partial: -1 },
};

/** What the network's silence about a type that it knows takes away. */
export const SILENCE = -1.6;

/** Below this probability the network counts as silent. */
export const SILENT = 0.05;

/** Log-odds for a filler that pattern and network both propose, for one of the pattern alone, and for one that is out of its role's range. */
export const ROLE = { agreement: 1.2, alone: 0.9, silence: -0.8, outOfRange: -1 } as const;

/** Candidates below this confidence are not kept, not even as `belowThreshold`. */
export const FLOOR = 0.1;
