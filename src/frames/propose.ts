/** The network's proposals for a sentence as candidates. */
import type { RoleProposal, TriggerProposal } from '../model/text.js';
import type { EventCandidate, RelationCandidate, RoleCandidate } from './candidate.js';
import { namesOf } from './coordination.js';
import type { Tree } from './tree.js';

/** One candidate a trigger and type, with its roles. */
export function proposedEvents(tree: Tree): EventCandidate[] {
  const { proposals } = tree.sentence;
  return proposals.triggers.map((trigger) => ({
    head: trigger.token,
    type: trigger.type,
    probability: trigger.probability,
    modality: { value: trigger.modality, probability: trigger.modalityProbability },
    roles: proposals.roles.filter((role) => belongsTo(role, trigger)).flatMap((role) => roleCandidates(tree, role)),
  }));
}

/** One candidate a pair of heads and type; an organization comes from the role edge of the position's head. */
export function proposedRelations({ sentence: { proposals } }: Tree): RelationCandidate[] {
  return proposals.relations.map(({ type, subject, object, probability }) => {
    const organization = type === 'hasPosition' ? organizationOf(proposals.roles, object) : undefined;
    return { type, subject, object, probability, ...(organization ? { organization } : {}) };
  });
}

function organizationOf(roles: readonly RoleProposal[], position: number): RoleCandidate | undefined {
  const found = roles.filter(
    ({ type, role, trigger }) => type === 'hasPosition' && role === 'organization' && trigger === position,
  );
  return found.map(roleCandidate).sort((one, other) => (other.probability ?? 0) - (one.probability ?? 0))[0];
}

function belongsTo(role: RoleProposal, trigger: TriggerProposal): boolean {
  return role.trigger === trigger.token && role.type === trigger.type;
}

/** A description that is followed by its name stands for the name, as in the patterns. */
function roleCandidates(tree: Tree, role: RoleProposal): RoleCandidate[] {
  return namesOf(tree, role.filler).map((filler) => roleCandidate({ ...role, filler }));
}

function roleCandidate({ role, filler, probability }: RoleProposal): RoleCandidate {
  return { role, filler, probability };
}
