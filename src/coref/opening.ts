/** Texts that open with a pronoun: "He said the market was the biggest risk. … Roe also said". */
import type { EntityMention } from '../model/mention.js';
import { agreeInGender } from './called.js';
import type { Scene } from './scene.js';
import { functionOfMention } from './syntax.js';

/** How many sentences behind the pronoun the name may stand. */
const REACH = 6;

/** Joins "he" or "she" before whom nobody has been told of to the first person by name, if that is the subject of a later sentence. */
export function joinOpening(scene: Scene): void {
  const opening = scene.mentions.findIndex(isHuman);
  const first = scene.mentions[opening];
  if (
    first === undefined ||
    !isHeOrShe(first) ||
    scene.inSentence(first.span.sentence).some((at) => isNamed(scene, at))
  )
    return;
  const behind = Array.from({ length: REACH }, (_, at) => first.span.sentence + 1 + at);
  const named = behind.flatMap((sentence) => scene.inSentence(sentence)).find((at) => isNamed(scene, at));
  if (named === undefined || functionOfMention(scene, scene.mentions[named]!) !== 'subject') return;
  if (agreeInGender(scene, opening, named)) scene.drafts.join(opening, named);
}

function isHuman({ type, text }: EntityMention): boolean {
  return type === 'Person' || type === 'Position' || /^(?:he|she|his|her|him)$/i.test(text);
}

function isHeOrShe({ level, text }: EntityMention): boolean {
  return level === 'pronoun' && /^(?:s?he|his|her)$/i.test(text);
}

function isNamed(scene: Scene, at: number): boolean {
  const { type, level } = scene.mentions[at]!;
  return type === 'Person' && level === 'name';
}
