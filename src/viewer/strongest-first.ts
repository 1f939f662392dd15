/** The order of what is told: what is asserted before what is not, then where both ends are marked, then the surest. */
import { byMarks } from '../graph/best-first.js';
import { MODALITIES } from '../graph/facts.js';
import type { ViewerClaim } from '../graph/viewer-types.js';

type Strength = Pick<ViewerClaim, 'modality' | 'confidence' | 'marks'>;

/** Compares two claims; the stronger comes first. */
export function byStrength(one: Strength, other: Strength): number {
  const weaker = MODALITIES.indexOf(one.modality) - MODALITIES.indexOf(other.modality);
  return weaker || byMarks(one, other) || other.confidence - one.confidence;
}

/** Edges by their strongest claims, whatever their predicates; of equals the one that comes first. Each has a claim. */
export function strongestFirst<Edge extends { readonly claims: readonly Strength[] }>(edges: readonly Edge[]): Edge[] {
  const best = new Map(edges.map((edge) => [edge, [...edge.claims].sort(byStrength)[0]!]));
  return [...edges].sort((a, b) => byStrength(best.get(a)!, best.get(b)!));
}
