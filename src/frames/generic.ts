/** General statements: "presidents meet ministers", told of nobody in particular and at no time. */
import type { Filler, Mention } from '../model/mention.js';
import type { Scene } from './classes.js';
import type { MentionOf } from './spans.js';
import { surfaceSubject } from './subject.js';
import { dependentsBy, governorOf, isRelation, lemmaOf, subtree, type Tree } from './tree.js';

/**
 * Whether what stands on `head` is told in general: in the simple present of the story's body (a headline's present is news), all
 * fillers bare plurals. A name, a pronoun, an article, a number, a date or words of a speech make it particular.
 */
export function isGeneric(scene: Scene, head: number, fillers: readonly Filler[], mentionOf: MentionOf): boolean {
  const { tree } = scene;
  if (tree.sentence.kind !== 'body' || fillers.length === 0 || !isTimeless(scene, head)) return false;
  if (tree.tokens[head]!.upos === 'NOUN' && !isBarePlural(scene, head)) return false;
  const mentions = fillers.map(mentionOf);
  const isAnybody = (mention: Mention | undefined) => mention !== undefined && isUnspecific(scene, mention);
  return mentions.some((mention) => mention?.kind === 'entity') && mentions.every(isAnybody);
}

/** "every year" names no time; a description of several, without article, nobody. */
function isUnspecific(scene: Scene, mention: Mention): boolean {
  if (mention.kind === 'value') return mention.type === 'time' && mention.value === undefined;
  return mention.level === 'nominal' && isBarePlural(scene, mention.head);
}

const BARE: readonly string[] = ['NOUN', 'ADJ', 'ADV', 'ADP', 'CCONJ', 'PUNCT'];

/** "ministers of small countries": a plural with nothing particular in its phrase. */
function isBarePlural({ tree, lookup }: Scene, head: number): boolean {
  const isBare = (word: number) =>
    BARE.includes(tree.tokens[word]!.upos) && lookup.entity(word)?.level !== 'name' && !lookup.value(word);
  return tree.tokens[head]!.xpos === 'NNS' && subtree(tree, head).every(isBare);
}

/** Whether the nearest finite verb (a copula counts for its predicate) stands in the simple present and has no subject in particular. */
function isTimeless(scene: Scene, head: number): boolean {
  const { tree } = scene;
  for (let at: number | undefined = head; at !== undefined; at = governorOf(tree, at)) {
    const finite = finiteWords(tree, at);
    if (finite.length > 0) return finite.length === 1 && isPresent(tree, finite[0]!) && isOfAnybody(scene, at);
  }
  return false;
}

/** "they accuse rebels of attacking towns" is told of them. */
function isOfAnybody(scene: Scene, verb: number): boolean {
  return surfaceSubject(scene.tree, verb).every((subject) => isBarePlural(scene, subject));
}

/** Verb and auxiliaries that carry tense or mood: "met", "has been", "will"; none for infinitives and nouns. */
function finiteWords(tree: Tree, index: number): number[] {
  const helpers = dependentsBy(tree, index, 'aux', 'aux:pass', 'cop').filter(
    (word) => tree.tokens[word]!.xpos !== 'TO',
  );
  return helpers.length > 0 ? helpers : carriesTense(tree, index) ? [index] : [];
}

function carriesTense(tree: Tree, index: number): boolean {
  return ['VBP', 'VBZ', 'VBD'].includes(tree.tokens[index]!.xpos);
}

/** Simple present: "meet", "are met", "do not meet", but neither "are meeting" nor "have met". */
function isPresent(tree: Tree, word: number): boolean {
  const isOfOtherTense = isRelation(tree, word, 'aux') && lemmaOf(tree, word) !== 'do';
  return ['VBP', 'VBZ'].includes(tree.tokens[word]!.xpos) && !isOfOtherTense;
}
