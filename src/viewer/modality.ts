/** Which modality speaks for several claims. */
import { MODALITIES } from '../graph/facts.js';
import type { Modality } from '../model/text.js';

interface Modal {
  readonly modality: Modality;
}

/** The strongest that one of them has; `undefined` of none. */
export function strongest(claims: readonly Modal[]): Modality | undefined {
  if (claims.length <= 1) return claims[0]?.modality;
  return MODALITIES.find((modality) => claims.some((claim) => claim.modality === modality));
}
