import { describe, expect, it } from 'vitest';
import { next, says, tell } from './chains.js';

describe('a text that opens with "he" or "she"', () => {
  it('tells of the first person by name', () => {
    const told = tell(next('He', 'spoke'), next('The rain', 'fell'), says('Boris Ek', 'Person'));
    expect(told.with('He')).toEqual(['He', 'Boris Ek']);
  });

  it('but not of one of the other gender, nor where somebody was told of before', () => {
    expect(tell(next('She', 'spoke'), says('Mr. Boris Ek', 'Person')).with('She')).toEqual(['She']);
    const known = tell(says('Ole Lang', 'Person'), next('He', 'spoke'), says('Boris Ek', 'Person'));
    expect(known.with('He')).toEqual(['Ole Lang', 'He']);
  });
});
