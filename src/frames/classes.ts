/** Whether the word that a pattern or the network proposes may fill a role, by the ontology's classes. */
import type { EntityMention } from '../model/mention.js';
import { DEMONYM, type Ontology, type RoleType } from '../ontology/ontology.js';
import { type MentionLookup, UNKNOWN_CLASS } from './lookup.js';
import { isNobody } from './modality-clause.js';
import type { Tree } from './tree.js';
import { opensFreeRelative } from './whole-content.js';

/** `inRange`: of a wanted class. `outOfRange`: of another. `impossible`: of a class that can never stand there. `none`: no mention, and no text role. */
export type Fit = 'inRange' | 'outOfRange' | 'impossible' | 'none';

/** What one sentence offers to fill roles with. */
export interface Scene {
  /** The text of the whole document, into which all ranges point. */
  readonly text: string;
  /** Position of the sentence in the document. */
  readonly sentence: number;
  readonly tree: Tree;
  readonly lookup: MentionLookup;
  readonly ontology: Ontology;
}

/** How well a word fits a role; `where` narrows the range in a pattern. */
export function fitOf(scene: Scene, type: string, role: string, filler: number, where?: readonly string[]): Fit {
  const { lookup, ontology } = scene;
  const roleType = ontology.role(type, role);
  if (!roleType) return 'none';
  if (roleType.time) return lookup.value(filler)?.type === 'time' ? 'inRange' : 'none';
  const mention = lookup.entity(filler);
  if (mention && where && !isOpenPronoun(mention) && !ontology.inRange(mention.type, where)) {
    return mention.type === UNKNOWN_CLASS ? 'outOfRange' : 'impossible';
  }
  if (roleType.text && !isInRange(ontology, roleType, mention)) return isQuotable(scene, filler) ? 'inRange' : 'none';
  if (!mention || isLeaning(mention) || isNobody(scene.tree, filler) || (role === 'place' && isNowhere(scene, filler)))
    return 'none';
  if (ontology.impossible(type, role, mention.type)) return 'impossible';
  return isInRange(ontology, roleType, mention) ? 'inRange' : 'outOfRange';
}

/** "pro-Syrian", "anti-Western": for or against a land, not of it. */
function isLeaning({ type, text }: EntityMention): boolean {
  return type === DEMONYM && /^(?:pro|anti|non)-/i.test(text);
}

/** "at a place to be announced": the noun tells no place. */
function isNowhere({ tree }: Scene, filler: number): boolean {
  return ['place', 'location', 'spot', 'venue', 'somewhere'].includes(tree.tokens[filler]!.lemma.toLowerCase());
}

/** Whether a mention fills a role as the entity that it is; where text may stand too, any other is quoted. */
export function isInRange(ontology: Ontology, { range }: RoleType, mention: EntityMention | undefined): boolean {
  if (!mention || range.length === 0) return false;
  return isOpenPronoun(mention) || ontology.inRange(mention.type, range) || isPersons(mention, range);
}

/** "five ministers": several persons stand where one may. */
function isPersons({ type }: EntityMention, range: readonly string[]): boolean {
  return type === 'Group' && range.includes('Person');
}

/** "it", "they": who knows what; "he" is a person. */
function isOpenPronoun({ level, type }: EntityMention): boolean {
  return level === 'pronoun' && (type === UNKNOWN_CLASS || type === 'Group');
}

/** A time or a named place is no cause, reason or content. */
function isQuotable({ tree, lookup, ontology }: Scene, filler: number): boolean {
  const mention = lookup.entity(filler);
  const isNamedPlace = mention?.level === 'name' && ontology.isA(mention.type, 'Place');
  return lookup.value(filler)?.type !== 'time' && !isNamedPlace && isContentWord(tree, filler);
}

/** Function words and bare adverbs are no text worth quoting, but a question word with its clause ("what he earns") is. */
function isContentWord(tree: Tree, filler: number): boolean {
  if (opensFreeRelative(tree, filler)) return true;
  return ['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'SYM', 'AUX', 'X'].includes(tree.tokens[filler]!.upos);
}
