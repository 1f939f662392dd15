import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distancesFrom, shortestPath, type Tie } from '../../src/viewer/neighbourhood.js';

const tie = (source: number, target: number): Tie => ({ key: `${source}~${target}`, source, target });
const RING = [tie(0, 1), tie(2, 1), tie(2, 3), tie(4, 3), tie(0, 4)];

describe('distances', () => {
  it('are steps over edges, whichever way these point', () => {
    expect(distancesFrom(0, RING, 5)).toEqual(
      new Map([
        [0, 0],
        [1, 1],
        [4, 1],
        [2, 2],
        [3, 2],
      ]),
    );
  });

  it('end at the most that is asked for', () => {
    expect([...distancesFrom(2, RING, 1).keys()].sort()).toEqual([1, 2, 3]);
    expect([...distancesFrom(2, [], 5)]).toEqual([[2, 0]]);
  });
});

describe('the shortest way', () => {
  it('is told edge by edge, and empty from a node to itself', () => {
    expect(shortestPath(1, 4, RING)).toEqual(['0~1', '0~4']);
    expect(shortestPath(3, 3, RING)).toEqual([]);
  });

  it('is none between parts that do not hang together', () => {
    expect(shortestPath(0, 9, [...RING, tie(8, 9)])).toBeUndefined();
  });

  it('is as long as the distance, in any graph', () => {
    const ends = fc.tuple(fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(fc.array(ends, { maxLength: 20 }), ends, (pairs, [from, to]) => {
        const ties = pairs.map(([one, other]) => tie(one, other));
        expect(shortestPath(from, to, ties)?.length).toBe(distancesFrom(from, ties, 99).get(to));
      }),
    );
  });
});
