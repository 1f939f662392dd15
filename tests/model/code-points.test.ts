import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetMap } from '../../src/model/code-points.js';

describe('offsets in code points', () => {
  it('counts a character outside the basic plane once', () => {
    const map = offsetMap('a😀b');
    expect([0, 1, 3, 4].map(map.toCodePoint)).toEqual([0, 1, 2, 3]);
    expect([0, 1, 2, 3].map(map.toCodeUnit)).toEqual([0, 1, 3, 4]);
  });

  it('agrees with counting the characters of the text before the offset, and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const map = offsetMap(text);
        let offset = 0;
        [...text].forEach((character, index) => {
          expect(map.toCodePoint(offset)).toBe(index);
          expect(map.toCodeUnit(index)).toBe(offset);
          offset += character.length;
        });
        expect(map.toCodePoint(text.length)).toBe([...text].length);
      }),
    );
  });
});
