/** Whether a pronoun can stand for a thing, by class, number and gender. */
import type { EntityMention } from '../model/mention.js';
import { isOrganization } from './classes.js';
import type { Profile } from './drafts.js';

const NEVER: ReadonlySet<string> = new Set(['Position', 'Demonym']);

/** Agreement of a third-person pronoun with a mention and what its chain tells. */
export function fits(pronoun: EntityMention, mention: EntityMention, profile: Profile): boolean {
  const form = mention.text.toLowerCase();
  if (NEVER.has(profile.type) && !(profile.type === 'Demonym' && mention.number === 'plural')) return false;
  if (mention.level === 'pronoun' && /^(?:i|me|my|we|us|our|you|your)$/.test(form)) return false;
  if (pronoun.gender === 'masculine' || pronoun.gender === 'feminine') return fitsPerson(pronoun, profile);
  return pronoun.number === 'plural' ? fitsPlural(mention, profile) : fitsNeuter(mention, profile);
}

function fitsPerson(pronoun: EntityMention, profile: Profile): boolean {
  if ((profile.type !== 'Person' && !profile.mayBePerson) || profile.number === 'plural') return false;
  return profile.gender === pronoun.gender || !profile.isGenderTold;
}

function fitsNeuter(mention: EntityMention, profile: Profile): boolean {
  const isPerson = profile.type === 'Person' || profile.type === 'Group';
  return !isPerson && mention.number !== 'plural' && profile.number !== 'plural';
}

/** Plurals, and bodies of people in the singular. */
function fitsPlural(mention: EntityMention, profile: Profile): boolean {
  if (mention.number === 'plural' || profile.number === 'plural' || profile.type === 'Group') return true;
  return isOrganization(profile.type) || mention.number === 'unknown';
}
