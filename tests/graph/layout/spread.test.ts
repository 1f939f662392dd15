import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadApart } from '../../../src/graph/layout/spread.js';

const ROOM = 10;
const coordinate = fc.integer({ min: -40, max: 40 });
const crowd = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 60 });

/** Distances of all pairs. */
function distances(points: readonly { x: number; y: number }[]): number[] {
  return points.flatMap((one, at) => points.slice(at + 1).map(({ x, y }) => Math.hypot(x - one.x, y - one.y)));
}

describe('points that are pushed apart', () => {
  it('have room, or nearly, wherever they were', () => {
    fc.assert(
      fc.property(crowd, (points) => {
        for (const distance of distances(spreadApart(points, ROOM))) expect(distance).toBeGreaterThan(0.6 * ROOM);
      }),
    );
  });

  it('stay where there is room already', () => {
    const points = Array.from({ length: 30 }, (_, at) => ({ x: ROOM * (at % 6), y: ROOM * Math.floor(at / 6) }));
    expect(spreadApart(points, ROOM)).toEqual(points);
  });

  it('leave those in place that are to stay', () => {
    fc.assert(
      fc.property(crowd, (points) => {
        const isFirst = (at: number) => at < points.length / 2;
        const spread = spreadApart(points, ROOM, isFirst);
        expect(spread.filter((_, at) => isFirst(at))).toEqual(points.filter((_, at) => isFirst(at)));
      }),
    );
  });

  it('end in time where ten thousand lie on one spot', () => {
    const before = process.cpuUsage().user;
    const spread = spreadApart(
      Array.from({ length: 10_000 }, () => ({ x: 0, y: 0 })),
      ROOM,
    );
    expect(spread.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(10);
  });
});
