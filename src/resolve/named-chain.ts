/** A chain as resolution looks at it. */
import type { CoreferenceChain } from '../model/mention.js';
import { countryOfDemonym } from './demonyms.js';

/** A chain with the texts of its mentions in text order. */
export interface NamedChain {
  readonly chain: CoreferenceChain;
  /** Texts of the mentions of the chain's own level. */
  readonly texts: readonly string[];
  readonly isPlural: boolean;
}

/** Whether a demonym stands for the country ("Iraqi") and not for people ("Iraqis"). */
export function isCountryWord({ chain, isPlural }: NamedChain): boolean {
  return chain.type === 'Demonym' && !isPlural && countryOfDemonym(chain.label) !== undefined;
}
