/** "The club replaced Lee with Abel": Abel is who comes after Lee, and who replaced them is neither. */
import type { Offer } from './candidate.js';
import type { Scene } from './classes.js';
import { dependentsBy, formOf, isRelation, lemmaOf, type Tree } from './tree.js';

/** Whether who is offered as successor only puts another in the place. */
export function isReplacer(scene: Scene, { head, type, role, filler }: Offer): boolean {
  const { tree } = scene;
  if (type !== 'Succeed' || role !== 'successor' || lemmaOf(tree, head) !== 'replace') return false;
  const isSubject = isRelation(tree, filler, 'nsubj') && tree.tokens[filler]!.head === head;
  return isSubject && (isWithAnother(tree, head) || isBodyOfPeople(scene, head, filler));
}

/** "Veltra replaced its chief executive": a body takes nobody's post. */
function isBodyOfPeople({ tree, lookup, ontology }: Scene, verb: number, filler: number): boolean {
  const isA = (index: number, type: string) => ontology.isA(lookup.entity(index)?.type ?? '', type);
  const replaced = dependentsBy(tree, verb, 'obj');
  return isA(filler, 'Organization') && replaced.some((index) => isA(index, 'Person') || isA(index, 'Position'));
}

function isWithAnother(tree: Tree, verb: number): boolean {
  const phrases = dependentsBy(tree, verb, 'obl');
  return phrases.some((phrase) => dependentsBy(tree, phrase, 'case').some((word) => formOf(tree, word) === 'with'));
}
