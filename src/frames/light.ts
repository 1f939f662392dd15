/** Light verbs: "held a meeting", "a visit that she paid": the noun tells the event, the verb brings the arguments. */
import { type Argument, joinArguments } from './argument.js';
import { nounArguments } from './noun-arguments.js';
import { governorOf, isRelation, type Tree } from './tree.js';
import { phraseAt } from './triggers.js';
import { verbArguments } from './verb-arguments.js';

/** The verb around an event noun whose deep object the noun is, or undefined. */
export function lightVerbOf(tree: Tree, noun: number, verbs: readonly (readonly string[])[]): number | undefined {
  const candidates = [
    governorOf(tree, noun),
    ...tree.dependents[noun]!.filter((index) => isRelation(tree, index, 'acl*')),
  ];
  return candidates.find((verb) => verb !== undefined && isOneOf(tree, verb, verbs) && isObjectOf(tree, noun, verb));
}

function isOneOf(tree: Tree, verb: number, verbs: readonly (readonly string[])[]): boolean {
  return verbs.some((words) => phraseAt(tree, verb, words, 'verb') !== undefined);
}

function isObjectOf(tree: Tree, noun: number, verb: number): boolean {
  return verbArguments(tree, verb).some(({ relation, head }) => relation === 'obj' && head === noun);
}

/** Arguments of verb and noun together; a phrase on either is listed under both `obl` and `nmod`, since attachment is chance here. */
export function lightArguments(tree: Tree, noun: number, verb: number): Argument[] {
  const ofVerb = verbArguments(tree, verb).filter(({ head }) => head !== noun);
  const ofNoun = nounArguments(tree, noun);
  const swapped = [...ofVerb, ...ofNoun].flatMap(swapAttachment);
  return joinArguments(joinArguments(ofVerb, ofNoun), swapped).filter(({ head }) => head !== verb);
}

function swapAttachment(argument: Argument): Argument[] {
  if (argument.relation === 'obl') return [{ ...argument, relation: 'nmod' }];
  return argument.relation === 'nmod' ? [{ ...argument, relation: 'obl' }] : [];
}
