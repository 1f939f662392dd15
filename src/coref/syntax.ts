/** Grammatical functions of mentions, as far as coreference asks for them. */
import type { EntityMention } from '../model/mention.js';
import type { Token } from '../model/text.js';
import { ancestorsOf, relationOf } from '../model/tree.js';
import { type Scene, tokensOf } from './scene.js';

export type GrammaticalFunction = 'subject' | 'object' | 'possessor' | 'oblique' | 'other';

/** Function of a word; conjuncts, appositions and titles have that of the word they stand with. */
export function functionOf(tokens: readonly Token[], position: number): GrammaticalFunction {
  const token = tokens[position]!;
  const relation = relationOf(token);
  if (token.deprel === 'nmod:poss') return 'possessor';
  if (relation === 'nsubj' || relation === 'csubj') return 'subject';
  if (relation === 'obj' || relation === 'iobj') return 'object';
  if (relation === 'obl' || relation === 'nmod') return 'oblique';
  const carried = ['conj', 'appos', 'flat'].includes(relation) && token.head >= 0 && token.head < position;
  return carried ? functionOf(tokens, token.head) : 'other';
}

/** Function of a mention in its sentence. */
export function functionOfMention(scene: Scene, mention: EntityMention): GrammaticalFunction {
  return functionOf(tokensOf(scene, mention), mention.head);
}

/** Whether a mention is the subject of the main clause of its sentence. */
export function isMainSubject(scene: Scene, at: number): boolean {
  const mention = scene.mentions[at]!;
  const tokens = tokensOf(scene, mention);
  return functionOf(tokens, mention.head) === 'subject' && tokens[tokens[mention.head]!.head]?.deprel === 'root';
}

const PREDICATES: ReadonlySet<string> = new Set([
  'root',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'parataxis',
  'csubj',
  'conj',
]);

/** The predicate of the clause that a word stands in: the nearest word above it that heads a clause. */
export function clauseOf(tokens: readonly Token[], position: number): number {
  return ancestorsOf(tokens, position).find((above) => isPredicate(tokens, above)) ?? position;
}

function isPredicate(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position]!;
  const relation = relationOf(token);
  return PREDICATES.has(relation) && (relation !== 'conj' || token.upos === 'VERB');
}

/** Whether two words are arguments of one predicate, so that a plain pronoun in one place cannot mean the other. */
export function areCoarguments(tokens: readonly Token[], one: number, other: number): boolean {
  const [first, second] = [one, other].map((position) => argumentTop(tokens, position)) as [number, number];
  const governor = tokens[first]!.head;
  if (governor < 0 || governor !== tokens[second]!.head || first === second) return false;
  return [first, second].every((top) => ['nsubj', 'obj', 'iobj', 'obl'].includes(relationOf(tokens[top]!)));
}

/** Whether two words are conjuncts of one coordination. */
export function areCoordinated(tokens: readonly Token[], one: number, other: number): boolean {
  return firstConjunct(tokens, one) === firstConjunct(tokens, other);
}

function firstConjunct(tokens: readonly Token[], position: number): number {
  const token = tokens[position]!;
  return token.deprel === 'conj' && token.head >= 0 && token.head < position
    ? firstConjunct(tokens, token.head)
    : position;
}

/** The first conjunct, the noun that an apposition explains, the title that a parser put above its name, or the word itself. */
function argumentTop(tokens: readonly Token[], position: number): number {
  const token = tokens[position]!;
  const isSecond = ['conj', 'appos', 'flat'].includes(relationOf(token)) && token.head >= 0 && token.head < position;
  return isSecond ? argumentTop(tokens, token.head) : position;
}

/** Whether `above` governs `position`, directly or not. */
export function dominates(tokens: readonly Token[], above: number, position: number): boolean {
  return ancestorsOf(tokens, position).includes(above);
}

/** Whether `subject` is understood as the doer of the clause in which `position` is an argument: "Roe left after hurting him". */
export function controls(tokens: readonly Token[], subject: number, position: number): boolean {
  const argument = tokens[argumentTop(tokens, position)]!;
  const clause = tokens[argument.head];
  if (!clause || !['obj', 'iobj', 'obl'].includes(relationOf(argument)) || !isGerundClause(tokens, argument.head))
    return false;
  const top = tokens[argumentTop(tokens, subject)]!;
  return top.head === clause.head && relationOf(top) === 'nsubj';
}

/** An adverbial clause without a subject of its own: "after hurting", "by hurting". */
function isGerundClause(tokens: readonly Token[], position: number): boolean {
  const { deprel, xpos } = tokens[position]!;
  const hasSubject = tokens.some(({ head, deprel: relation }) => head === position && relation.startsWith('nsubj'));
  return deprel === 'advcl' && xpos === 'VBG' && !hasSubject;
}
