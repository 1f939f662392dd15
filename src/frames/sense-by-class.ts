/** "left the party": where the class of an argument speaks against the network's type and for that of a pattern, the pattern's is meant. */
import type { EventCandidate, RoleCandidate } from './candidate.js';
import type { TriggerSighting } from './match.js';
import { isOtherSense } from './other-senses.js';
import type { Tree } from './tree.js';

/** The candidates, of two senses of a word the refused one's support handed to the other. */
export function chooseSenses(
  tree: Tree,
  candidates: readonly EventCandidate[],
  sightings: readonly TriggerSighting[],
): EventCandidate[] {
  const open = candidates.filter((candidate) => !isOtherSense(tree, candidate));
  const meant = candidates.map((refused) => [refused, meantBy(refused, open, sightings)] as const);
  const kept = candidates.filter((candidate) => !meant.some(([refused, other]) => other && refused === candidate));
  return kept.map((candidate) => {
    const handed = meant.flatMap(([refused, other]) => (other === candidate ? [refused] : []));
    return handed.reduce(withSupport, candidate);
  });
}

/** The complete match of another type in which the filler that contradicts this one stands well. */
function meantBy(
  { head, type, hit }: EventCandidate,
  candidates: readonly EventCandidate[],
  sightings: readonly TriggerSighting[],
): EventCandidate | undefined {
  if (hit) return undefined;
  const wrong = sightings.find((each) => each.head === head && each.type === type)?.contradiction;
  if (!wrong) return undefined;
  const fitting = candidates.filter(
    (other) => other.head === head && other.hit?.complete && other.roles.some(({ filler }) => filler === wrong.filler),
  );
  return fitting.toSorted((one, other) => (other.probability ?? 0) - (one.probability ?? 0))[0];
}

/** What the network says of the word and of its arguments holds for either sense. */
function withSupport(candidate: EventCandidate, refused: EventCandidate): EventCandidate {
  const probability = Math.max(candidate.probability ?? 0, refused.probability ?? 0);
  const roles = candidate.roles.map((role) => withProbability(role, refused.roles));
  const modality = candidate.modality ?? refused.modality;
  return { ...candidate, probability, roles, ...(modality ? { modality } : {}) };
}

function withProbability(role: RoleCandidate, others: readonly RoleCandidate[]): RoleCandidate {
  const seen = others.filter(({ filler }) => filler === role.filler).map(({ probability }) => probability ?? 0);
  const surest = Math.max(role.probability ?? 0, ...seen);
  return surest > 0 ? { ...role, probability: surest } : role;
}
