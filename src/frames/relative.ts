/** Relative clauses: the noun that the clause stands on fills the clause's gap. */
import { ancestors, dependentBy, dependentsBy, formOf, governorOf, isRelation, subtree, type Tree } from './tree.js';

const RELATIVE_PRONOUNS = ['who', 'whom', 'which', 'that'];
const RELATIVE_TAGS = ['WP', 'WDT', '_'];

/** The noun that a relative pronoun stands for; the token itself where it is none. */
export function antecedentOf(tree: Tree, index: number): number {
  if (!isRelativePronoun(tree, index)) return index;
  const clause = relativeClauseOf(tree, index);
  const noun = clause === undefined ? undefined : governorOf(tree, clause);
  return noun === undefined ? index : describedBy(tree, noun);
}

/** Whom a predicate noun describes: "She was the first woman who won" tells of her; any other noun stands for itself. */
export function describedBy(tree: Tree, noun: number): number {
  if (dependentBy(tree, noun, 'cop') === undefined) return noun;
  const subject = dependentBy(tree, noun, 'nsubj');
  const isPerson =
    subject !== undefined && (tree.tokens[subject]!.upos === 'PROPN' || PERSONS.includes(formOf(tree, subject)));
  return isPerson ? subject : noun;
}

const PERSONS = ['i', 'he', 'she', 'we', 'they', 'who'];

function relativeClauseOf(tree: Tree, index: number): number | undefined {
  return ancestors(tree, index).find((at) => isRelation(tree, at, 'acl:relcl'));
}

/** "Rome, where they met": the noun that a relative adverb in the clause of a predicate stands for. */
export function relativePlace(tree: Tree, predicate: number): number | undefined {
  const adverb = dependentsBy(tree, predicate, 'advmod').find((index) => formOf(tree, index) === 'where');
  const clause = adverb === undefined ? undefined : relativeClauseOf(tree, adverb);
  return clause === undefined ? undefined : governorOf(tree, clause);
}

function isRelativePronoun(tree: Tree, index: number): boolean {
  const { xpos } = tree.tokens[index]!;
  return (
    RELATIVE_PRONOUNS.includes(formOf(tree, index)) && RELATIVE_TAGS.includes(xpos) && !isRelation(tree, index, 'det')
  );
}

/** The noun of a relative clause whose gap no pronoun marks: "the man police arrested", "the man arrested by police". */
export function unmarkedGap(
  tree: Tree,
  predicate: number,
): { noun: number; relation: 'subject' | 'object' } | undefined {
  const noun = governorOf(tree, predicate);
  if (noun === undefined || !isRelation(tree, predicate, 'acl:relcl') || hasRelativePronoun(tree, predicate))
    return undefined;
  if (dependentBy(tree, predicate, 'nsubj*') === undefined) return { noun, relation: 'subject' };
  const isOpen =
    dependentBy(tree, predicate, 'obj', 'ccomp', 'xcomp') === undefined && !hasStrandedPreposition(tree, predicate);
  return isOpen ? { noun, relation: 'object' } : undefined;
}

function hasRelativePronoun(tree: Tree, predicate: number): boolean {
  const words = [...RELATIVE_PRONOUNS, 'whose', 'where', 'when', 'why'];
  return subtree(tree, predicate).some(
    (index) => words.includes(formOf(tree, index)) && antecedentOrAdverb(tree, index, predicate),
  );
}

function antecedentOrAdverb(tree: Tree, index: number, predicate: number): boolean {
  return (
    relativeClauseOf(tree, index) === predicate && !isRelation(tree, index, 'det') && !isRelation(tree, index, 'mark')
  );
}

function hasStrandedPreposition(tree: Tree, predicate: number): boolean {
  return dependentsBy(tree, predicate, 'obl', 'advmod').some((index) => tree.tokens[index]!.upos === 'ADP');
}
