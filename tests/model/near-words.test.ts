import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesNear, slipsAt, slipsIn } from '../../src/model/near-words.js';

const slips = (word: string, other: string) => slipsAt(word, other, 0, slipsIn(word));

describe('slips between words', () => {
  it('are letters left out, added, changed, exchanged', () => {
    expect(['harbr', 'harbbour', 'harvour', 'habrour', 'harbour'].map((word) => slips(word, 'harbour'))).toEqual([
      1, 1, 1, 1, 0,
    ]);
  });

  it('are counted up to the end of a word, and from a word to a beginning of another', () => {
    expect([slips('lindq', 'lindberg'), slips('lundq', 'lindqvist'), slips('ab', 'a b')]).toEqual([1, 1, 1]);
  });
});

describe('places of words that are near', () => {
  it('have every word that is one slip away', () => {
    const letters = fc.array(fc.constantFrom(...'abcd'), { minLength: 4, maxLength: 7 }).map((all) => all.join(''));
    fc.assert(
      fc.property(letters, letters, (word, other) => {
        const places = [...placesNear(word, `- ${other}`, ' ', 1)];
        if (slips(word, other) <= 1) expect(places).toContain(2);
      }),
      { numRuns: 2000 },
    );
  });
});
