import { describe, expect, it } from 'vitest';
import { extentOf } from '../../src/viewer/extent.js';
import { binsOf } from '../../src/viewer/histogram.js';

describe('least and greatest', () => {
  it('are found among more values than a call takes arguments', () => {
    const values = Array.from({ length: 500_000 }, (_, n) => (n * 7919) % 500_000);
    expect(extentOf(values)).toEqual([0, 499_999]);
    expect(
      binsOf(
        values.map((n) => ({ from: n % 300, to: (n % 300) + 1 })),
        [],
      ).length,
    ).toBeGreaterThan(5);
  });
});
