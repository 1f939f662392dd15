/** The network's proposals for a sentence as candidates. */
import type { RoleProposal, Sentence, TriggerProposal } from '../model/text.js';
import type { EventCandidate, RelationCandidate, RoleCandidate } from './candidate.js';

/** One candidate a trigger and type, with its roles. */
export function proposedEvents({ proposals }: Sentence): EventCandidate[] {
  return proposals.triggers.map((trigger) => ({
    head: trigger.token,
    type: trigger.type,
    probability: trigger.probability,
    modality: { value: trigger.modality, probability: trigger.modalityProbability },
    roles: proposals.roles.filter((role) => belongsTo(role, trigger)).map(roleCandidate),
  }));
}

/** One candidate a pair of heads and type; an organization comes from the role edge of the position's head. */
export function proposedRelations({ proposals }: Sentence): RelationCandidate[] {
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

function roleCandidate({ role, filler, probability }: RoleProposal): RoleCandidate {
  return { role, filler, probability };
}
