/** Which words fill a role when one does: each conjunct, and instead of a description the name that follows it. */
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

/** "his father, Johann", "the singers Abel and Baker": the names that a description introduces; else the word itself. */
export function namesOf(tree: Tree, head: number): number[] {
  const name = nameAfter(tree, head);
  return name === undefined ? [head] : withConjuncts(tree, name);
}

/** "her sister, television presenter Abel": descriptions may follow each other. */
function nameAfter(tree: Tree, head: number): number | undefined {
  if (!['NOUN', 'NUM'].includes(tree.tokens[head]!.upos)) return undefined;
  const following = dependentsBy(tree, head, 'appos', 'flat').filter((index) => index > head);
  const name = following.find((index) => tree.tokens[index]!.upos === 'PROPN');
  return name ?? following.map((index) => nameAfter(tree, index)).find((index) => index !== undefined);
}
