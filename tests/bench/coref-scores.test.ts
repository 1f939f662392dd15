import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestAssignment } from './assignment.js';
import { measure, scoreChains } from './coref-scores.js';
import { type GumDocument, gumChains } from './gum.js';

const chains = (...texts: string[]) => texts.map((text) => new Set(text.split('')));
const scores = (gold: string[], found: string[]) => {
  const { muc, b3, ceafe } = scoreChains(chains(...gold), chains(...found));
  return [muc, b3, ceafe].map((ratio) => measure([ratio]));
};

describe('the scores of chains', () => {
  it('are 1 for equal chains', () => {
    for (const { precision, recall } of scores(['abc', 'de'], ['de', 'abc']))
      expect([precision, recall]).toEqual([1, 1]);
  });

  it('are those of the literature for the chains that are joined too far', () => {
    const [muc, b3, ceafe] = scores(['abcde', 'fg', 'hijkl'], ['abcde', 'fghijkl']);
    expect([muc!.precision, muc!.recall]).toEqual([0.9, 1]);
    expect(b3!.precision).toBeCloseTo((5 + 2 * (2 / 7) + 5 * (5 / 7)) / 12);
    expect(b3!.recall).toBe(1);
    expect(ceafe!.precision).toBeCloseTo((1 + 10 / 12) / 2);
    expect(ceafe!.recall).toBeCloseTo((1 + 10 / 12) / 3);
  });
});

describe('bestAssignment', () => {
  it('takes the greatest sum, not the greatest pair first', () => {
    expect(
      bestAssignment([
        [10, 9],
        [9, 1],
      ]),
    ).toBe(18);
    expect(bestAssignment([])).toBe(0);
  });

  it('is the best of all assignments', () => {
    const cells = fc.integer({ min: 0, max: 20 });
    const tables = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(fc.property(tables, (weights) => bestAssignment(weights) === bestOf(weights, 0, new Set())));
  });
});

/** By trying all: each row takes a free column or none. */
function bestOf(weights: readonly (readonly number[])[], row: number, used: ReadonlySet<number>): number {
  if (row === weights.length) return 0;
  const free = weights[row]!.flatMap((weight, column) => (used.has(column) ? [] : [{ weight, column }]));
  const taken = free.map(({ weight, column }) => weight + bestOf(weights, row + 1, new Set([...used, column])));
  return Math.max(bestOf(weights, row + 1, used), ...taken);
}

describe('gumChains', () => {
  it('keys a mention by its head word; of two with one head the narrowest has it', () => {
    const gum: GumDocument = {
      doc: 'own',
      genre: 'own',
      sents: [{ start: 0, end: 5, id: '1' }],
      tokens: ['The', 'Ann', 'and', 'Bob', 'left'],
      head: [2, 5, 4, 2, 0],
      space_after: [1, 1, 1, 1, 1],
      mentions: [
        { start: 0, end: 4, grp: 'both' },
        { start: 1, end: 2, grp: 'Ann' },
        { start: 3, end: 4, grp: 'Bob' },
      ],
    };
    expect([...gumChains(gum)].sort()).toEqual([
      ['Ann', new Set(['1'])],
      ['Bob', new Set(['3'])],
      ['both', new Set(['1 0-4'])],
    ]);
  });
});
