/** Chooses thresholds of the product's confidences: the outcomes at each of a grid, the best F, types drawn towards the common one. */
import type { FactThresholds } from '../../../src/frames/settings.js';
import type { Ontology } from '../../../src/ontology/ontology.js';
import { add, type Count, NOTHING } from '../model/count.js';
import { type Kind, type Outcome, outcomesOf } from './outcomes.js';
import type { AnnotatedReading } from './readings.js';
import { fMeasure } from './reliability.js';

/** A mild lean to precision; none for relations, whose annotation lacks more: what is found besides it is often right. */
export const BETA: Readonly<Record<Kind, number>> = { events: 0.8, relations: 1, roles: 0.8 };
/** How many facts a type needs until its own optimum counts half; `Infinity`: all types share one threshold. */
const SHRINKAGES = [Infinity, 200, 80, 40, 20];
const GRID = Array.from({ length: 36 }, (_, index) => round(0.2 + 0.02 * index));
const NEARLY_BEST = 0.002;
/** A gain of a finer choice that is not worth its risk. */
const HARDLY_BETTER = 0.005;

/** Count of each type at each threshold of the grid. */
export type Curves = ReadonlyMap<string, readonly Count[]>;

export type FactKind = Exclude<Kind, 'roles'>;

/** What the product accepts of the readings as all thresholds rise; each point is a run of the product, for facts crowd each other out. */
export function curvesOf(readings: readonly AnnotatedReading[], ontology: Ontology, kind: FactKind): Curves {
  const types = [...(kind === 'events' ? ontology.events : ontology.relations).keys()];
  const gold = countBy(readings.flatMap(({ annotated }) => [...annotated[kind]].map((key) => key.split(' ')[0]!)));
  const points = GRID.map((t) => {
    const uniform = { global: { trigger: t, roles: t, relations: t }, types: {} };
    const outcomes = readings.flatMap((each) => outcomesOf(each, ontology, uniform));
    return outcomes.filter((outcome) => outcome.kind === kind);
  });
  const found = points.map((outcomes) => countBy(outcomes.map(({ type }) => type)));
  const right = points.map((outcomes) => countBy(outcomes.filter((each) => each.right).map(({ type }) => type)));
  const countAt = (type: string, at: number) => ({
    right: right[at]!.get(type) ?? 0,
    found: found[at]!.get(type) ?? 0,
    gold: gold.get(type) ?? 0,
  });
  return new Map(types.map((type) => [type, GRID.map((_, at) => countAt(type, at))]));
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The common threshold and those of types that differ from it. */
export interface Choice {
  readonly common: number;
  readonly types: Readonly<Record<string, number>>;
}

/** Thresholds for the facts of one kind. */
export function choose(curves: Curves, shrinkage: number, beta: number): Choice {
  const common = bestOf(total([...curves.values()]), beta);
  const types = [...curves].map(([type, counts]) => {
    const facts = counts[0]!.gold;
    const own = facts > 0 ? bestOf(counts, beta) : common;
    const weight = shrinkage === Infinity ? 0 : facts / (facts + shrinkage);
    return [type, round(weight * own + (1 - weight) * common)] as const;
  });
  return { common, types: Object.fromEntries(types.filter(([, own]) => own !== common)) };
}

/**
 * Of the thresholds within a hair of the best F the one nearest to F / (1 + beta²), which is the best where confidences keep
 * their word (Lipton, Elkan, Naryanaswamy 2014, for beta = 1): a steadier choice than the best of a sample.
 */
function bestOf(counts: readonly Count[], beta: number): number {
  const figures = counts.map((count) => fMeasure(count, beta));
  const best = Math.max(...figures);
  const near = GRID.filter((_, at) => figures[at]! >= best - NEARLY_BEST);
  const distance = (threshold: number) => Math.abs(threshold - best / (1 + beta ** 2));
  return near.reduce((nearest, each) => (distance(each) < distance(nearest) ? each : nearest));
}

/** The counts of many curves, point by point. */
export function total(curves: readonly (readonly Count[])[]): Count[] {
  return GRID.map((_, at) => curves.reduce((sum, counts) => add(sum, counts[at]!), NOTHING));
}

/** F of thresholds that were chosen on the other folds, by shrinkage; and the best shrinkage, the strictest of equals. */
export function crossValidate(
  folds: readonly Curves[],
  beta: number,
): {
  readonly shrinkage: number;
  readonly figures: Map<number, number>;
} {
  const figures = new Map(SHRINKAGES.map((shrinkage) => [shrinkage, unseenF(folds, shrinkage, beta)]));
  const best = Math.max(...figures.values());
  const shrinkage = SHRINKAGES.find((each) => figures.get(each)! >= best - HARDLY_BETTER)!;
  return { shrinkage, figures };
}

function unseenF(folds: readonly Curves[], shrinkage: number, beta: number): number {
  const counts = folds.map((own, index) => {
    const { common, types } = choose(joined(folds.filter((_, other) => other !== index)), shrinkage, beta);
    return [...own].map(([type, points]) => points[nearest(types[type] ?? common)]!).reduce(add, NOTHING);
  });
  return fMeasure(counts.reduce(add, NOTHING), beta);
}

/** The curves of all folds together. */
export function joined(folds: readonly Curves[]): Curves {
  const types = [...folds[0]!.keys()];
  return new Map(types.map((type) => [type, total(folds.map((fold) => fold.get(type)!))]));
}

/** The threshold for fillers, given those for facts: F over all fillers of what is then accepted. */
export function chooseRoles(readings: readonly AnnotatedReading[], ontology: Ontology, facts: FactThresholds): number {
  const gold = readings.reduce((sum, { annotated }) => sum + annotated.roles.size, 0);
  return bestOf(
    GRID.map((roles) => {
      const thresholds = { ...facts, global: { ...facts.global, roles } };
      const outcomes: Outcome[] = readings.flatMap((each) => outcomesOf(each, ontology, thresholds));
      const found = outcomes.filter(({ kind }) => kind === 'roles');
      return { right: found.filter(({ right }) => right).length, found: found.length, gold };
    }),
    BETA.roles,
  );
}

/** Index in the grid of the first threshold that is not lower. */
function nearest(threshold: number): number {
  const at = GRID.findIndex((point) => point >= threshold - 1e-9);
  return at < 0 ? GRID.length - 1 : at;
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
