import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, crosses, overlap } from '../../src/viewer/boxes.js';

const level = (x: number, y: number, width = 10, height = 4): Box => ({ x, y, width, height, angle: 0 });
const anyBox = fc.record({
  ...{ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) },
  ...{ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 40 }) },
  angle: fc.integer({ min: -18, max: 18 }).map((part) => (part / 18) * Math.PI),
});

/** Whether a point lies in a box, by turning it back. */
function holds({ x, y, width, height, angle }: Box, at: { x: number; y: number }): boolean {
  const [dx, dy] = [at.x - x, at.y - y];
  const along = dx * Math.cos(angle) + dy * Math.sin(angle);
  const across = dy * Math.cos(angle) - dx * Math.sin(angle);
  return Math.abs(along) < width / 2 - 1e-6 && Math.abs(across) < height / 2 - 1e-6;
}

describe('rectangles on the screen', () => {
  it('overlap when they share ground; touching is none', () => {
    expect(overlap(level(0, 0), level(9, 0))).toBe(true);
    expect(overlap(level(0, 0), level(10, 0))).toBe(false);
    expect(overlap(level(0, 0), level(0, 5))).toBe(false);
  });

  it('are taken as they are turned, not by their level hulls', () => {
    const slanted: Box = { x: 0, y: 0, width: 40, height: 2, angle: Math.PI / 4 };
    expect(overlap(slanted, level(12, -12))).toBe(false);
    expect(overlap(slanted, level(12, 12))).toBe(true);
  });

  it('are crossed by the lines that run through them, not by those that touch or end before', () => {
    const box = level(0, 0);
    expect(crosses({ from: { x: -20, y: 0 }, to: { x: 20, y: 0 } }, box)).toBe(true);
    expect(crosses({ from: { x: 1, y: 1 }, to: { x: 2, y: 1 } }, box)).toBe(true);
    expect(crosses({ from: { x: -20, y: 2 }, to: { x: 20, y: 2 } }, box)).toBe(false);
    expect(crosses({ from: { x: 20, y: 0 }, to: { x: 6, y: 0 } }, box)).toBe(false);
  });

  it('are crossed by a line wherever a point of it lies inside', () => {
    const point = fc.record({ x: fc.integer({ min: -60, max: 60 }), y: fc.integer({ min: -60, max: 60 }) });
    fc.assert(
      fc.property(anyBox, point, point, fc.double({ min: 0, max: 1, noNaN: true }), (turned, from, to, part) => {
        const box = { ...turned, angle: 0 };
        const at = { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
        fc.pre(from.x !== to.x || from.y !== to.y);
        if (holds(box, at)) expect(crosses({ from, to }, box)).toBe(true);
      }),
    );
  });

  it('overlap whenever one point lies in both, and both ways round', () => {
    const point = fc.record({ x: fc.integer({ min: -60, max: 60 }), y: fc.integer({ min: -60, max: 60 }) });
    fc.assert(
      fc.property(anyBox, anyBox, point, (one, other, at) => {
        expect(overlap(one, other)).toBe(overlap(other, one));
        if (holds(one, at) && holds(other, at)) expect(overlap(one, other)).toBe(true);
      }),
    );
  });
});
