/** Arguments of nouns that tell an event ("the arrest of X by Y") or a relation ("X, the spokesman for Y"). */
import { type Argument, argument, joinArguments, nominalArguments, prepositionOf } from './argument.js';
import { backingOf } from './backing.js';
import { bearersOf } from './bearer.js';
import { purposeOf } from './purpose.js';
import { surfaceSubject } from './subject.js';
import { dependentsBy, formOf, governorOf, isRelation, lemmaOf, type Tree } from './tree.js';
import { isParticiple } from './voice.js';

/** The arguments that hang on the noun itself. */
export function nounArguments(tree: Tree, noun: number): Argument[] {
  const own = [
    ...possessors(tree, noun),
    ...phrases(tree, noun),
    ...modifiers(tree, noun),
    ...contentClauses(tree, noun),
  ];
  return joinArguments(own, sharedPhrases(tree, noun));
}

/** "a general and admiral of the fleet": phrases to the right of both nouns belong to both. */
function sharedPhrases(tree: Tree, noun: number): Argument[] {
  const first = isRelation(tree, noun, 'conj') ? governorOf(tree, noun) : undefined;
  const others =
    first === undefined
      ? dependentsBy(tree, noun, 'conj').filter((index) => tree.tokens[index]!.upos === 'NOUN')
      : [first];
  return others
    .flatMap((other) => phrases(tree, other))
    .filter(({ head }) => head > noun && others.every((other) => head > other))
    .filter(() => !others.some((other) => isOfItsOwn(tree, Math.min(noun, other), Math.max(noun, other))));
}

/** "a chemist and a member of the Academy", "a farmer and the head of Veltra": the second has its phrases for itself; "the founder and the head of Veltra" share them. */
function isOfItsOwn(tree: Tree, first: number, second: number): boolean {
  const [before, own] = [first, second].map((noun) => {
    const article = dependentsBy(tree, noun, 'det')[0];
    return article === undefined ? undefined : formOf(tree, article);
  });
  return own !== undefined && (own !== 'the' || before !== own) && !NEEDY.has(lemmaOf(tree, first));
}

/** Of somebody or something, even where only the second noun tells it: "a founder and a director of Veltra". */
const NEEDY: ReadonlySet<string> = new Set(
  `founder co-founder owner co-owner member director chairman head ally aide adviser friend partner supporter critic author editor
  son daughter brother sister cousin nephew niece uncle aunt`.split(/\s+/),
);

/** With `bearer` (who or what the noun describes) and `self`, for nouns of relations. */
export function relationalArguments(tree: Tree, noun: number): Argument[] {
  const bearers = bearersOf(tree, noun).map((head) => argument('bearer', head));
  const own = [...bearers, argument('self', noun), ...nounArguments(tree, noun)];
  return joinArguments(own, [...besideTitle(tree, noun), ...beforeFirst(tree, noun)]);
}

/** "Veltra's chairman and founder": the body before the first of two posts is that of both, unless the second has a word before it or one of its own. */
function beforeFirst(tree: Tree, noun: number): Argument[] {
  const first = isRelation(tree, noun, 'conj') ? governorOf(tree, noun) : undefined;
  if (first === undefined || tree.tokens[first]!.upos !== 'NOUN') return [];
  const isOf = (index: number) => prepositionOf(tree, index) === 'of';
  const isBare = tree.dependents[noun]!.every((index) => (index > noun ? !isOf(index) : isRelation(tree, index, 'cc')));
  return isBare ? [...possessors(tree, first), ...modifiers(tree, first)].filter(({ head }) => head < first) : [];
}

/** "North Korean leader Park": what stands before a title belongs to it, also where the parser hung it on the name. */
function besideTitle(tree: Tree, noun: number): Argument[] {
  const name = isRelation(tree, noun, 'nmod:desc') ? governorOf(tree, noun) : undefined;
  if (name === undefined) return [];
  return [...possessors(tree, name), ...modifiers(tree, name)].filter(({ head }) => head < noun);
}

