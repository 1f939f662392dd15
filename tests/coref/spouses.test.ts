import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { name, says, tell } from './chains.js';

/** "Her KIN , Ole Ek , slept ." */
const kin = (noun: string): HandParse => ({
  words: `Her ${noun} , Ole Ek , slept .`,
  upos: 'PRON NOUN PUNCT PROPN PROPN PUNCT VERB PUNCT',
  heads: [2, 7, 4, 2, 4, 2, 0, 7],
  deprels: 'nmod:poss nsubj punct appos flat punct root punct',
  proposals: { names: [name(3, 5, 'Person')] },
});

/** "Their NOUN left ." */
const their = (noun: string): HandParse => ({
  words: `Their ${noun} left .`,
  upos: 'PRON NOUN VERB PUNCT',
  heads: [2, 3, 0, 3],
  deprels: 'nmod:poss nsubj root punct',
});

describe('parents', () => {
  it('are the two of whom one is the other’s spouse', () => {
    const told = tell(says('Mary Lind', 'Person'), kin('husband'), their('son'));
    expect(told.members('Their')).toEqual(['Mary Lind', 'Ole Ek']);
  });

  it('not of a thing, nor by another tie', () => {
    expect(tell(says('Mary Lind', 'Person'), kin('husband'), their('house')).members('Their')).toEqual([]);
    expect(tell(says('Mary Lind', 'Person'), kin('lawyer'), their('son')).members('Their')).toEqual([]);
  });
});
