/** Whom or what a noun describes: the bearer of "spokesman", "brother", "capital". */
import { prepositionOf } from './argument.js';
import { namesOf, withConjuncts } from './coordination.js';
import { examplesOf } from './examples.js';
import { surfaceSubject } from './subject.js';
import { dependentBy, dependentsBy, governorOf, isPlural, isRelation, lemmaOf, type Tree } from './tree.js';

/** The name the noun titles, its apposition, the subject of its copula or the name it is said to be, of its `as` phrase; else the noun itself. */
export function bearersOf(tree: Tree, noun: number): number[] {
  const title = titledName(tree, noun);
  if (title !== undefined) return [title];
  const found = [byApposition, examplesOf, byCopula, byName, byPredicate, byAs]
    .map((find) => find(tree, noun))
    .find((heads) => heads.length > 0);
  return (found ?? firstConjunctBearers(tree, noun) ?? [noun]).flatMap((head) => namesOf(tree, head));
}

/** "press secretary Sanders"; also where the parser made the title a compound of the name. */
function titledName(tree: Tree, noun: number): number | undefined {
  const governor = governorOf(tree, noun);
  if (isRelation(tree, noun, 'conj')) return sisterName(tree, noun);
  if (governor === undefined || tree.tokens[governor]!.upos !== 'PROPN' || governor < noun) return undefined;
  if (isRelation(tree, noun, 'nmod:desc')) return governor;
  const isCommonNoun = tree.tokens[noun]!.upos === 'NOUN';
  return isCommonNoun && isRelation(tree, noun, 'compound') ? governor : undefined;
}

/** "Lee and French leader Abel": where the parser made title and name conjuncts of one word. */
function sisterName(tree: Tree, noun: number): number | undefined {
  const next = tree.tokens[noun + 1];
  return next?.upos === 'PROPN' && next.head === tree.tokens[noun]!.head && next.deprel === 'conj'
    ? noun + 1
    : undefined;
}

/** "Biegun, the envoy" (down from the name) and "the envoy, Biegun" (the name is the apposition; what is joined to it has a word of its own). */
function byApposition(tree: Tree, noun: number): number[] {
  const governor = governorOf(tree, noun);
  if (isRelation(tree, noun, 'appos') && governor !== undefined)
    return describedByApposition(tree, noun, chainTop(tree, governor));
  const name = dependentsBy(tree, noun, 'appos', 'flat').find((index) => tree.tokens[index]!.upos === 'PROPN');
  if (name === undefined) return partitiveApposition(tree, noun);
  return isPlural(tree, noun) ? withConjuncts(tree, name) : [name];
}

/** A plural describes all of a list ("X and Y, two lawyers"), a singular its last member. */
function describedByApposition(tree: Tree, noun: number, top: number): number[] {
  const before = withConjuncts(tree, top).filter((index) => index < noun);
  return isPlural(tree, noun) ? before : before.slice(-1);
}

/** "X, a lawyer, an activist": appositions of appositions describe the first. */
function chainTop(tree: Tree, index: number): number {
  const governor = governorOf(tree, index);
  return isRelation(tree, index, 'appos') && governor !== undefined ? chainTop(tree, governor) : index;
}

/** "one of his aides, Kim": the apposition of the partitive's head. */
function partitiveApposition(tree: Tree, noun: number): number[] {
  const whole = governorOf(tree, noun);
  if (whole === undefined || !isPartitive(tree, noun, whole)) return [];
  const name = dependentBy(tree, whole, 'appos');
  return name === undefined ? byCopula(tree, whole) : [name];
}

function isPartitive(tree: Tree, noun: number, whole: number): boolean {
  return (
    isRelation(tree, noun, 'nmod') &&
    prepositionOf(tree, noun) === 'of' &&
    ['one', 'another'].includes(lemmaOf(tree, whole))
  );
}

/** "X is a spokesman", and with "become", "remain" the complement. */
function byCopula(tree: Tree, noun: number): number[] {
  return dependentBy(tree, noun, 'cop') === undefined ? [] : withAllConjuncts(tree, surfaceSubject(tree, noun));
}

/** "Its chairman is Abel", "its founders are Abel and Lee": the names that the noun is said to be. */
function byName(tree: Tree, noun: number): number[] {
  const name = isRelation(tree, noun, 'nsubj') ? governorOf(tree, noun) : undefined;
  if (name === undefined || dependentBy(tree, name, 'cop') === undefined) return [];
  const isName = tree.tokens[name]!.upos === 'PROPN' || namesOf(tree, name)[0] !== name;
  if (!isName || dependentsBy(tree, name, 'case').length > 0) return [];
  return isPlural(tree, noun) ? withConjuncts(tree, name) : [name];
}

const COPULAR_VERBS = ['become', 'remain', 'stay', 'be'];

function byPredicate(tree: Tree, noun: number): number[] {
  const verb = governorOf(tree, noun);
  if (verb === undefined || !isRelation(tree, noun, 'xcomp') || !COPULAR_VERBS.includes(lemmaOf(tree, verb))) return [];
  const object = dependentBy(tree, verb, 'obj');
  return withAllConjuncts(tree, object === undefined ? surfaceSubject(tree, verb) : [object]);
}

const AS_VERBS: ReadonlySet<string> = new Set(
  'serve work act resign retire continue return step quit start begin compete run play'.split(' '),
);

/** "X, who served as spokesman"; not "X described Y as". */
function byAs(tree: Tree, noun: number): number[] {
  const verb = governorOf(tree, noun);
  if (verb === undefined || prepositionOf(tree, noun) !== 'as' || !isRelation(tree, noun, 'obl')) return [];
  return AS_VERBS.has(lemmaOf(tree, verb)) ? withAllConjuncts(tree, surfaceSubject(tree, verb)) : [];
}

function withAllConjuncts(tree: Tree, heads: readonly number[]): number[] {
  return heads.flatMap((head) => withConjuncts(tree, head));
}

/** "X, a lawyer and activist": the second conjunct describes what the first does; "her husband, X, and their son" are two. */
function firstConjunctBearers(tree: Tree, noun: number): number[] | undefined {
  const first = governorOf(tree, noun);
  if (first === undefined || !isRelation(tree, noun, 'conj')) return undefined;
  if ([first, noun].every((each) => dependentBy(tree, each, 'nmod:poss') !== undefined)) return undefined;
  const bearers = bearersOf(tree, first);
  return bearers.includes(first) ? undefined : bearers;
}
