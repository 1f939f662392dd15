/** The network's proposals for a sentence as candidates. */
import type { RoleProposal, TriggerProposal } from '../model/text.js';
import { prepositionOf, subordinatorOf } from './argument.js';
import type { EventCandidate, RelationCandidate, RoleCandidate } from './candidate.js';
import type { Scene } from './classes.js';
import { namesOf } from './coordination.js';
import { denounces } from './further-senses.js';
import type { MentionLookup } from './lookup.js';
import { nameInside, nationalAt } from './naming.js';
import { purposeOf } from './purpose.js';
import { isCutByQuotation } from './quoted.js';
import { ancestors, dependentsBy, formOf, governorOf, isRelation, lemmaOf } from './tree.js';
import { isWrongSide, onRightSide } from './wrong-sides.js';

/** One candidate a trigger and type, with its roles. */
export function proposedEvents(scene: Scene): EventCandidate[] {
  const { proposals } = scene.tree.sentence;
  return proposals.triggers.map((trigger) => ({
    head: trigger.token,
    type: trigger.type,
    probability: trigger.probability,
    modality: { value: trigger.modality, probability: trigger.modalityProbability },
    roles: proposals.roles
      .filter((role) => belongsTo(role, trigger) && !NOT_MEANT.some((isNot) => isNot(scene, role)))
      .flatMap((role) => roleCandidates(scene, onRightSide(scene, role))),
  }));
}

/** One candidate a pair of heads and type; an organization comes from the role edge of the position's head. */
export function proposedRelations(scene: Scene): RelationCandidate[] {
  const { tree, lookup } = scene;
  const { relations, roles } = tree.sentence.proposals;
  const nameAt = (token: number) => nameInside(scene, namesOf(tree, lookup.headAt(token))[0]!);
  const told = relations.filter(({ subject, object }) => !isCutByQuotation(tree, subject, object));
  return told.map(({ type, subject, object, probability }) => {
    const organizations = type === 'hasPosition' ? organizationsOf(lookup, roles, object) : [];
    const ends = {
      subject: nationalAt(scene, nameAt(subject)),
      object: type === 'hasPosition' ? lookup.headAt(object) : nameAt(object),
    };
    return { type, ...ends, probability, organizations };
  });
}

function organizationsOf(lookup: MentionLookup, roles: readonly RoleProposal[], position: number): RoleCandidate[] {
  const found = roles.filter(
    ({ type, role, trigger }) => type === 'hasPosition' && role === 'organization' && trigger === position,
  );
  return found.map((role) => roleCandidate({ ...role, filler: lookup.headAt(role.filler) }));
}

function belongsTo(role: RoleProposal, trigger: TriggerProposal): boolean {
  return role.trigger === trigger.token && role.type === trigger.type;
}

/** "The king sent her for talks": the talks are not the king's. */
function isSender({ tree }: Scene, { trigger, filler }: RoleProposal): boolean {
  return purposeOf(tree, trigger)?.senders.includes(filler) ?? false;
}

/** "killed during the operation", "since the offensive began": what only says when is no doer, unless that clause itself tells the event. */
function isMeanwhile({ tree, ontology }: Scene, { type, role, trigger, filler }: RoleProposal): boolean {
  if (role !== ontology.events.get(type)?.projection?.subjectRole) return false;
  const clause = isRelation(tree, filler, 'nsubj*') ? governorOf(tree, filler) : undefined;
  if (clause !== undefined && [trigger, ...ancestors(tree, trigger)].includes(clause)) return false;
  const marker = clause === undefined ? prepositionOf(tree, filler) : subordinatorOf(tree, clause);
  return marker !== undefined && ['during', 'since', 'before', 'until'].includes(marker);
}

/** A description that is followed by its name stands for the name, as in the patterns. */
function roleCandidates(scene: Scene, role: RoleProposal): RoleCandidate[] {
  const { tree, lookup } = scene;
  const author = role.role === 'speaker' ? authorOf(scene, role.filler) : undefined;
  if (author !== undefined)
    return [roleCandidate({ ...role, filler: author }), roleCandidate({ ...role, role: 'medium' })];
  return namesOf(tree, lookup.headAt(role.filler)).map((filler) => roleCandidate({ ...role, filler }));
}

