/** The union of what network and frames propose: one candidate a trigger and type, one role candidate a filler and role. */
import type { EventCandidate, RelationCandidate, RoleCandidate } from './candidate.js';

/** Joins the candidates of both sources, the network's first; order of the sentence. */
export function mergeEvents(proposed: readonly EventCandidate[], matched: readonly EventCandidate[]): EventCandidate[] {
  const merged = [...proposed];
  for (const candidate of matched) {
    const at = merged.findIndex(({ head, type }) => head === candidate.head && type === candidate.type);
    if (at < 0) merged.push(candidate);
    else merged[at] = joinEvents(merged[at]!, candidate);
  }
  return merged.sort((one, other) => one.head - other.head);
}

/** Of two pattern hits (as verb and as light verb construction) the more complete one stays. */
function joinEvents(one: EventCandidate, other: EventCandidate): EventCandidate {
  const [first, second] = isBetterHit(one, other) ? [one, other] : [other, one];
  return { ...second, ...first, roles: mergeRoles(one.roles, other.roles) };
}

function isBetterHit({ hit: one }: EventCandidate, { hit: other }: EventCandidate): boolean {
  return (
    !other || (one?.complete === true && !other.complete) || (one !== undefined && one.complete === other.complete)
  );
}

/** Joins lists of role candidates by role and filler; what an earlier one says of its support stays. */
export function mergeRoles(...lists: readonly (readonly RoleCandidate[])[]): RoleCandidate[] {
  const merged: RoleCandidate[] = [];
  for (const candidate of lists.flat()) {
    const at = merged.findIndex(({ role, filler }) => role === candidate.role && filler === candidate.filler);
    if (at < 0) merged.push(candidate);
    else merged[at] = joinRoles(merged[at]!, candidate);
  }
  return merged;
}

/** A description and the name behind it are one filler: the network's surer word on either counts. */
function joinRoles(one: RoleCandidate, other: RoleCandidate): RoleCandidate {
  return { ...other, ...one, ...surest(one, other) };
}

type Scored = { readonly probability?: number };

/** The higher of two probabilities, where there is any. */
function surest(one: Scored, other: Scored): Scored {
  const probabilities = [one.probability, other.probability].filter((probability) => probability !== undefined);
  return probabilities.length > 0 ? { probability: Math.max(...probabilities) } : {};
}

/** Joins relation candidates by type, subject and object; of a symmetric type in either direction. */
export function mergeRelations(
  proposed: readonly RelationCandidate[],
  matched: readonly RelationCandidate[],
  isSymmetric: (type: string) => boolean,
): RelationCandidate[] {
  const merged: RelationCandidate[] = [];
  for (const candidate of [...proposed, ...matched]) {
    const at = merged.findIndex((known) => isSameRelation(known, candidate, isSymmetric(candidate.type)));
    if (at < 0) merged.push(candidate);
    else merged[at] = joinRelations(merged[at]!, candidate);
  }
  return merged;
}

function joinRelations(one: RelationCandidate, other: RelationCandidate): RelationCandidate {
  const organizations = mergeRoles(one.organizations ?? [], other.organizations ?? []);
  return { ...other, ...one, ...surest(one, other), organizations };
}

function isSameRelation(one: RelationCandidate, other: RelationCandidate, symmetric: boolean): boolean {
  if (one.type !== other.type) return false;
  const isEqual = one.subject === other.subject && one.object === other.object;
  return isEqual || (symmetric && one.subject === other.object && one.object === other.subject);
}
