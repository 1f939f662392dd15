/** "took a stand": the network halves one event between a light verb and its noun, which tell it together. */
import type { EventCandidate } from './candidate.js';
import { mergeRoles } from './merge.js';

/** A probability has to leave room for an error. */
const MOST = 0.99;

/** Light verb constructions with what the network offers of their type on the verb, which then tells it no second time. */
export function joinCarried(candidates: readonly EventCandidate[]): EventCandidate[] {
  const kept = candidates.filter((candidate) => carrierOf(candidate, candidates) === undefined);
  return kept.map((candidate) => {
    const onVerb = candidates.find((other) => carrierOf(other, candidates) === candidate);
    return onVerb === undefined ? candidate : joined(candidate, onVerb);
  });
}

/** The construction whose light verb a candidate of the network alone stands on. */
function carrierOf(onVerb: EventCandidate, candidates: readonly EventCandidate[]): EventCandidate | undefined {
  if (onVerb.hit !== undefined) return undefined;
  return candidates.find(({ type, hit, verb }) => type === onVerb.type && hit?.on === 'light' && verb === onVerb.head);
}

/** Either word may be the trigger, but not both: their probabilities add up. */
function joined(onNoun: EventCandidate, onVerb: EventCandidate): EventCandidate {
  const [noun, verb] = [onNoun.probability ?? 0, onVerb.probability ?? 0];
  const modality = verb > noun ? onVerb.modality : (onNoun.modality ?? onVerb.modality);
  return {
    ...onNoun,
    probability: Math.min(noun + verb, MOST),
    roles: mergeRoles(onNoun.roles, onVerb.roles),
    ...(modality === undefined ? {} : { modality }),
  };
}
