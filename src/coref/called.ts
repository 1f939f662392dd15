/** Whether a person by name can be whom a description tells of without a name. */
import { landOfText } from '../model/demonyms.js';
import type { EntityMention } from '../model/mention.js';
import { isOfficePart } from './description-words.js';
import { landBefore, landsInside } from './homeland.js';
import { headToken, modifiersOf, type Scene, tokensOf } from './scene.js';
import { functionOfMention } from './syntax.js';

/** Whether a title or an apposition of the named person has the noun of the description. */
export function isCalled(scene: Scene, named: number, described: EntityMention): boolean {
  const noun = headToken(scene, described).lemma.toLowerCase();
  const nouns = scene.drafts.membersOf(named).map((at) => headToken(scene, scene.mentions[at]!).lemma.toLowerCase());
  return scene.drafts.profileOf(named).titles.has(noun) || nouns.includes(noun);
}

/** "Defense Minister Roe" is no foreign minister, "Vice President Roe" no president, the president not the former one, the German one not the French one. */
export function hasOtherOffice(scene: Scene, named: number, described: EntityMention): boolean {
  const { titles } = scene.drafts.profileOf(named);
  const own = modifiersOf(scene, described);
  const isTitled = titles.size > 0;
  if ((isTitled && isOver(own) !== isOver([...titles])) || isOfOtherLand(scene, named, described)) return true;
  const parts = [...own, ...titles].filter(isOfficePart);
  return (
    titles.has(headToken(scene, described).lemma.toLowerCase()) &&
    !parts.every((part) => titles.has(part) && own.includes(part))
  );
}

/** Whether words before an office say that it is over, or not yet anybody's for good. */
export function isOver(words: readonly string[]): boolean {
  return words.some((word) => OVER.test(word));
}

const OVER = /^(?:former|ex|ex-.+|late|ousted|outgoing|acting|retired|deposed|toppled|exiled|slain)$/i;

function isOfOtherLand(scene: Scene, named: number, described: EntityMention): boolean {
  const [own] = landsInside(scene, described);
  const others = scene.drafts.membersOf(named).flatMap((at) => landBefore(scene, scene.mentions[at]!) ?? []);
  const landAt = (at: number) => landOfText(scene.mentions[at]!.text);
  return own !== undefined && others.length > 0 && others.every((at) => landAt(at) !== landAt(own));
}

/** Whether a mention is the subject of a verb of telling. */
export function isTelling(scene: Scene, at: number): boolean {
  const mention = scene.mentions[at]!;
  const verb = tokensOf(scene, mention)[headToken(scene, mention).head];
  return functionOfMention(scene, mention) === 'subject' && TELLING.has(verb?.lemma.toLowerCase() ?? '');
}

const TELLING: ReadonlySet<string> = new Set(
  'say tell warn announce report claim urge add declare insist believe predict acknowledge admit confirm pledge vow describe note'.split(
    ' ',
  ),
);

/** No man is a woman. */
export function agreeInGender(scene: Scene, one: number, other: number): boolean {
  const genders = new Set([one, other].map((at) => scene.drafts.profileOf(at).gender));
  return !(genders.has('masculine') && genders.has('feminine'));
}

/** One human being, by name or by noun. */
export function isOnePerson({ type, level, number }: EntityMention): boolean {
  return type === 'Person' && level !== 'pronoun' && number !== 'plural';
}
