/** Relations that only the network sees, and that the tree speaks against. */
import type { RelationCandidate } from './candidate.js';
import type { Scene } from './classes.js';
import { ancestors, governorOf, isPlural, lemmaOf, type Tree } from './tree.js';

/** Whether no pattern matches, and the words tell another thing or nobody in particular. */
export function isGuessed(scene: Scene, candidate: RelationCandidate): boolean {
  return candidate.hit === undefined && GUESSES.some((isGuess) => isGuess(scene, candidate));
}

const GUESSES = [isManysPost, isBirthplace, isDealing, isStatesOwn] as const;

const POSTS: ReadonlySet<string> = new Set(['worksFor', 'headOf', 'spokespersonOf']);

/** "U.N. officials", "leaders of the factions": the annotation leaves out what it ties to nobody in particular. */
function isManysPost({ tree, lookup }: Scene, { type, subject }: RelationCandidate): boolean {
  return POSTS.has(type) && lookup.entity(subject)?.level === 'nominal' && isPlural(tree, subject);
}

/** "was born in Graz": who was born there need not live there. */
function isBirthplace({ tree }: Scene, { type, subject, object }: RelationCandidate): boolean {
  const verb = type === 'residesIn' ? commonGovernor(tree, subject, object) : undefined;
  return verb !== undefined && ['born', 'bear'].includes(lemmaOf(tree, verb));
}

/** "Veltra is advised by Orion": what a verb tells between two is no ownership, unless it is "have" or one that a frame knows. */
function isDealing({ tree }: Scene, { type, subject, object }: RelationCandidate): boolean {
  const verb = type === 'ownerOf' ? commonGovernor(tree, subject, object) : undefined;
  return verb !== undefined && tree.tokens[verb]!.upos === 'VERB' && lemmaOf(tree, verb) !== 'have';
}

/** "Chad's Foreign Ministry": a state's ministries are no part of it that anybody would tell. */
function isStatesOwn({ lookup }: Scene, { type, subject, object }: RelationCandidate): boolean {
  const isState = lookup.entity(object)?.type === 'Country';
  return type === 'partOf' && isState && lookup.entity(subject)?.type === 'GovernmentBody';
}

/** The nearest word above both, neither of them itself. */
function commonGovernor(tree: Tree, one: number, other: number): number | undefined {
  const above = ancestors(tree, one);
  return governorOf(tree, other) === one ? undefined : ancestors(tree, other).find((word) => above.includes(word));
}
