import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultWorkers } from '../../src/cli/default-workers.js';

describe('threads that read, where nobody says how many', () => {
  it('is one for an article or a few', () => {
    expect([1, 2, 15].map((documents) => defaultWorkers(documents, 8))).toEqual([1, 1, 1]);
  });

  it('is one a core for a folder full of them, at most four', () => {
    expect([1, 2, 3, 4, 64].map((cores) => defaultWorkers(500, cores))).toEqual([1, 2, 3, 4, 4]);
  });

  it('is one a core where the number is unknown: a stream of JSON Lines is seldom short', () => {
    expect(defaultWorkers(undefined, 2)).toBe(2);
  });

  it('never is none', () => {
    fc.assert(
      fc.property(fc.nat(), (documents) => {
        expect(defaultWorkers(documents)).toBeGreaterThan(0);
      }),
    );
  });
});
