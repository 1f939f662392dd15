/** Active or passive: which deep argument the surface subject of a predicate is. */
import { dependentBy, governorOf, isRelation, type Tree } from './tree.js';

/** Whether the surface subject is the deep object: "was arrested", "the man arrested in Paris", "had him arrested". */
export function isPassive(tree: Tree, predicate: number): boolean {
  if (dependentBy(tree, predicate, 'nsubj:pass', 'csubj:pass', 'aux:pass') !== undefined) return true;
  if (!isParticiple(tree, predicate)) return isHeadlinePassive(tree, predicate);
  if (dependentBy(tree, predicate, 'aux', 'nsubj') !== undefined) return isHeadlinePassive(tree, predicate);
  return isBareParticiple(tree, predicate) || sharesPassive(tree, predicate);
}

/** A past participle by its tag. */
export function isParticiple(tree: Tree, index: number): boolean {
  return tree.tokens[index]!.xpos === 'VBN';
}

function isBareParticiple(tree: Tree, predicate: number): boolean {
  return ['acl', 'amod', 'advcl', 'xcomp', 'root', 'parataxis'].some((relation) =>
    isRelation(tree, predicate, relation),
  );
}

/** "was arrested and charged": the second participle shares the first one's auxiliary. */
function sharesPassive(tree: Tree, predicate: number): boolean {
  const governor = governorOf(tree, predicate);
  return isRelation(tree, predicate, 'conj') && governor !== undefined && isPassive(tree, governor);
}

/** "3 killed in blast": no auxiliary and no object. A headline tells what somebody did in the present tense. */
function isHeadlinePassive(tree: Tree, predicate: number): boolean {
  if (!['VBN', 'VBD'].includes(tree.tokens[predicate]!.xpos) || !isInHeadlineStyle(tree, predicate)) return false;
  return dependentBy(tree, predicate, 'aux', 'obj', 'ccomp', 'xcomp', 'iobj', 'compound:prt') === undefined;
}

function isInHeadlineStyle(tree: Tree, predicate: number): boolean {
  return tree.sentence.kind === 'headline' || (isParticiple(tree, predicate) && isRelation(tree, predicate, 'root'));
}
