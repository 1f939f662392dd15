/** Confidence of candidates: a logistic of the network's score and the pattern's hit (weights in `calibration.ts`). */
import * as weights from './calibration.js';
import type { EventCandidate, RelationCandidate, RoleCandidate } from './candidate.js';
import type { Fit } from './classes.js';

/** Confidence, 0 to 1, of an event candidate. `consulted`: the network read the sentence and was trained on the type. */
export function eventConfidence(candidate: EventCandidate, consulted: boolean): number {
  const { probability, hit } = candidate;
  if (!hit) return logistic(logit(probability ?? 0) + weights.UNMATCHED.event);
  const table = hit.complete ? weights.COMPLETE_EVENT : weights.PARTIAL_EVENT;
  const { silence, faint, ...others } = table[hit.on];
  const kept = hit.isPhrase && hit.complete ? weights.PHRASE : 0;
  return logistic(weigh({ ...others, silence: silence + kept, faint: faint + kept }, probability, consulted));
}

/** Confidence, 0 to 1, of a relation candidate with fillers that fit so well. */
export function relationConfidence(candidate: RelationCandidate, fits: readonly Fit[], consulted: boolean): number {
  const { type, probability, hit } = candidate;
  const penalty = fits.includes('outOfRange') ? weights.CLASS.relationOutOfRange : 0;
  const unmatched = weights.UNMATCHED.relation + (weights.UNMATCHED_RELATION[type] ?? 0);
  if (!hit) return logistic(logit(probability ?? 0) + unmatched + penalty);
  const { silence, ...table } = weights.RELATION[hit.on];
  const borne = isBorne(candidate) ? weights.BORNE : 0;
  const kept = weights.FREQUENT_RELATIONS.has(type) ? silence : silence + weights.RARE_RELATION + borne;
  return logistic(weigh({ ...table, silence: kept }, probability, consulted) + penalty);
}

/** Whether a noun shows the relation and is none of its fillers ("his brother Karl", "Karl is the brother of"). */
export function isBorne({ hit, trigger, subject, object }: RelationCandidate): boolean {
  return hit?.on === 'noun' && trigger !== undefined && trigger !== subject && trigger !== object;
}

/** Agreement adds to the network's logit; a faint opinion counts no less than a least weight of its own, or than silence. */
function weigh(table: Support, probability: number | undefined, consulted: boolean): number {
  if (isSilent(probability)) return consulted ? table.silence : table.alone;
  const least = consulted ? (table.faint ?? table.silence) : table.alone;
  return Math.max(logit(probability) + table.agreement, least);
}

type Support = weights.HitWeights & { readonly faint?: number };

/** Confidence, 0 to 1, of a filler in its role, given that the event holds. */
export function roleConfidence(role: RoleCandidate, fit: Fit, consulted: boolean): number {
  const { probability, pattern } = role;
  const penalty = classPenalty(fit, isSilent(probability));
  if (!pattern) return logistic(logit(probability ?? 0) + weights.UNMATCHED.role + penalty);
  const { agreement, alone, silence, faint } = weights.ROLE;
  const table = { agreement, alone, silence: weightAt(silence, role), faint: weightAt(faint, role) };
  return logistic(weigh(table, probability, consulted) + penalty);
}

function weightAt(weights: Readonly<Record<string, number>>, { relation }: RoleCandidate): number {
  return weights[relation ?? 'other'] ?? weights.other ?? 0;
}

function classPenalty(fit: Fit, isPatternAlone: boolean): number {
  if (fit === 'impossible') return weights.CLASS.impossible;
  if (fit !== 'outOfRange') return 0;
  return isPatternAlone ? weights.CLASS.outOfRange.pattern : weights.CLASS.outOfRange.network;
}

function isSilent(probability: number | undefined): probability is undefined {
  return probability === undefined || probability < weights.SILENT;
}

/** `model:Meet`, `frame:Meet/verb/1`, or both. */
export function foundBy(type: string, probability: number | undefined, pattern: string | undefined): string {
  const model = isSilent(probability) && pattern ? [] : [`model:${type}`];
  return [...model, ...(pattern ? [pattern] : [])].join(' + ');
}

/** Log-odds, cut at the ends so that a certain network stays finite. */
function logit(probability: number): number {
  const safe = Math.min(Math.max(probability, 1e-4), 1 - 1e-4);
  return Math.log(safe / (1 - safe));
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
