/** Steps in the drawn graph: how far entities are from one, and the shortest way from one to another. */
import type { Bundle } from './bundles.js';

/** An edge as steps see it: either end leads to the other. */
export type Tie = Pick<Bundle, 'key' | 'source' | 'target'>;

/** Where a step leads from a node, and over which edge. */
interface Step {
  readonly to: number;
  readonly key: string;
}

/** Steps to each node that is at most `most` steps from `start` (itself 0), nearest first. */
export function distancesFrom(start: number, ties: readonly Tie[], most: number): Map<number, number> {
  const steps = stepsOf(ties);
  const distances = new Map([[start, 0]]);
  for (const [node, distance] of distances) {
    if (distance === most) break;
    for (const { to } of steps.get(node) ?? []) if (!distances.has(to)) distances.set(to, distance + 1);
  }
  return distances;
}

/** Keys of the edges of a shortest way, in order; undefined where there is none. Of equals, the one over the edges that come first. */
export function shortestPath(from: number, to: number, ties: readonly Tie[]): string[] | undefined {
  const steps = stepsOf(ties);
  const cameBy = new Map<number, string[]>([[from, []]]);
  for (const [node, way] of cameBy) {
    if (node === to) return way;
    for (const step of steps.get(node) ?? []) if (!cameBy.has(step.to)) cameBy.set(step.to, [...way, step.key]);
  }
  return undefined;
}

function stepsOf(ties: readonly Tie[]): Map<number, Step[]> {
  const steps = new Map<number, Step[]>();
  const add = (from: number, step: Step) => {
    const known = steps.get(from);
    if (known) known.push(step);
    else steps.set(from, [step]);
  };
  for (const { key, source, target } of ties) {
    add(source, { to: target, key });
    add(target, { to: source, key });
  }
  return steps;
}
