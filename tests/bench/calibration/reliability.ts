/** How far confidences keep their word, and precision, recall and F1. */

import type { Count } from '../model/count.js';
import { KINDS, type Kind, type Outcome } from './outcomes.js';
import type { AnnotatedReading } from './readings.js';

/** A confidence, 0 to 1, and whether it was right to have it. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** One tenth of the scale. */
export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly shareRight: number;
}

/** Ten bins of equal width; empty ones are left out. */
export function binsOf(judged: readonly Judged[]): Bin[] {
  return Array.from({ length: 10 }, (_, index) => index).flatMap((index) => {
    const own = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === index);
    if (own.length === 0) return [];
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / own.length;
    const shareRight = mean(own.map(({ right }) => Number(right)));
    const meanConfidence = mean(own.map(({ confidence }) => confidence));
    return [{ from: index / 10, count: own.length, meanConfidence, shareRight }];
  });
}

/** Expected calibration error: mean distance of confidence and share right over the bins, by their size (Naeini et al. 2015). */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = binsOf(judged);
  const distance = ({ count, meanConfidence, shareRight }: Bin) => count * Math.abs(meanConfidence - shareRight);
  return bins.reduce((sum, bin) => sum + distance(bin), 0) / Math.max(1, judged.length);
}

/** Mean negative log-likelihood, in nats. */
export function logLoss(judged: readonly Judged[]): number {
  const loss = ({ confidence, right }: Judged) => -Math.log(Math.max(1e-6, right ? confidence : 1 - confidence));
  return judged.reduce((sum, each) => sum + loss(each), 0) / Math.max(1, judged.length);
}

/** F measure, 0 to 1; `beta` below 1 leans to precision. */
export function fMeasure({ right, found, gold }: Count, beta: number): number {
  const square = beta ** 2;
  return ((1 + square) * right) / Math.max(1e-9, found + square * gold);
}

/** Counts by kind. */
export function countsOf(
  readings: readonly AnnotatedReading[],
  outcomes: readonly Outcome[],
): Readonly<Record<Kind, Count>> {
  const counts = KINDS.map((kind) => {
    const found = outcomes.filter((outcome) => outcome.kind === kind);
    const gold = readings.reduce((sum, { annotated }) => sum + annotated[kind].size, 0);
    return [kind, { right: found.filter(({ right }) => right).length, found: found.length, gold }];
  });
  return Object.fromEntries(counts) as Record<Kind, Count>;
}
