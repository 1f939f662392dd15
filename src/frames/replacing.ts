/** "The club replaced Lee with Abel": Abel is who comes after Lee, and who replaced them is neither. */
import { dependentsBy, formOf, isRelation, lemmaOf, type Tree } from './tree.js';

/** A filler that is offered for a role of an event. */
interface Offer {
  readonly head: number;
  readonly type: string;
  readonly role: string;
  readonly filler: number;
}

/** Whether who is offered as successor only puts another in the place. */
export function isReplacer(tree: Tree, { head, type, role, filler }: Offer): boolean {
  if (type !== 'Succeed' || role !== 'successor' || lemmaOf(tree, head) !== 'replace') return false;
  return isRelation(tree, filler, 'nsubj') && tree.tokens[filler]!.head === head && isWithAnother(tree, head);
}

function isWithAnother(tree: Tree, verb: number): boolean {
  const phrases = dependentsBy(tree, verb, 'obl');
  return phrases.some((phrase) => dependentsBy(tree, phrase, 'case').some((word) => formOf(tree, word) === 'with'));
}
