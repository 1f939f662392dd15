/** What tells a description from a chain before it: owners, sides, nations and names that differ, and what there is none of. */
import type { EntityMention } from '../model/mention.js';
import { isOfNone } from './definite.js';
import { isLeaning, isOfficePart } from './description-words.js';
import { nationsIn } from './homeland.js';
import type { Remembered } from './memory.js';
import { type Scene, tokensOf } from './scene.js';
import type { Traits } from './traits.js';

/** Whether a description (`here`) is of another thing than the chain, whatever a score says. */
export function areApart(scene: Scene, traits: readonly Traits[], here: Traits, chain: Remembered): boolean {
  if (isNothing(scene, here, chain, traits[chain.last]!) || isOnOtherSide(here, chain)) return true;
  if (areOthers(scene, here, traits[chain.described ?? chain.last]!)) return true;
  if (isOfOtherNation(scene, here, chain) || isOtherOffice(scene, here, chain)) return true;
  return isNamedOtherwise(scene, traits, here, chain);
}

/** "no company", "every town", and for one thing also "everyone": nothing that a description takes up, though a pronoun may. */
function isNothing(scene: Scene, here: Traits, { size }: Remembered, { mention, determiner }: Traits): boolean {
  if (size > 1) return false;
  const isAnybody = /^(?:some|any|every|no)(?:one|body)$/i.test(tokensOf(scene, mention)[mention.head]!.form);
  return isOfNone(determiner) || (isAnybody && here.mention.number === 'singular');
}

/** "the Peruvian company", after "Danish brewer Hvid". */
function isOfOtherNation(scene: Scene, { mention }: Traits, { last }: Remembered): boolean {
  const own = nationsIn(scene, mention, mention.span.start);
  if (own.length === 0 || !scene.drafts.profileOf(last).isNamed) return false;
  const told = scene.drafts.membersOf(last).flatMap((at) => nationsIn(scene, scene.mentions[at]!, 0));
  return told.length > 0 && !own.some((nation) => told.includes(nation));
}

/** "the interior minister", after "Foreign Minister Roe". */
function isOtherOffice(scene: Scene, { mention, lemma, modifiers }: Traits, { last }: Remembered): boolean {
  const { isNamed, titles } = scene.drafts.profileOf(last);
  const isTitled = mention.type === 'Person' && isNamed && titles.has(lemma);
  return isTitled && modifiers.some((word) => isOfficePart(word) && !titles.has(word));
}

/** "her car", after "Roe's car": the same noun of another owner. */
function areOthers(scene: Scene, here: Traits, described: Traits): boolean {
  if (here.owner === undefined || described.owner === undefined || here.lemma !== described.lemma) return false;
  return scene.drafts.rootOf(here.owner) !== scene.drafts.rootOf(described.owner);
}

/** "the anti-reform camp", after "the pro-reform camp". */
function isOnOtherSide({ modifiers, lemma }: Traits, { lemmas, words }: Remembered): boolean {
  const side = modifiers.filter(isLeaning);
  const others = [...words].filter((word) => isLeaning(word) && !lemmas.has(word));
  return lemmas.has(lemma) && side.length > 0 && others.length > 0 && !side.some((word) => words.has(word));
}

/** "the Leeds plant", after "the Hull plant" or after the "Hull plant" that is a name itself: the same noun, told apart by names. */
function isNamedOtherwise(scene: Scene, traits: readonly Traits[], here: Traits, chain: Remembered): boolean {
  const own = here.modifiers.length > 0 ? namesIn(scene, here) : [];
  if (own.length === 0 || !chain.lemmas.has(here.lemma)) return false;
  const before = scene.drafts
    .membersOf(chain.last)
    .filter((at) => at <= chain.last && traits[at]!.lemma === here.lemma);
  const names = new Set(before.flatMap((at) => namesIn(scene, traits[at]!)));
  if (names.size === 0) return before.some((at) => isNameWithout(scene, scene.mentions[at]!, own));
  return !own.some((root) => names.has(root));
}

/** A name that says none of the other names. */
function isNameWithout(scene: Scene, { level, text }: EntityMention, names: readonly number[]): boolean {
  const says = (root: number) => scene.drafts.membersOf(root).some((at) => text.includes(scene.mentions[at]!.text));
  return level === 'name' && !names.some(says);
}

/** Chains of the names inside a phrase. */
function namesIn(scene: Scene, { mention }: Traits): number[] {
  const { start, end, sentence } = mention.span;
  const inside = scene.inSentence(sentence).filter((at) => {
    const { head, level } = scene.mentions[at]!;
    return level === 'name' && head !== mention.head && head >= start && head < end;
  });
  return inside.map((at) => scene.drafts.rootOf(at));
}
