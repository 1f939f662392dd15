/** Candidates that a construction tells as another type than network and frames offered them as. */
import type { EventCandidate } from './candidate.js';
import { mergeRoles } from './merge.js';

/** The candidates, each as `retell` tells it, those of one word and type as one. */
export function retold(
  candidates: readonly EventCandidate[],
  retell: (candidate: EventCandidate) => EventCandidate,
): EventCandidate[] {
  const told: EventCandidate[] = [];
  for (const candidate of candidates.map(retell)) {
    const at = told.findIndex(({ head, type }) => head === candidate.head && type === candidate.type);
    if (at < 0) told.push(candidate);
    else told[at] = join(told[at]!, candidate);
  }
  return told;
}

/** The candidate as another type, its roles by their names there. */
export function asType(
  candidate: EventCandidate,
  type: string,
  names: Readonly<Record<string, string>>,
): EventCandidate {
  return {
    ...candidate,
    type,
    roles: candidate.roles.map((each) => ({ ...each, role: names[each.role] ?? each.role })),
  };
}

function join(one: EventCandidate, other: EventCandidate): EventCandidate {
  const [surer, second] = (one.probability ?? 0) >= (other.probability ?? 0) ? [one, other] : [other, one];
  return { ...second, ...surer, roles: mergeRoles(surer.roles, second.roles) };
}
