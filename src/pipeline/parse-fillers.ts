/**
 * The fillers of an event, decided together: as likely as event and role are likely both, one a role unless they are
 * coordinated or the role takes several, and a conjunct of a filler is one too where the network hardly doubts it.
 */
import type { RoleProposal, Sentence, Token, TriggerProposal } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';

/** The head word of a filler; `probability` is that of its role, given the event. */
export interface DecidedFiller {
  readonly role: string;
  readonly token: number;
  readonly probability: number;
}

/** Least probabilities: of event and role both; of the role of a conjunct, given the event. Chosen on the held-out tenth of events_news train. */
export const LEAST_FILLER = { both: 0.3, conjunct: 0.2 };

/** The role of whoever says an event: no part of what happened. */
export const SPEAKER = 'attributedTo';

/** The fillers of a trigger in text order, without speakers. */
export function fillersOf(
  { proposals, tokens }: Sentence,
  { token, type, probability }: TriggerProposal,
  ontology: Ontology,
): DecidedFiller[] {
  const all = bestRoles(proposals.roles, token, type).filter(({ role }) => role !== SPEAKER);
  const likely = all.filter((filler) => filler.probability * probability >= LEAST_FILLER.both);
  const kept = likely.filter((own) => !likely.some((other) => isOutdone(own, other, tokens, type, ontology)));
  const isSister = (own: DecidedFiller) =>
    own.probability >= LEAST_FILLER.conjunct &&
    kept.some(({ role, token: other }) => role === own.role && areCoordinated(tokens, own.token, other));
  return all.filter((filler) => kept.includes(filler) || isSister(filler));
}

/** The most probable role of each word beside a trigger, or a position, of that type. */
export function bestRoles(roles: readonly RoleProposal[], trigger: number, type: string): DecidedFiller[] {
  const best = new Map<number, DecidedFiller>();
  for (const { role, filler, probability } of roles.filter((each) => each.trigger === trigger && each.type === type)) {
    if (probability > (best.get(filler)?.probability ?? 0)) best.set(filler, { role, token: filler, probability });
  }
  return [...best.values()].sort((one, other) => one.token - other.token);
}

/** Whether another filler takes the only place of a role. */
function isOutdone(
  own: DecidedFiller,
  other: DecidedFiller,
  tokens: readonly Token[],
  type: string,
  ontology: Ontology,
): boolean {
  const isBetter = other.role === own.role && other.probability > own.probability;
  const takesSeveral = ontology.role(type, own.role)?.repeatable ?? true;
  return isBetter && !takesSeveral && !areCoordinated(tokens, own.token, other.token);
}

function areCoordinated(tokens: readonly Token[], one: number, other: number): boolean {
  return firstConjunct(tokens, one) === firstConjunct(tokens, other);
}

function firstConjunct(tokens: readonly Token[], position: number): number {
  let at = position;
  for (let steps = 0; steps < tokens.length && tokens[at]!.deprel === 'conj' && tokens[at]!.head >= 0; steps++)
    at = tokens[at]!.head;
  return at;
}
