/** Whose child somebody is, told beside the clause about him: "Born in Leeds, the son of a baker, he", "Roe grew up in Leeds, the daughter of a nurse". */
import type { EntityMention } from '../model/mention.js';
import { determinerOf } from './definite.js';
import { headToken, type Scene, tokensOf } from './scene.js';
import { clauseOf, functionOfMention } from './syntax.js';

/** Index of the subject that a phrase without a noun of its own to stand by is about; `undefined` for all other mentions. */
export function childOf(scene: Scene, index: number): number | undefined {
  const mention = scene.mentions[index]!;
  if (!isParentage(scene, mention) || !standsBeside(scene, mention)) return undefined;
  return scene.inSentence(mention.span.sentence).find((at) => at !== index && isClauseSubject(scene, at, mention));
}

/** "the son of", "one daughter of": a phrase between commas that tells of parents. */
function isParentage(scene: Scene, mention: EntityMention): boolean {
  if (mention.type !== 'Person' || mention.level !== 'nominal') return false;
  const tokens = tokensOf(scene, mention);
  const isChild = /^(?:son|daughter|child|grandson|granddaughter)$/.test(headToken(scene, mention).form.toLowerCase());
  const before = tokens[mention.span.start - 1];
  const isApart = before === undefined || /^(?:,|the|an?|only|(?:eld|young)est)$/i.test(before.form);
  return isChild && isApart && tokens[mention.head + 1]?.form === 'of' && determinerOf(scene, mention) !== undefined;
}

/** Not in apposition to a person, and no argument of a verb. */
function standsBeside(scene: Scene, mention: EntityMention): boolean {
  const { deprel, head } = headToken(scene, mention);
  if (!/^(?:parataxis|advcl|dislocated|appos|obl:unmarked|dep)$/.test(deprel)) return false;
  const other = deprel === 'appos' ? scene.at(mention.span.sentence, head) : undefined;
  return other === undefined || scene.mentions[other]!.type !== 'Person';
}

/** One person who is subject of the clause, or of the one that this belongs to. */
function isClauseSubject(scene: Scene, at: number, beside: EntityMention): boolean {
  const other = scene.mentions[at]!;
  const tokens = tokensOf(scene, other);
  if (other.type !== 'Person' || other.number === 'plural' || functionOfMention(scene, other) !== 'subject')
    return false;
  const genders = new Set([scene.drafts.profileOf(at).gender, beside.gender]);
  if (genders.has('masculine') && genders.has('feminine')) return false;
  const clause = clauseOf(tokens, beside.head);
  return [clause, clauseOf(tokens, clause)].includes(tokens[other.head]!.head);
}
