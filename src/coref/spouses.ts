/** Couples that a text tells by kinship rather than by "and": "Roe lives with her husband, Ole, and their son". */
import type { EntityMention } from '../model/mention.js';
import { possessorOf } from './definite.js';
import { headToken, type Scene, tokensOf } from './scene.js';

/** How many sentences before the parents the couple may stand. */
const REACH = 1;

/** The two whose child "their" tells of: the last spouse by name before it, and whose that is. */
export function parentsBefore(scene: Scene, index: number): number[] | undefined {
  const mention = scene.mentions[index]!;
  if (!/^their$/i.test(mention.text) || !isOfChild(scene, mention)) return undefined;
  for (let at = index - 1; at >= 0 && mention.span.sentence - scene.mentions[at]!.span.sentence <= REACH; at--) {
    const couple = coupleOf(scene, at);
    if (couple) return couple;
  }
  return undefined;
}

function isOfChild(scene: Scene, mention: EntityMention): boolean {
  const owned = tokensOf(scene, mention)[headToken(scene, mention).head];
  return /^(?:son|daughter|child|twin|baby|toddler)$/.test(owned?.lemma.toLowerCase() ?? '');
}

function coupleOf(scene: Scene, at: number): number[] | undefined {
  const mention = scene.mentions[at]!;
  if (!/^(?:husband|wife|widow|widower|partner|fiancée?)$/.test(headToken(scene, mention).lemma.toLowerCase()))
    return undefined;
  const other = possessorOf(scene, mention);
  const isCouple = other !== undefined && [at, other].every((one) => isPerson(scene, one));
  return isCouple && scene.drafts.rootOf(at) !== scene.drafts.rootOf(other) ? [other, at] : undefined;
}

function isPerson(scene: Scene, at: number): boolean {
  const { type, isNamed } = scene.drafts.profileOf(at);
  return type === 'Person' && isNamed;
}
