/** Confidence of candidates: a logistic of the network's score and the pattern's hit (weights in `calibration.ts`). */

import { AGREEMENT, ALONE, ROLE, SILENCE, SILENT } from './calibration.js';
import type { PatternHit, RoleCandidate, Support } from './candidate.js';
import type { Fit } from './classes.js';

/** Whether the network has an opinion: it read the sentence and was trained on the type. */
export type Consulted = boolean;

/** Confidence, 0 to 1, of an event or relation candidate. */
export function confidenceOf(
  probability: number | undefined,
  hit: PatternHit | undefined,
  consulted: Consulted,
): number {
  const isSilent = probability === undefined || probability < SILENT;
  if (!hit) return probability ?? 0;
  if (isSilent) return logistic(weigh(ALONE, hit) + (consulted ? SILENCE : 0));
  return logistic(logit(probability) + weigh(AGREEMENT, hit));
}

function weigh(weights: typeof ALONE, { on, complete }: PatternHit): number {
  return complete ? weights[on].complete : weights[on].partial;
}

/** Confidence, 0 to 1, of a filler in its role, given that the event holds. */
export function roleConfidence({ probability, pattern }: Support, fit: Fit, consulted: Consulted): number {
  const isSilent = probability === undefined || probability < SILENT;
  const penalty = fit === 'outOfRange' ? ROLE.outOfRange : 0;
  if (!pattern) return logistic(logit(probability ?? 0) + penalty);
  if (isSilent) return logistic(ROLE.alone + penalty + (consulted ? ROLE.silence : 0));
  return logistic(logit(probability) + ROLE.agreement + penalty);
}

/** `model:Meet`, `frame:Meet/verb/1`, or both. */
export function foundBy(type: string, probability: number | undefined, pattern: string | undefined): string {
  const model = probability === undefined || probability < SILENT ? [] : [`model:${type}`];
  return [...model, ...(pattern ? [pattern] : [])].join(' + ') || `model:${type}`;
}

/** `foundBy` of a role. */
export function roleFoundBy(type: string, { probability, pattern }: RoleCandidate): string {
  return foundBy(type, probability, pattern);
}

/** Log-odds, cut at the ends so that a certain network stays finite. */
export function logit(probability: number): number {
  const safe = Math.min(Math.max(probability, 1e-4), 1 - 1e-4);
  return Math.log(safe / (1 - safe));
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
