/** Negations that deny nothing: "if it fails to sign", "warned them not to attack", "to prevent an attack". What they are about is open. */
import * as words from './modality-words.js';
import { dependentsBy, formOf, governorOf, isInfinitive, isRelation, lemmaOf, type Tree } from './tree.js';

/** Whether what denies a predicate or event noun stands in a condition, in what somebody is asked, or in a purpose. */
export function isDenialOpen(tree: Tree, index: number): boolean {
  return clauseChain(tree, index).some(
    (word) => isCondition(tree, word) || isAskedNotTo(tree, word) || isToForestall(tree, word),
  );
}

/** The word and those above it in its clause, up to the one on which the clause hangs. */
function clauseChain(tree: Tree, index: number): number[] {
  const above = isWithinClause(tree, index) ? governorOf(tree, index) : undefined;
  return above === undefined ? [index] : [index, ...clauseChain(tree, above)];
}

/** An object, subject or complement; of adverbial clauses only "prevent them from leaving". */
function isWithinClause(tree: Tree, index: number): boolean {
  if (isRelation(tree, index, 'advcl'))
    return dependentsBy(tree, index, 'mark').some((at) => formOf(tree, at) === 'from');
  return ['obj', 'nsubj', 'nsubj:pass', 'xcomp', 'conj'].some((relation) => isRelation(tree, index, relation));
}

function isCondition(tree: Tree, index: number): boolean {
  return dependentsBy(tree, index, 'mark').some((word) => words.OPEN_MARKERS.has(formOf(tree, word)));
}

/** "warned them not to attack". */
function isAskedNotTo(tree: Tree, index: number): boolean {
  const above = governorOf(tree, index);
  const isNegated = dependentsBy(tree, index, 'advmod').some((word) => words.NEGATIONS.has(formOf(tree, word)));
  return above !== undefined && isNegated && isInfinitive(tree, index) && words.ASKING.has(lemmaOf(tree, above));
}

/** "closed the road to prevent an attack". */
function isToForestall(tree: Tree, index: number): boolean {
  const isPurpose = isRelation(tree, index, 'advcl') || isRelation(tree, index, 'acl');
  return isPurpose && isInfinitive(tree, index) && words.DENYING.has(lemmaOf(tree, index));
}
