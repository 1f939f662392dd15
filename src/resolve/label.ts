/** What an entity is called in one document. */

import { countryOfName } from '../model/demonyms.js';
import type { NamedChain } from './named-chain.js';
import { canonicalName } from './names.js';

/** The fullest label among chains that are no demonyms; the country's common name where the text has its demonym only. */
export function bestLabel(group: readonly NamedChain[]): string {
  const plain = group.filter(({ chain }) => chain.type !== 'Demonym').map(({ chain }) => chain.label);
  if (plain.length > 0) return fullest(plain);
  const { label, type } = group[0]!.chain;
  return countryOfName(label) ? label : canonicalName(label, type);
}

/** Words before abbreviations, then the longest, then the first in the text. */
function fullest(labels: readonly string[]): string {
  const isAbbreviation = (label: string) => /^(?:\p{Lu}\.?)+$/u.test(label);
  return [...labels].sort(
    (one, other) => Number(isAbbreviation(one)) - Number(isAbbreviation(other)) || other.length - one.length,
  )[0]!;
}
