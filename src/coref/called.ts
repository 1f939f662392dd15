/** Whether a person by name can be whom a description tells of without a name. */
import type { EntityMention } from '../model/mention.js';
import { isOfficePart } from './description-words.js';
import { headToken, modifiersOf, type Scene } from './scene.js';

/** Whether a title or an apposition of the named person has the noun of the description. */
export function isCalled(scene: Scene, named: number, described: EntityMention): boolean {
  const noun = headToken(scene, described).lemma.toLowerCase();
  const nouns = scene.drafts.membersOf(named).map((at) => headToken(scene, scene.mentions[at]!).lemma.toLowerCase());
  return scene.drafts.profileOf(named).titles.has(noun) || nouns.includes(noun);
}

/** "Defense Minister Roe" is no foreign minister, "Vice President Roe" no president: a title with the noun that makes it another office. */
export function hasOtherOffice(scene: Scene, named: number, described: EntityMention): boolean {
  const { titles } = scene.drafts.profileOf(named);
  const own = modifiersOf(scene, described);
  const parts = [...own, ...titles].filter(isOfficePart);
  return (
    titles.has(headToken(scene, described).lemma.toLowerCase()) &&
    !parts.every((part) => titles.has(part) && own.includes(part))
  );
}

/** No man is a woman. */
export function agreeInGender(scene: Scene, one: number, other: number): boolean {
  const genders = new Set([one, other].map((at) => scene.drafts.profileOf(at).gender));
  return !(genders.has('masculine') && genders.has('feminine'));
}

/** One human being, by name or by noun. */
export function isOnePerson({ type, level, number }: EntityMention): boolean {
  return type === 'Person' && level !== 'pronoun' && number !== 'plural';
}
