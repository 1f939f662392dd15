/** Coordination: each conjunct of a filler is a filler. */
import { dependentsBy, formOf, type Tree } from './tree.js';

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
