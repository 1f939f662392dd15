import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Counts } from './counts.js';

/** Accuracies of sentences of so many words each, of which so many are right. */
function accuracies(sentences: readonly (readonly [right: number, words: number])[]) {
  const counts = new Counts();
  for (const [right, words] of sentences) {
    counts.next();
    for (let word = 0; word < words; word++) counts.accuracy('upos', word < right);
  }
  return counts.figures().upos!;
}

describe('figures of a model', () => {
  it('takes F1 over all sentences, not the mean of the sentences', () => {
    const counts = new Counts();
    counts.next();
    counts.sets('names', ['0-1 Person', '0-1 Person', '3-4 City'], ['0-1 Person']);
    counts.next();
    counts.sets('names', [], ['2-3 City']);
    expect(counts.figures().names!.value).toBeCloseTo((2 * 1) / (2 + 2));
  });

  it('gives the same interval each time', () => {
    const sentences = Array.from({ length: 40 }, (_, i) => [i % 7, 8] as const);
    expect(accuracies(sentences)).toEqual(accuracies(sentences));
  });

  it('gives an interval that holds the figure and is about as wide as theory says', () => {
    const { value, interval } = accuracies(Array.from({ length: 400 }, (_, i) => [i % 5 === 0 ? 0 : 1, 1] as const));
    expect(value).toBeCloseTo(0.8);
    const half = 1.96 * Math.sqrt((0.8 * 0.2) / 400);
    expect(interval![0]).toBeCloseTo(0.8 - half, 2);
    expect(interval![1]).toBeCloseTo(0.8 + half, 2);
  });

  it('gives no interval where sentences are few', () => {
    expect(accuracies([[1, 2]]).interval).toBeUndefined();
  });

  it('draws whole sentences: where all are alike there is no spread', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 60 }), fc.integer({ min: 1, max: 5 }), (sentences, right) => {
        const { value, interval } = accuracies(Array.from({ length: sentences }, () => [right, 5] as const));
        expect(interval).toEqual([value, value]);
      }),
      { numRuns: 10 },
    );
  });
});
