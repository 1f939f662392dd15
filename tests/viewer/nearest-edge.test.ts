import { describe, expect, it } from 'vitest';
import { distanceTo, nearestEdge } from '../../src/viewer/nearest-edge.js';

const level = { key: 'level', from: { x: 0, y: 0 }, to: { x: 100, y: 0 } };
const steep = { key: 'steep', from: { x: 50, y: 4 }, to: { x: 50, y: 100 } };

describe('the edge that a click means', () => {
  it('is the nearest one within reach', () => {
    expect(nearestEdge({ x: 20, y: 5 }, [level, steep], 7)).toBe('level');
    expect(nearestEdge({ x: 52, y: 30 }, [level, steep], 7)).toBe('steep');
    expect(nearestEdge({ x: 50, y: 3 }, [level, steep], 7)).toBe('steep');
  });

  it('is none when every line is too far', () => {
    expect(nearestEdge({ x: 20, y: 8 }, [level, steep], 7)).toBeUndefined();
    expect(nearestEdge({ x: 108, y: 0 }, [level], 7)).toBeUndefined();
  });
});

describe('distance to a line', () => {
  it('ends at its ends, also when both are one point', () => {
    expect(distanceTo({ x: 103, y: 4 }, level.from, level.to)).toBe(5);
    expect(distanceTo({ x: 3, y: 4 }, level.from, level.from)).toBe(5);
  });
});
