/** The normalised arguments of a predicate, by the labels of ontology/README.md. */
import type { ArgumentLabel, ArgumentRelation } from '../ontology/ontology.js';
import { namesOf, withConjuncts } from './coordination.js';
import { antecedentOf } from './relative.js';
import { dependentsBy, formOf, type Tree } from './tree.js';

/** One argument: where it stands and the head word of what fills it. */
export interface Argument extends ArgumentLabel {
  readonly head: number;
}

/** An argument with a label of a relation alone. */
export function argument(relation: ArgumentRelation, head: number, preposition?: string): Argument {
  return preposition === undefined ? { relation, head } : { relation, head, preposition };
}

/** A nominal argument and its conjuncts; a conjunct with a preposition of its own goes by that ("to Rome and from Paris"). */
export function nominalArguments(
  tree: Tree,
  relation: ArgumentRelation,
  index: number,
  preposition?: string,
): Argument[] {
  return withConjuncts(tree, index).flatMap((head) => {
    const own = preposition === undefined ? undefined : prepositionOf(tree, head);
    const names = namesOf(tree, antecedentOf(tree, head));
    return names.map((name) => argument(relation, name, own ?? preposition));
  });
}

/** "in", "according to": the case marker with its fixed parts, in lower case; undefined where there is none. */
export function prepositionOf(tree: Tree, index: number): string | undefined {
  return markerOf(tree, index, 'case');
}

/** The marker of a clause ("because", "after"), in lower case. */
export function subordinatorOf(tree: Tree, index: number): string | undefined {
  return markerOf(tree, index, 'mark') ?? markerOf(tree, index, 'case');
}

function markerOf(tree: Tree, index: number, relation: 'case' | 'mark'): string | undefined {
  const words = dependentsBy(tree, index, relation).filter(
    (word) => !["'s", '’s', "'", '’'].includes(tree.tokens[word]!.form),
  );
  const whole = words.flatMap((word) => [word, ...dependentsBy(tree, word, 'fixed')]);
  return whole.length === 0 ? undefined : whole.map((word) => formOf(tree, word)).join(' ');
}

/** Two lists without the second's repetitions. */
export function joinArguments(first: readonly Argument[], second: readonly Argument[]): Argument[] {
  const key = ({ relation, preposition, head }: Argument) => `${relation} ${preposition ?? ''} ${head}`;
  const known = new Set(first.map(key));
  return [...first, ...second.filter((each) => !known.has(key(each)))];
}
