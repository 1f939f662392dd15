/** Fillers that the network puts on the wrong side of an event: who is helped as helper, from where one has to go as who sends him away. */
import type { RoleProposal } from '../model/text.js';
import { prepositionOf } from './argument.js';
import { backingOf } from './backing.js';
import { bearersOf } from './bearer.js';
import type { Scene } from './classes.js';
import { withConjuncts } from './coordination.js';
import { dependentBy, dependentsBy, formOf, governorOf, isRelation, lemmaOf, type Tree } from './tree.js';

/** Whether the words say that the filler stands elsewhere in the event than the network offers it. */
export function isWrongSide(scene: Scene, proposal: RoleProposal): boolean {
  return [isBackwards, isReason, isOtherThanFounder, isOnlyOwner].some((isWrong) => isWrong(scene, proposal));
}

/** "fired in support of the rebels": they are supported and support nobody; who fires supports. */
function isBackwards({ tree }: Scene, { role, trigger, filler }: RoleProposal): boolean {
  const backing = role === 'supporter' || role === 'supported' ? backingOf(tree, trigger) : undefined;
  if (backing === undefined) return false;
  const wrong = role === 'supporter' ? backing.backed : backing.backers;
  return wrong.flatMap((index) => withConjuncts(tree, index)).includes(filler);
}

/** The proposal with the role in which the words put its filler. */
export function onRightSide({ tree }: Scene, proposal: RoleProposal): RoleProposal {
  const role = [sourceRole, placeInSuccession, roleBehind, raiserRole]
    .map((find) => find(tree, proposal))
    .find((found) => found !== undefined);
  return role === undefined ? proposal : { ...proposal, role };
}

/** "was sacked from the club": from where somebody has to go is not who sends him away. */
function sourceRole(tree: Tree, { role, filler }: RoleProposal): string | undefined {
  return role === 'dismisser' && prepositionOf(tree, filler) === 'from' ? 'organization' : undefined;
}

/** "Abel is behind the attack": who is behind it does it. */
function roleBehind(tree: Tree, { type, role, trigger, filler }: RoleProposal): string | undefined {
  const doer = DOERS[`${type} ${role}`];
  if (doer === undefined || prepositionOf(tree, trigger) !== 'behind') return undefined;
  const subjects = dependentsBy(tree, trigger, 'nsubj').flatMap((index) => withConjuncts(tree, index));
  return subjects.includes(filler) ? doer : undefined;
}

/** Type and role of who suffers harm → role of who does it. */
const DOERS: Readonly<Record<string, string>> = { 'Attack target': 'attacker', 'Kill victim': 'killer' };

/** "raised 9 million from investors": it gets the money, unless that is for another, or goes on ("and gave it to", "to help"). */
function raiserRole(tree: Tree, { role, trigger, filler }: RoleProposal): string | undefined {
  if (role !== 'giver' || lemmaOf(tree, trigger) !== 'raise' || !isRelation(tree, filler, 'nsubj')) return undefined;
  const things = dependentsBy(tree, trigger, 'obj').flatMap((index) => dependentsBy(tree, index, 'nmod'));
  const phrases = [...dependentsBy(tree, trigger, 'obl'), ...things].map((index) => prepositionOf(tree, index));
  const isForOthers = phrases.includes('for') || dependentsBy(tree, trigger, 'conj', 'advcl', 'xcomp').length > 0;
  return phrases.includes('from') && !isForOthers ? 'recipient' : undefined;
}

/** "praised the mayor for the speech": the person is praised; for what, is the reason. */
function isReason({ tree }: Scene, { type, role, trigger, filler }: RoleProposal): boolean {
  if (type !== 'Praise' || role !== 'target' || !isRelation(tree, filler, 'obl')) return false;
  const isBeside = governorOf(tree, filler) === trigger && dependentsBy(tree, trigger, 'obj').length > 0;
  return isBeside && ['for', 'on', 'over'].includes(prepositionOf(tree, filler) ?? '');
}

/** "Veltra's co-founder Ruth Osei wrote to Emil Novak": nobody but who bears the title founded it. */
function isOtherThanFounder({ tree }: Scene, { role, trigger, filler }: RoleProposal): boolean {
  if (role !== 'founder' || !FOUNDERS.has(lemmaOf(tree, trigger).toLowerCase())) return false;
  const bearers = bearersOf(tree, trigger).flatMap((bearer) => withConjuncts(tree, bearer));
  return !bearers.includes(filler) && !bearers.includes(trigger);
}

/** "Osei, whose brother Kofi won the prize": the brother won, and Osei nothing; of "whose arm was broken" it is otherwise. */
function isOnlyOwner({ tree, lookup }: Scene, { role, trigger, filler }: RoleProposal): boolean {
  if (role === 'attributedTo' || !isRelation(tree, trigger, 'acl:relcl')) return false;
  if (!describedByClause(tree, trigger).includes(filler)) return false;
  const subject = dependentBy(tree, trigger, 'nsubj', 'nsubj:pass');
  if (subject === undefined || lookup.entity(subject)?.type !== 'Person') return false;
  if (DEPUTIES.has(lemmaOf(tree, subject))) return false;
  return dependentsBy(tree, subject, 'nmod:poss').some((word) => formOf(tree, word) === 'whose');
}

/** The noun that a relative clause stands on, and what that is an apposition of: "Osei, a baker whose brother won". */
function describedByClause(tree: Tree, clause: number): number[] {
  const found = [governorOf(tree, clause)!];
  for (let at = found[0]!; isRelation(tree, at, 'appos'); at = found.at(-1)!) found.push(governorOf(tree, at)!);
  return found;
}

/** "Osei's predecessor, Novak": Novak came before Osei; "his successor, Lang": Lang came after him. */
function placeInSuccession(tree: Tree, { type, role, trigger, filler }: RoleProposal): string | undefined {
  const own = lemmaOf(tree, trigger).toLowerCase();
  if (type !== 'Succeed' || !PLACES.includes(own) || !PLACES.includes(role)) return undefined;
  if (bearersOf(tree, trigger).includes(filler)) return own;
  return dependentsBy(tree, trigger, 'nmod:poss').includes(filler) ? PLACES.find((place) => place !== own) : undefined;
}

/** Nouns that name the role of whom they describe. */
const PLACES = ['predecessor', 'successor'];

/** Who acts for another: "whose lawyer sued". */
const DEPUTIES: ReadonlySet<string> = new Set(
  'lawyer attorney solicitor barrister counsel agent representative manager coach'.split(' '),
);

const FOUNDERS: ReadonlySet<string> = new Set(['founder', 'co-founder', 'cofounder']);
