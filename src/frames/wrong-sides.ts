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

/** "was sacked from the club": from where somebody has to go is not who sends him away; before and after are told by the noun. */
export function onRightSide(scene: Scene, proposal: RoleProposal): RoleProposal {
  const isSource = proposal.role === 'dismisser' && prepositionOf(scene.tree, proposal.filler) === 'from';
  const role = isSource ? 'organization' : placeInSuccession(scene, proposal);
  return role === undefined ? proposal : { ...proposal, role };
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
  return dependentsBy(tree, subject, 'nmod:poss').some((word) => formOf(tree, word) === 'whose');
}

/** The noun that a relative clause stands on, and what that is an apposition of: "Osei, a baker whose brother won". */
function describedByClause(tree: Tree, clause: number): number[] {
  const found = [governorOf(tree, clause)!];
  for (let at = found[0]!; isRelation(tree, at, 'appos'); at = found.at(-1)!) found.push(governorOf(tree, at)!);
  return found;
}

/** "Osei's predecessor, Novak": Novak came before Osei; "his successor, Lang": Lang came after him. */
function placeInSuccession({ tree }: Scene, { type, role, trigger, filler }: RoleProposal): string | undefined {
  const own = lemmaOf(tree, trigger).toLowerCase();
  if (type !== 'Succeed' || !PLACES.includes(own) || !PLACES.includes(role)) return undefined;
  if (bearersOf(tree, trigger).includes(filler)) return own;
  return dependentsBy(tree, trigger, 'nmod:poss').includes(filler) ? PLACES.find((place) => place !== own) : undefined;
}

/** Nouns that name the role of whom they describe. */
const PLACES = ['predecessor', 'successor'];
const FOUNDERS: ReadonlySet<string> = new Set(['founder', 'co-founder', 'cofounder']);
