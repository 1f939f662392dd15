import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedPlaces } from '../../src/graph/viewer-places.js';

const node = (id: string, x: number, y: number) => ({ id, x, y });
const tie = (source: string, target: string) => ({ source, target });
const distance = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

/** A chain of `length` nodes whose neighbours lie `step` apart, around `x`. */
function chain(name: string, length: number, step: number, x: number) {
  const nodes = Array.from({ length }, (_, index) => node(`${name}${index}`, x + index * step, 0));
  const ties = nodes.slice(1).map(({ id }, index) => tie(`${name}${index}`, id));
  return { nodes, ties };
}

describe('places in the viewer', () => {
  it('bring all connected parts to one scale', () => {
    const [wide, narrow] = [chain('a', 3, 500, 0), chain('b', 2, 2, 9000)];
    const places = packedPlaces([...wide.nodes, ...narrow.nodes], [...wide.ties, ...narrow.ties]);
    const length = (one: string, other: string) => distance(places.get(one)!, places.get(other)!);
    expect(length('a0', 'a1')).toBeCloseTo(length('b0', 'b1'), 1);
  });

  it('bring far parts close, without putting one on another', () => {
    const size = fc.record({ length: fc.integer({ min: 2, max: 8 }), step: fc.integer({ min: 1, max: 900 }) });
    fc.assert(
      fc.property(fc.array(size, { minLength: 2, maxLength: 12 }), (sizes) => {
        const parts = sizes.map(({ length, step }, index) => chain(`${index}-`, length, step, index * 50_000));
        const places = packedPlaces(
          parts.flatMap(({ nodes }) => nodes),
          parts.flatMap(({ ties }) => ties),
        );
        const spots = parts.map(({ nodes }) => nodes.map(({ id }) => places.get(id)!));
        spots.forEach((mine, index) => {
          for (const other of spots.slice(index + 1).flat()) {
            for (const spot of mine) expect(distance(spot, other)).toBeGreaterThan(55);
          }
        });
        for (const { x } of spots.flat()) expect(Math.abs(x)).toBeLessThan(400 * sizes.length + 1000);
      }),
    );
  });

  it('park what no tie holds below all else', () => {
    const pair = chain('a', 2, 10, 0);
    const places = packedPlaces([...pair.nodes, node('alone', 5, 999)], [...pair.ties, tie('alone', 'alone')]);
    expect(places.get('alone')!.y).toBeLessThan(Math.min(places.get('a0')!.y, places.get('a1')!.y));
  });

  it('stand nodes that lie on one spot as they are', () => {
    const places = packedPlaces([node('a', 1, 1), node('b', 1, 1)], [tie('a', 'b')]);
    for (const { x, y } of places.values()) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
  });

  it('come quickly for a thousand parts', () => {
    const parts = Array.from({ length: 1000 }, (_, index) => chain(`${index}-`, 2, 3, index));
    const started = process.cpuUsage().user;
    packedPlaces(
      parts.flatMap(({ nodes }) => nodes),
      parts.flatMap(({ ties }) => ties),
    );
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(5);
  });
});
