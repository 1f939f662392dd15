/** A chain as resolution looks at it. */

import { countryOfDemonym } from '../model/demonyms.js';
import type { CoreferenceChain } from '../model/mention.js';

/** A chain with the texts of its mentions in text order. */
export interface NamedChain {
  readonly chain: CoreferenceChain;
  /** Texts of the mentions of the chain's own level. */
  readonly texts: readonly string[];
}

/** Whether a chain is a demonym of a country ("Iraqi"); one of a faith or a people without a state ("Muslim") is none. */
export function isCountryWord({ chain }: NamedChain): boolean {
  return chain.type === 'Demonym' && countryOfDemonym(chain.label) !== undefined;
}
