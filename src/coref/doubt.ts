/** Names of which the network hardly knows what bears them: surnames in a text that gives no more than these ("McGown", taken for a city). */
import type { EntityMention } from '../model/mention.js';

/** A class below this confidence is in doubt: nearly all surnames that are taken for something else are. */
const LEAST_SURE = 0.7;
/** Classes for which surnames are taken; a state or a ministry is hardly ever one. */
const MISTAKEN: ReadonlySet<string> = new Set('City Region Facility Company SportsTeam Organization Work'.split(' '));

/** Whether a name may be a person's though its class is none of a person's. */
export function mayBePerson({ level, confidence, number, type, text }: EntityMention): boolean {
  return level === 'name' && number !== 'plural' && confidence < LEAST_SURE && MISTAKEN.has(type) && /^\S+$/.test(text);
}

/** "he", "she" and their forms. */
export function isPersonal({ level, gender }: EntityMention): boolean {
  return level === 'pronoun' && (gender === 'masculine' || gender === 'feminine');
}
