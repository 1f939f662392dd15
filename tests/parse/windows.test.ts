import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packBatches, readerInputs } from '../../src/parse/batches.js';
import { cutWindows, MAX_PIECES, MAX_WORDS } from '../../src/parse/windows.js';
import type { EncodedWord } from '../../src/parse/word-piece.js';

const word = (pieces: number): EncodedWord => ({ pieces: Array(pieces).fill(7), letterCase: 1 });
const words = (lengths: readonly number[]) => lengths.map(word);
const lengths = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 1500 });

describe('windows of a sentence', () => {
  it('are one for nearly every sentence, and none for an empty one', () => {
    expect(cutWindows(3, words([1, 2, 1]))).toMatchObject([{ sentence: 3, start: 0, end: 3, ownStart: 0, ownEnd: 3 }]);
    expect(cutWindows(0, [])).toEqual([]);
  });

  it('own every word once, see context on both sides, and stay within the limits', () => {
    fc.assert(
      fc.property(lengths, (pieces) => {
        const windows = cutWindows(0, words(pieces));
        expect(
          windows.flatMap(({ ownStart, ownEnd }) => Array.from({ length: ownEnd - ownStart }, (_, i) => ownStart + i)),
        ).toEqual(pieces.map((_, i) => i));
        windows.forEach((window, i) => {
          expect(window.pieces).toBeLessThanOrEqual(MAX_PIECES);
          expect(window.words.length).toBeLessThanOrEqual(MAX_WORDS);
          if (i > 0) expect(window.ownStart - window.start).toBeGreaterThan(0);
          if (i < windows.length - 1) expect(window.end - window.ownEnd).toBeGreaterThan(0);
        });
      }),
    );
  });
});

describe('batches', () => {
  it('hold every window once and stay within the limit of padded pieces', () => {
    fc.assert(
      fc.property(fc.array(lengths, { maxLength: 40 }), (sentences) => {
        const windows = sentences.flatMap((pieces, i) => cutWindows(i, words(pieces)));
        const batches = packBatches(windows);
        expect(batches.flat()).toHaveLength(windows.length);
        expect(new Set(batches.flat())).toEqual(new Set(windows));
        for (const batch of batches) {
          const longest = Math.max(...batch.map(({ pieces }) => pieces + 2));
          expect(batch.length === 1 || batch.length * longest <= 1000).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('become padded inputs, a row a window', () => {
    const batch = [...cutWindows(0, words([1])), ...cutWindows(1, words([2, 1]))];
    const inputs = readerInputs(batch, { first: 101, last: 102, encode: () => word(1) });
    const rows = Object.fromEntries(Object.entries(inputs).map(([name, { data }]) => [name, Array.from(data, Number)]));
    expect(rows).toEqual({
      input_ids: [101, 7, 102, 0, 0, 101, 7, 7, 7, 102],
      attention_mask: [1, 1, 1, 0, 0, 1, 1, 1, 1, 1],
      letter_case: [0, 1, 0, 0, 0, 0, 1, 1, 1, 0],
      first_piece: [1, 0, 1, 3],
      word: [1, 4, 5],
    });
    expect(inputs.input_ids!.dims).toEqual([2, 5]);
  });
});