/** "their talks"; of a purpose ("sent him for talks") who is there for it, of "in support of" who does it. */
function possessors(tree: Tree, noun: number): Argument[] {
  const own = dependentsBy(tree, noun, 'nmod:poss', 'nmod', 'nsubj').filter((index) => isOwner(tree, index));
  const holders = own.length > 0 ? own : holdersOf(tree, noun);
  return holders.flatMap((index) => nominalArguments(tree, 'nmod:poss', index));
}

function holdersOf(tree: Tree, noun: number): readonly number[] {
  return purposeOf(tree, noun)?.holders ?? backingOf(tree, noun)?.backers ?? survivedBy(tree, noun);
}

/** "She is survived by a daughter, Ida": hers; "by neither husband nor children" tells of none, and "her husband, Karl, and two sons" not whose sons those by name are. */
function survivedBy(tree: Tree, noun: number): readonly number[] {
  const first = isRelation(tree, noun, 'conj') ? governorOf(tree, noun)! : noun;
  const verb = isRelation(tree, first, 'obl:agent') ? governorOf(tree, first)! : noun;
  const isNone = tree.dependents[first]!.some((index) => ['neither', 'no'].includes(formOf(tree, index)));
  const isNamed = dependentsBy(tree, noun, 'appos').length > 0;
  return lemmaOf(tree, verb) === 'survive' && isNamed && !isNone ? surfaceSubject(tree, verb) : [];
}

/** By the relation, or by the "'s" behind it where the parser took it for something else. */
function isOwner(tree: Tree, index: number): boolean {
  const marks = dependentsBy(tree, index, 'case').map((word) => formOf(tree, word));
  return isRelation(tree, index, 'nmod:poss') || marks.includes("'s") || marks.includes('’s');
}

/** `nmod[p]`; of a noun that is itself a predicate also what hangs on it as `obl`; "in support of X" is support for X. */
function phrases(tree: Tree, noun: number): Argument[] {
  const own = dependentsBy(tree, noun, 'nmod', 'obl');
  const backed = backingOf(tree, noun)?.backed ?? [];
  return [...own, ...own.flatMap((index) => actorsOn(tree, index))].flatMap((index) => {
    const preposition = prepositionOf(tree, index);
    const found = preposition === undefined ? [] : nominalArguments(tree, 'nmod', index, preposition);
    return backed.includes(index) ? found.map(({ head }) => argument('nmod', head, 'for')) : found;
  });
}

/** "the expulsion of the students by Malaysia": who did it, where the parser hung it on what it was done to. */
function actorsOn(tree: Tree, phrase: number): number[] {
  const isTheme = prepositionOf(tree, phrase) === 'of';
  return isTheme ? dependentsBy(tree, phrase, 'nmod').filter((index) => prepositionOf(tree, index) === 'by') : [];
}

function modifiers(tree: Tree, noun: number): Argument[] {
  const compounds = dependentsBy(tree, noun, 'compound', 'nmod:desc', 'nmod:unmarked').map((head) =>
    argument('compound', head),
  );
  const adjectives = dependentsBy(tree, noun, 'amod').map((head) => argument('amod', head));
  return [...compounds, ...adjectives];
}

/** "the claim that …" is `ccomp`, "the plan to …" is `xcomp`. */
function contentClauses(tree: Tree, noun: number): Argument[] {
  return dependentsBy(tree, noun, 'acl', 'ccomp', 'xcomp').flatMap((head) => {
    const marks = dependentsBy(tree, head, 'mark').map((index) => formOf(tree, index));
    if (marks.includes('that') || isRelation(tree, head, 'ccomp')) return [argument('ccomp', head)];
    return marks.includes('to') && !isParticiple(tree, head) ? [argument('xcomp', head)] : [];
  });
}
