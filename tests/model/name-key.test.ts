import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/model/name-key.js';

describe('nameKey', () => {
  it.each([
    ['U.S.', 'US'],
    ['The Hague', 'Hague'],
    ['Kim Jong-un', 'KIM JONG UN'],
    ['José Núñez', 'Jose Nunez'],
    ['Peru’s', 'Peru'],
    ['Johnson & Johnson', 'Johnson Johnson'],
  ])('%s and %s are one', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Georgia', 'George'],
    ['O’Hara', 'Ohara'],
    ['The', ''],
  ])('%s and %s are two', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('does not change a key, and never ends or begins in a space', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Ann', 'de', 'Bo.', 'É', '-', 'U.N.', '2')), (words) => {
        const key = nameKey(words.join(' '));
        expect(key.trim()).toBe(key);
        expect(nameKey(key)).toBe(key);
      }),
    );
  });
});
