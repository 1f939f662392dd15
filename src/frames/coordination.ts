/** Which words fill a role when one does: each conjunct, and instead of a description the name that follows it. */
import { dependentsBy, formOf, governorOf, isRelation, lemmaOf, type Tree } from './tree.js';

const NOMINAL = ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'SYM', 'X', 'DET'];

/** The token and its conjuncts that are nominals too, without those that "but not" or "rather than" takes back. */
export function withConjuncts(tree: Tree, head: number): number[] {
  const conjuncts = dependentsBy(tree, head, 'conj').filter((index) => isSharedNominal(tree, index));
  return [head, ...conjuncts.flatMap((index) => withConjuncts(tree, index))];
}

function isSharedNominal(tree: Tree, index: number): boolean {
  if (!NOMINAL.includes(tree.tokens[index]!.upos)) return false;
  if (dependentsBy(tree, index, 'nsubj*', 'cop').length > 0) return false;
  return !dependentsBy(tree, index, 'cc', 'advmod', 'case').some((word) =>
    ['not', 'rather', 'instead'].includes(formOf(tree, word)),
  );
}

/**
 * "his father, Johann", "the singers Abel and Baker": the names that a description introduces; else the word itself. A list behind a
 * comma or dash ("others - Abel and Baker") adds to the description and does not replace it, unless it tells as many as the description.
 */
export function namesOf(tree: Tree, head: number): number[] {
  const name = nameAfter(tree, head);
  const names = name === undefined ? [] : withConjuncts(tree, name);
  const isList =
    names.length > 1 && tree.tokens[names[0]! - 1]?.upos === 'PUNCT' && countOf(tree, head) !== names.length;
  return names.length === 0 || isList ? [head] : names;
}

/** "two men": how many a numeral says they are. */
function countOf(tree: Tree, head: number): number | undefined {
  const numeral = dependentsBy(tree, head, 'nummod').map((index) => formOf(tree, index))[0];
  const count = numeral === undefined ? -1 : NUMERALS.indexOf(numeral);
  return count < 0 ? undefined : count;
}

const NUMERALS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];

/** "her sister, television presenter Abel": descriptions may follow each other; of "one of his aides, Abel" the name may hang on either noun. */
function nameAfter(tree: Tree, head: number): number | undefined {
  if (!['NOUN', 'NUM'].includes(tree.tokens[head]!.upos)) return undefined;
  const whole = lemmaOf(tree, head) === 'one' ? dependentsBy(tree, head, 'nmod') : [];
  const appositions = [head, ...whole].flatMap((index) => dependentsBy(tree, index, 'appos', 'flat'));
  const following = [...appositions, ...secondSubject(tree, head)].filter(
    (index) => index > head && !isPart(tree, index),
  );
  const name = following.find((index) => tree.tokens[index]!.upos === 'PROPN');
  return name ?? following.map((index) => nameAfter(tree, index)).find((index) => index !== undefined);
}

/** "80 people, mostly Tavarians": a part names no whole. */
function isPart(tree: Tree, index: number): boolean {
  return dependentsBy(tree, index, 'advmod', 'case').some((word) => word < index);
}

/** "The envoy, Abel, said": where the parser made both subjects, the second one names the first. */
function secondSubject(tree: Tree, head: number): number[] {
  const governor = governorOf(tree, head);
  if (governor === undefined || !isRelation(tree, head, 'nsubj*')) return [];
  return dependentsBy(tree, governor, 'nsubj', 'nsubj:pass').filter(
    (index) => index > head && tree.tokens[index - 1]!.form === ',',
  );
}