/** "spoke after the summit on Friday": the time of what came before or after is not the event's own. */
function isElsewhen({ tree }: Scene, { role, trigger, filler }: RoleProposal): boolean {
  const around = role === 'time' ? governorOf(tree, filler) : undefined;
  if (around === undefined || around === trigger) return false;
  return ['after', 'before', 'since', 'following'].includes(subordinatorOf(tree, around) ?? '');
}

/** "She quit after the arrest": a bare noun that points back to what was told before happens to nobody in this clause. */
function isTakenUp({ tree }: Scene, { trigger, filler }: RoleProposal): boolean {
  const others = dependentsBy(tree, trigger, 'nmod*', 'acl*', 'amod', 'compound');
  const isBare = others.length === 0 && dependentsBy(tree, trigger, 'det').some((word) => formOf(tree, word) === 'the');
  const isAround = isRelation(tree, trigger, 'obl') && AROUND.has(prepositionOf(tree, trigger) ?? '');
  return isBare && isAround && filler !== trigger && tree.tokens[trigger]!.upos === 'NOUN';
}

/** "The court heard that …", "reported him to the police, who arrested him": neither says so. */
function isHearer({ tree }: Scene, { role, filler }: RoleProposal): boolean {
  const verb = governorOf(tree, filler);
  return role === 'attributedTo' && verb !== undefined && (lemmaOf(tree, verb) === 'hear' || denounces(tree, verb));
}

/** "paid 2 million dollars for two dams": what money is given for does not get it. */
function isPaidFor({ tree, lookup, ontology }: Scene, { type, role, filler }: RoleProposal): boolean {
  if (type !== 'Give' || role !== 'recipient' || prepositionOf(tree, filler) !== 'for') return false;
  const named = lookup.entity(lookup.headAt(filler))?.type ?? '';
  return !['Agent', 'Country', 'City', 'Region', 'Demonym'].some((kind) => ontology.isA(named, kind));
}

const AROUND: ReadonlySet<string> = new Set(['after', 'before', 'since', 'following', 'until', 'over', 'despite']);

/** What the network offers and the tree refuses. */
const NOT_MEANT = [isSender, isMeanwhile, isElsewhen, isTakenUp, isHearer, isPaidFor, isWrongSide] as const;

/** "The ministry's report says", "a post by Lee said": a work speaks for whom it belongs to or who made it; an office speaks itself. */
function authorOf({ tree, lookup, ontology }: Scene, filler: number): number | undefined {
  const isA = (index: number, ancestor: string) => ontology.isA(lookup.entity(index)?.type ?? '', ancestor);
  const isAgent = (index: number) => isA(index, 'Agent');
  if (tree.tokens[filler]!.upos !== 'NOUN' || isAgent(filler) || isA(filler, 'Place')) return undefined;
  if (SPEAKING.has(lemmaOf(tree, filler))) return undefined;
  const makers = dependentsBy(tree, filler, 'nmod').filter((index) => prepositionOf(tree, index) === 'by');
  const isLand = (index: number) => isA(index, 'Country') || isA(index, 'Demonym');
  const isWork = isA(filler, 'Work');
  const before = dependentsBy(tree, filler, 'compound').filter((index) => isWork || !isLand(lookup.headAt(index)));
  return [...dependentsBy(tree, filler, 'nmod:poss'), ...before, ...makers]
    .map((index) => lookup.headAt(index))
    .find(isAgent);
}

/** "U.S. intelligence sources", "the ministry's radio service": no work of a land or body, but people and media that speak themselves. */
const SPEAKING: ReadonlySet<string> = new Set(
  'source service radio television tv affiliate offshoot branch wing arm'.split(' '),
);

function roleCandidate({ role, filler, probability }: RoleProposal): RoleCandidate {
  return { role, filler, probability };
}
