/** The dependency tree of a sentence, made for asking: who depends on whom, and which words stand below a word. */

import { mendSentence } from '../model/mend.js';
import type { Sentence, Token } from '../model/text.js';
import { ancestorsOf, childrenOf, subtreeOf } from '../model/tree.js';

/** A sentence with its dependents listed. Positions are tokens of the sentence. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Dependents of each token, in text order. */
  readonly dependents: readonly (readonly number[])[];
}

/** Mends what English rules out, and lists the dependents of every token once. */
export function growTree(sentence: Sentence): Tree {
  const mended = mendSentence(sentence);
  return { sentence: mended, tokens: mended.tokens, dependents: childrenOf(mended.tokens) };
}

/** Dependents by exact relation (`nsubj`), or by relation and its subtypes (`obl*`). */
export function dependentsBy(tree: Tree, head: number, ...relations: readonly string[]): number[] {
  return (tree.dependents[head] ?? []).filter((index) =>
    relations.some((relation) => isRelation(tree, index, relation)),
  );
}

/** The first of `dependentsBy`. */
export function dependentBy(tree: Tree, head: number, ...relations: readonly string[]): number | undefined {
  return dependentsBy(tree, head, ...relations)[0];
}

/** Whether a token stands in a relation to its governor; a star takes in the subtypes. */
export function isRelation(tree: Tree, index: number, relation: string): boolean {
  const { deprel } = tree.tokens[index]!;
  if (!relation.endsWith('*')) return deprel === relation;
  const universal = relation.slice(0, -1);
  return deprel === universal || deprel.startsWith(`${universal}:`);
}

/** The governor's position, or undefined at the root. */
export function governorOf(tree: Tree, index: number): number | undefined {
  const { head } = tree.tokens[index]!;
  return head < 0 ? undefined : head;
}

/** The token and all below it, in text order; `without` and what is below them are left out. */
export function subtree(tree: Tree, head: number, without: readonly number[] = []): number[] {
  return subtreeOf(tree.dependents, head, (child) => without.includes(child));
}

/** Governors from the nearest upwards. */
export function ancestors(tree: Tree, index: number): number[] {
  return ancestorsOf(tree.tokens, index);
}

/** Lemma in lower case, as triggers are written. */
export function lemmaOf(tree: Tree, index: number): string {
  return tree.tokens[index]!.lemma.toLowerCase();
}

/** Form in lower case. */
export function formOf(tree: Tree, index: number): string {
  return tree.tokens[index]!.form.toLowerCase();
}

/** Whether a word is a plural noun, common or proper. */
export function isPlural(tree: Tree, index: number): boolean {
  return ['NNS', 'NNPS'].includes(tree.tokens[index]!.xpos);
}

/** Whether a verb stands in the infinitive with "to". */
export function isInfinitive(tree: Tree, index: number): boolean {
  return dependentsBy(tree, index, 'mark').some((word) => formOf(tree, word) === 'to');
}
