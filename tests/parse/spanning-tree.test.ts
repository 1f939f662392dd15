import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArcScores, bestTree } from '../../src/parse/spanning-tree.js';

const sumOf = ({ size, scores }: ArcScores, heads: readonly number[]) =>
  heads.reduce((sum, head, node) => (node === 0 ? sum : sum + scores[node * size + head]!), 0);

const reachesRoot = (heads: readonly number[], node: number) => {
  for (let steps = 0; node !== 0 && steps < heads.length; steps++) node = heads[node]!;
  return node === 0;
};

const isTree = (heads: readonly number[]) =>
  heads.filter((head, node) => node > 0 && head === 0).length === 1 &&
  heads.every((_, node) => reachesRoot(heads, node));

/** Every assignment of heads, by counting in base `size`. */
function bruteForce(arcs: ArcScores): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let code = 0; code < arcs.size ** (arcs.size - 1); code++) {
    const heads = [-1];
    for (let rest = code, node = 1; node < arcs.size; node++, rest = Math.floor(rest / arcs.size)) {
      heads.push(rest % arcs.size);
    }
    if (isTree(heads)) best = Math.max(best, sumOf(arcs, heads));
  }
  return best;
}

const arcScores = (size: number, score: fc.Arbitrary<number>) =>
  fc
    .array(score, { minLength: size * size, maxLength: size * size })
    .map((scores) => ({ size, scores: Float64Array.from(scores) }));

describe('the best tree', () => {
  it('is the best of all trees with one root', () => {
    const score = fc.integer({ min: -40, max: 40 });
    const small = fc.integer({ min: 2, max: 6 }).chain((size) => arcScores(size, score));
    fc.assert(
      fc.property(small, (arcs) => {
        const heads = [...bestTree(arcs)];
        expect(isTree(heads)).toBe(true);
        expect(sumOf(arcs, heads)).toBe(bruteForce(arcs));
      }),
      { numRuns: 500 },
    );
  });

  it('is a tree with one root, however large and contradictory the scores', () => {
    const score = fc.double({ min: -100, max: 100, noNaN: true });
    const large = fc.integer({ min: 7, max: 60 }).chain((size) => arcScores(size, score));
    fc.assert(fc.property(large, (arcs) => isTree([...bestTree(arcs)])));
  });

  it('gives up the better root where two would be best', () => {
    const scores = Float64Array.from([0, 0, 0, 5, 0, 4, 5, 1, 0]);
    expect([...bestTree({ size: 3, scores })]).toEqual([-1, 2, 0]);
  });

  it('of one word hangs it on the root', () => {
    expect([...bestTree({ size: 2, scores: Float64Array.from([0, 0, -9, 0]) })]).toEqual([-1, 0]);
  });
});
