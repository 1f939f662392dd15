/** Arguments of verbs and of predicate adjectives, whatever the voice, control, coordination or relative clause around them. */
import { type Argument, argument, joinArguments, nominalArguments, prepositionOf, subordinatorOf } from './argument.js';
import { namesOf } from './coordination.js';
import { unmarkedGap } from './relative.js';
import { surfaceSubject } from './subject.js';
import { dependentBy, dependentsBy, governorOf, isRelation, type Tree } from './tree.js';
import { isPassive } from './voice.js';

/** The deep arguments of a verb. */
export function verbArguments(tree: Tree, verb: number): Argument[] {
  const own = [...subjects(tree, verb), ...objects(tree, verb), ...obliques(tree, verb), ...clauses(tree, verb)];
  return joinArguments(own, sharedByConjuncts(tree, verb, own));
}

/** "two wounded soldiers", "the soldiers were wounded": what the adjective is said of, and its phrases. */
export function adjectiveArguments(tree: Tree, adjective: number): Argument[] {
  const noun = isRelation(tree, adjective, 'amod') ? governorOf(tree, adjective) : undefined;
  const bearers = noun === undefined ? surfaceSubject(tree, adjective) : [noun];
  const subject = bearers.flatMap((head) => nominalArguments(tree, 'nsubj', head));
  return [...subject, ...obliques(tree, adjective), ...clauses(tree, adjective)];
}

/** "the Veltra-owned bank", "the Geneva-based Red Cross": by whom or where what the participle describes is so. */
export function hyphenatedArguments(tree: Tree, participle: number): Argument[] {
  const noun = isRelation(tree, participle, 'amod') ? governorOf(tree, participle) : undefined;
  const before = dependentsBy(tree, participle, 'compound', 'obl*').find((index) =>
    isHyphenated(tree, index, participle),
  );
  if (noun === undefined || before === undefined) return [];
  const agent = argument('nsubj', before);
  return [agent, argument('obl', before, 'in'), argument('obj', namesOf(tree, noun)[0]!)];
}

function isHyphenated(tree: Tree, index: number, participle: number): boolean {
  return index < participle && /^[-–]$/.test(tree.tokens[participle - 1]!.form);
}

function subjects(tree: Tree, verb: number): Argument[] {
  const relation = isPassive(tree, verb) ? passiveSubject(tree, verb) : 'nsubj';
  return surfaceSubject(tree, verb).flatMap((head) => nominalArguments(tree, relation, head));
}

/** "was given a medal": where an object remains, the surface subject is the recipient. */
function passiveSubject(tree: Tree, verb: number): 'obj' | 'iobj' {
  return dependentBy(tree, verb, 'obj') === undefined ? 'obj' : 'iobj';
}

function objects(tree: Tree, verb: number): Argument[] {
  const gap = unmarkedGap(tree, verb);
  const direct = [...dependentsBy(tree, verb, 'obj'), ...(gap?.relation === 'object' ? [gap.noun] : [])];
  const indirect = dependentsBy(tree, verb, 'iobj');
  return [
    ...direct.flatMap((index) => nominalArguments(tree, 'obj', index)),
    ...indirect.flatMap((index) => nominalArguments(tree, 'iobj', index)),
  ];
}

function obliques(tree: Tree, predicate: number): Argument[] {
  return dependentsBy(tree, predicate, 'obl*', 'nmod').flatMap((index) => oblique(tree, predicate, index));
}

function oblique(tree: Tree, predicate: number, index: number): Argument[] {
  const preposition = prepositionOf(tree, index);
  const isAgent = isRelation(tree, index, 'obl:agent') || (preposition === 'by' && isPassive(tree, predicate));
  return isAgent ? nominalArguments(tree, 'nsubj', index) : nominalArguments(tree, 'obl', index, preposition);
}

function clauses(tree: Tree, predicate: number): Argument[] {
  const complements = dependentsBy(tree, predicate, 'ccomp', 'xcomp', 'csubj').map((head) =>
    argument(isRelation(tree, head, 'xcomp') ? 'xcomp' : 'ccomp', head),
  );
  const adverbials = dependentsBy(tree, predicate, 'advcl').map((head) =>
    argument('advcl', head, subordinatorOf(tree, head)),
  );
  return [...complements, ...quotedClause(tree, predicate, complements), ...adverbials];
}

/** "'It is over,' he said": the quotation governs the verb of saying, or follows it loosely. */
function quotedClause(tree: Tree, verb: number, complements: readonly Argument[]): Argument[] {
  const hasSubject = dependentBy(tree, verb, 'nsubj*') !== undefined;
  if (!hasSubject || complements.length > 0 || dependentBy(tree, verb, 'obj') !== undefined) return [];
  const governor = isRelation(tree, verb, 'parataxis') ? governorOf(tree, verb) : undefined;
  const quotation = governor ?? dependentBy(tree, verb, 'parataxis');
  return quotation === undefined ? [] : [argument('ccomp', quotation)];
}

/** "arrested and jailed three men": what stands to the right of both verbs belongs to both. */
function sharedByConjuncts(tree: Tree, verb: number, own: readonly Argument[]): Argument[] {
  const first = isRelation(tree, verb, 'conj') ? governorOf(tree, verb) : undefined;
  if (first === undefined || tree.tokens[first]!.upos !== 'VERB') return sharedByLast(tree, verb, own);
  const right = [...objects(tree, first), ...obliques(tree, first)].filter(({ head }) => head > verb);
  return right.filter((each) => !own.some(({ relation }) => relation === each.relation && relation === 'obj'));
}

/** The same, where the parser hung the object on the last verb: "arrested and jailed" with nothing between the two. */
function sharedByLast(tree: Tree, verb: number, own: readonly Argument[]): Argument[] {
  const isBare = own.every(({ head, relation }) => head < verb || relation === 'nsubj');
  const next = dependentsBy(tree, verb, 'conj').find(
    (index) => index === verb + 2 && tree.tokens[index]!.upos === 'VERB',
  );
  return isBare && next !== undefined && !isPassive(tree, verb) ? objects(tree, next) : [];
}
