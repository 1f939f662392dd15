/** Fits named weights to rows: maximum a posteriori, by Newton steps a coordinate at a time. Deterministic. */

import { type Judged, logLoss } from './reliability.js';
import type { Row } from './rows.js';

export type Weights = ReadonlyMap<string, number>;

/** Inverse variances of the normal priors around 0. */
export interface Prior {
  readonly shared: number;
  /** Of what one kind deviates from what all kinds share. */
  readonly deviation: number;
}

/** A kind of fewer candidates has no deviation of its own. */
const LEAST_ROWS = 20;
const SWEEPS = 60;
const LARGEST_STEP = 0.5;
const SHARED = 0.1;
const DEVIATIONS = [1, 2, 4];
const HARDLY = 0.0005; // nats: less than that tells no prior from another

/** The weights that make the rows most likely, under the prior. */
export function fitWeights(rows: readonly Row[], prior: Prior): Weights {
  const using = new Map<string, Row[]>();
  for (const row of rows) {
    for (const name of [...row.added, ...(row.floor ?? []), ...row.penalties]) {
      using.set(name, [...(using.get(name) ?? []), row]);
    }
  }
  const weights = new Map(namesIn(using).map((name) => [name, 0]));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const name of weights.keys()) weights.set(name, improve(weights, name, using.get(name)!, prior));
  }
  return weights;
}

function namesIn(using: ReadonlyMap<string, readonly Row[]>): string[] {
  const names = [...using].filter(([name, rows]) => !isDeviation(name) || rows.length >= LEAST_ROWS);
  return names.map(([name]) => name).sort();
}

function improve(weights: Weights, name: string, rows: readonly Row[], prior: Prior): number {
  const precision = isDeviation(name) ? prior.deviation : prior.shared;
  const value = weights.get(name)!;
  let [slope, curvature] = [precision * value, precision];
  for (const row of rows) {
    if (!isActive(weights, row, name)) continue;
    const chance = predict(weights, row);
    slope += chance - Number(row.right);
    curvature += chance * (1 - chance);
  }
  const improved = value - Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, slope / curvature));
  return isClass(name) ? Math.min(0, improved) : improved;
}

/** A class out of range may take away, never add. */
function isClass(name: string): boolean {
  return name.startsWith('CLASS');
}

/** `RELATION.silence.verb`, of one kind, and what only a few candidates have. */
function isDeviation(name: string): boolean {
  return (name.split('.').length === 3 && !isClass(name)) || name === 'BORNE';
}

/** Whether the weight has a say: of the two branches of a row only the higher one has. */
function isActive(weights: Weights, row: Row, name: string): boolean {
  if (row.penalties.includes(name)) return true;
  const [network, floor] = branches(weights, row);
  return (network > floor ? row.added : (row.floor ?? [])).includes(name);
}

function branches(weights: Weights, { logit, added, floor }: Row): [network: number, floor: number] {
  return [
    logit === undefined ? -Infinity : logit + sum(weights, added),
    floor === undefined ? -Infinity : sum(weights, floor),
  ];
}

function sum(weights: Weights, names: readonly string[]): number {
  return names.reduce((total, name) => total + (weights.get(name) ?? 0), 0);
}

/** Confidence of a row's candidate with these weights. */
export function predict(weights: Weights, row: Row): number {
  return 1 / (1 + Math.exp(-(Math.max(...branches(weights, row)) + sum(weights, row.penalties))));
}

/** Confidences of the rows of each fold, from weights that were fitted to the other folds. */
export function crossValidated(folds: readonly (readonly Row[])[], prior: Prior): (Judged & Pick<Row, 'kind'>)[] {
  return folds.flatMap((own, index) => {
    const weights = fitWeights(
      folds.flatMap((rows, other) => (other === index ? [] : rows)),
      prior,
    );
    return own.map((row) => ({ kind: row.kind, right: row.right, confidence: predict(weights, row) }));
  });
}

/** The strictest prior under which unseen folds are about as likely as under the best. */
export function bestPrior(folds: readonly (readonly Row[])[]): Prior {
  const tried = DEVIATIONS.map((deviation) => {
    const prior = { shared: SHARED, deviation };
    return { prior, loss: logLoss(crossValidated(folds, prior)) };
  });
  const least = Math.min(...tried.map(({ loss }) => loss));
  return tried.findLast(({ loss }) => loss <= least + HARDLY)!.prior;
}
