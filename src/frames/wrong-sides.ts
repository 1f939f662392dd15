/** Fillers that the network puts on the wrong side of an event: who is helped as helper, from where one has to go as who sends him away. */
import type { RoleProposal } from '../model/text.js';
import { prepositionOf } from './argument.js';
import { backingOf } from './backing.js';
import { bearersOf } from './bearer.js';
import type { Scene } from './classes.js';
import { withConjuncts } from './coordination.js';
import { dependentsBy, governorOf, isRelation, lemmaOf, type Tree } from './tree.js';

/** Whether the words say that the filler stands elsewhere in the event than the network offers it. */
export function isWrongSide(scene: Scene, proposal: RoleProposal): boolean {
  return [isBackwards, isReason, isOtherThanFounder].some((isWrong) => isWrong(scene, proposal));
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
  const role = [sourceRole, roleAtPredecessor, roleBehind, raiserRole]
    .map((find) => find(tree, proposal))
    .find((found) => found !== undefined);
  return role === undefined ? proposal : { ...proposal, role };
}

/** "was sacked from the club": from where somebody has to go is not who sends him away. */
function sourceRole(tree: Tree, { role, filler }: RoleProposal): string | undefined {
  return role === 'dismisser' && prepositionOf(tree, filler) === 'from' ? 'organization' : undefined;
}

/** "her predecessor, Abel": whose predecessor somebody is came after him. */
function roleAtPredecessor(tree: Tree, { type, trigger, filler }: RoleProposal): string | undefined {
  if (type !== 'Succeed' || lemmaOf(tree, trigger) !== 'predecessor') return undefined;
  if (dependentsBy(tree, trigger, 'nmod:poss').includes(filler)) return 'successor';
  return filler !== trigger && bearersOf(tree, trigger).includes(filler) ? 'predecessor' : undefined;
}

/** "Abel is behind the attack": who is behind it does it. */
function roleBehind(tree: Tree, { role, trigger, filler }: RoleProposal): string | undefined {
  const doer = DOERS[role];
  if (doer === undefined || prepositionOf(tree, trigger) !== 'behind') return undefined;
  const subjects = dependentsBy(tree, trigger, 'nsubj').flatMap((index) => withConjuncts(tree, index));
  return subjects.includes(filler) ? doer : undefined;
}

/** Role of who suffers harm → role of who does it. */
const DOERS: Readonly<Record<string, string>> = { target: 'attacker', victim: 'killer' };

/** "raised 9 million from investors": it gets the money, unless that is for another. */
function raiserRole(tree: Tree, { role, trigger, filler }: RoleProposal): string | undefined {
  if (role !== 'giver' || lemmaOf(tree, trigger) !== 'raise' || !isRelation(tree, filler, 'nsubj')) return undefined;
  const phrases = dependentsBy(tree, trigger, 'obl').map((index) => prepositionOf(tree, index));
  return phrases.includes('from') && !phrases.includes('for') ? 'recipient' : undefined;
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

const FOUNDERS: ReadonlySet<string> = new Set(['founder', 'co-founder', 'cofounder']);
