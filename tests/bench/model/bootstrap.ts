/** Intervals of figures by the bootstrap: the sentences are drawn anew, with replacement, and the figure is taken again (Efron 1979). */
import { type Count, f1Of, NOTHING } from './count.js';

/** Bounds of the middle 95 of 100 figures. */
export type Interval = readonly [low: number, high: number];

const ROUNDS = 1000;
const SEED = 20190118;

/** Equal seeds give equal numbers from 0 to 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The interval of each measure; `units` are the counts of sentences (or documents) by measure. All measures share their draws. */
export function intervalsOf(
  units: readonly ReadonlyMap<string, Count>[],
  measures: readonly string[],
): ReadonlyMap<string, Interval> {
  const [rows, random] = [flatten(units, measures), chance(SEED)];
  const figures = measures.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = draw(rows, units.length, random);
    for (const [at, own] of figures.entries()) own.push(f1Of(countAt(sums, at)));
  }
  return new Map(measures.map((measure, at) => [measure, middle(figures[at]!)]));
}

/** A row a unit, three columns a measure. */
function flatten(units: readonly ReadonlyMap<string, Count>[], measures: readonly string[]): Float64Array {
  const cells = units.flatMap((unit) =>
    measures.flatMap((measure) => {
      const { right, found, gold } = unit.get(measure) ?? NOTHING;
      return [right, found, gold];
    }),
  );
  return Float64Array.from(cells);
}

/** The sum of as many units as there are, each drawn from all. */
function draw(rows: Float64Array, units: number, random: () => number): Float64Array {
  const width = rows.length / units;
  const sums = new Float64Array(width);
  for (let i = 0; i < units; i++) {
    const at = Math.floor(random() * units) * width;
    for (let column = 0; column < width; column++) sums[column]! += rows[at + column]!;
  }
  return sums;
}

function countAt(sums: Float64Array, measure: number): Count {
  const [right, found, gold] = sums.subarray(3 * measure, 3 * measure + 3);
  return { right: right!, found: found!, gold: gold! };
}

function middle(figures: readonly number[]): Interval {
  const sorted = figures.toSorted((a, b) => a - b);
  const tail = Math.round(0.025 * sorted.length);
  return [sorted[tail]!, sorted[sorted.length - 1 - tail]!];
}
