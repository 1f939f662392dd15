/** The surface subject of a predicate: its own, or the one that it shares by control, coordination, relative or participle clause. */

import { CONTENT_NOUNS, OBJECT_CONTROL_MARKERS, SUBJECT_CONTROL_VERBS } from './control-words.js';
import { antecedentOf, describedBy, unmarkedGap } from './relative.js';
import { dependentBy, dependentsBy, formOf, governorOf, isInfinitive, isRelation, lemmaOf, type Tree } from './tree.js';
import { isPassive } from './voice.js';

/** Heads of the surface subject; empty where the sentence gives none. A sentence's tree bounds the recursion. */
export function surfaceSubject(tree: Tree, predicate: number): number[] {
  const own = dependentsBy(tree, predicate, 'nsubj', 'nsubj:pass').map((index) => antecedentOf(tree, index));
  if (own.length > 0) return own;
  const gap = unmarkedGap(tree, predicate);
  if (gap?.relation === 'subject') return [describedBy(tree, gap.noun)];
  const governor = governorOf(tree, predicate);
  return governor === undefined ? [] : sharedSubject(tree, predicate, governor);
}

function sharedSubject(tree: Tree, predicate: number, governor: number): number[] {
  if (isRelation(tree, predicate, 'conj')) return subjectOfFirstConjunct(tree, predicate, governor);
  if (isRelation(tree, predicate, 'xcomp')) return controllerOfComplement(tree, governor);
  if (isRelation(tree, predicate, 'advcl')) return controllerOfAdverbial(tree, predicate, governor);
  if (isRelation(tree, predicate, 'acl')) return controllerOfAdnominal(tree, predicate, governor);
  if (isRelation(tree, predicate, 'amod')) return [governor];
  if (isRelation(tree, predicate, 'ccomp') && isInfinite(tree, predicate))
    return controllerOfComplement(tree, governor);
  return [];
}

function subjectOfFirstConjunct(tree: Tree, predicate: number, governor: number): number[] {
  return isClausal(tree, governor) && !hasExpletive(tree, predicate) ? surfaceSubject(tree, governor) : [];
}

/** "agreed to meet" shares the subject, "asked him to leave" the object, "promised him to leave" the subject again. */
function controllerOfComplement(tree: Tree, governor: number): number[] {
  const objects = dependentsBy(tree, governor, 'obj', 'iobj').map((index) => antecedentOf(tree, index));
  const isSubjectControl = objects.length === 0 || SUBJECT_CONTROL_VERBS.has(lemmaOf(tree, governor));
  return isSubjectControl ? surfaceSubject(tree, governor) : objects.slice(0, 1);
}

/** "accused him of stealing" shares the object; "speaking in Paris, he said" the subject. */
function controllerOfAdverbial(tree: Tree, predicate: number, governor: number): number[] {
  if (!isInfinite(tree, predicate)) return [];
  const marker = dependentsBy(tree, predicate, 'mark').map((index) => formOf(tree, index))[0];
  const object = isPassive(tree, governor) ? undefined : dependentBy(tree, governor, 'obj');
  const isObjectControl = marker !== undefined && object !== undefined && OBJECT_CONTROL_MARKERS.has(marker);
  return isObjectControl ? [antecedentOf(tree, object)] : surfaceSubject(tree, governor);
}

/** "police investigating the case", "the first man to win": the noun; "his plan to leave": the holder of the plan. */
function controllerOfAdnominal(tree: Tree, predicate: number, noun: number): number[] {
  const isContent =
    CONTENT_NOUNS.has(lemmaOf(tree, noun)) &&
    !isPassive(tree, predicate) &&
    hasInfinitiveOrPreposition(tree, predicate);
  return isContent ? holderOf(tree, noun) : [describedBy(tree, noun)];
}

/** Who has the plan, makes the request, takes the decision: possessor, `by` or `of` phrase, or the subject of the verb around it. */
function holderOf(tree: Tree, noun: number): number[] {
  const possessor = dependentBy(tree, noun, 'nmod:poss') ?? phraseOfHolder(tree, noun);
  if (possessor !== undefined) return [possessor];
  const governor = governorOf(tree, noun);
  return governor !== undefined && isRelation(tree, noun, 'obj') ? surfaceSubject(tree, governor) : [];
}

function phraseOfHolder(tree: Tree, noun: number): number | undefined {
  return dependentsBy(tree, noun, 'nmod').find((index) =>
    dependentsBy(tree, index, 'case').some((word) => ['by', 'of', 'from'].includes(formOf(tree, word))),
  );
}

function hasInfinitiveOrPreposition(tree: Tree, predicate: number): boolean {
  return dependentBy(tree, predicate, 'mark') !== undefined;
}

function hasExpletive(tree: Tree, predicate: number): boolean {
  return dependentBy(tree, predicate, 'expl') !== undefined;
}

/** A clause without finite verb: its subject is that of another clause. */
function isInfinite(tree: Tree, predicate: number): boolean {
  const { xpos, upos } = tree.tokens[predicate]!;
  if (isInfinitive(tree, predicate)) return true;
  return ['VBG', 'VBN', 'VB'].includes(xpos) || (upos === 'VERB' && xpos === '_');
}

function isClausal(tree: Tree, index: number): boolean {
  return ['VERB', 'AUX'].includes(tree.tokens[index]!.upos) || dependentBy(tree, index, 'cop', 'nsubj*') !== undefined;
}
