/** Fillers that the network puts on the wrong side of an event: who is helped as helper, from where one has to go as who sends him away. */
import type { RoleProposal } from '../model/text.js';
import { prepositionOf } from './argument.js';
import { backingOf } from './backing.js';
import { bearersOf } from './bearer.js';
import type { Scene } from './classes.js';
import { withConjuncts } from './coordination.js';
import { dependentsBy, governorOf, isRelation, lemmaOf } from './tree.js';

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

/** "was sacked from the club": from where somebody has to go is not who sends him away. */
export function onRightSide({ tree }: Scene, proposal: RoleProposal): RoleProposal {
  const isSource = proposal.role === 'dismisser' && prepositionOf(tree, proposal.filler) === 'from';
  return isSource ? { ...proposal, role: 'organization' } : proposal;
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
