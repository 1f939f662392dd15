/** Demonyms of places that no table knows, by word formation: "Tavarian" is of "Tavaria" where the text names both. */

import { nameKey } from '../model/name-key.js';
import type { NamedChain } from './named-chain.js';
import { isCountryWord } from './named-chain.js';

/** Endings that make an adjective or people-noun of a place's name (Quirk et al. 1985, I.56). */
const ENDINGS = /^(?:n|an|ian|ean|nian|ese|i|ish|ic|er|ite)s?$/;

/** The shortest stem that tells one place from another. */
const SHORTEST_STEM = 4;

/** Places by the class that the network gives to countries that it does not know. */
const PLACES: ReadonlySet<string> = new Set(['Country', 'Region', 'City', 'Place']);

/** The chain of the place that an adjective of nation belongs to; the chain itself where it is none or the text names no such place. */
export function homeOf(named: NamedChain, all: readonly NamedChain[]): NamedChain {
  if (named.chain.type !== 'Demonym' || isCountryWord(named)) return named;
  const demonym = nameKey(named.chain.label);
  const homes = all.filter(({ chain }) => chain.level === 'name' && PLACES.has(chain.type));
  return homes.find(({ chain }) => isDerived(demonym, nameKey(chain.label))) ?? named;
}

/** Whether `demonym` is the place's name, or its stem without final vowels, with an ending. Both are name keys. */
export function isDerived(demonym: string, place: string): boolean {
  const stem = place.replace(/[aeiouy]+$/, '');
  const parts = [place, stem].filter((part) => part.length >= SHORTEST_STEM && demonym.startsWith(part));
  return parts.some((part) => ENDINGS.test(demonym.slice(part.length)));
}
