/** The order of what is told: what is asserted before what is not, then the surest. */
import { MODALITIES } from '../graph/facts.js';
import type { ViewerClaim } from '../graph/viewer-types.js';

type Strength = Pick<ViewerClaim, 'modality' | 'confidence'>;

/** Compares two claims; the stronger comes first. */
export function byStrength(one: Strength, other: Strength): number {
  return MODALITIES.indexOf(one.modality) - MODALITIES.indexOf(other.modality) || other.confidence - one.confidence;
}

/** Edges by their strongest claims, whatever their predicates; of equals the one that comes first. Each has a claim. */
export function strongestFirst<Edge extends { readonly claims: readonly Strength[] }>(edges: readonly Edge[]): Edge[] {
  const best = new Map(edges.map((edge) => [edge, [...edge.claims].sort(byStrength)[0]!]));
  return [...edges].sort((a, b) => byStrength(best.get(a)!, best.get(b)!));
}
