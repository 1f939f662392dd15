import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { name, says, tell } from './chains.js';

/** "Born in Sorel , the son of a baker , he left ." */
const born: HandParse = {
  words: 'Born in Sorel , the son of a baker , he left .',
  upos: 'VERB ADP PROPN PUNCT DET NOUN ADP DET NOUN PUNCT PRON VERB PUNCT',
  heads: [12, 3, 1, 6, 6, 1, 9, 9, 6, 1, 12, 0, 12],
  deprels: 'advcl case obl punct det parataxis case det nmod punct nsubj root punct',
  proposals: { names: [name(2, 3, 'City')] },
};

/** "GIVEN Ek left Sorel , the NOUN of a baker ." */
const beside = (noun: string, given = 'Ole'): HandParse => ({
  words: `${given} Ek left Sorel , the ${noun} of a baker .`,
  upos: 'PROPN PROPN VERB PROPN PUNCT DET NOUN ADP DET NOUN PUNCT',
  heads: [3, 1, 0, 3, 7, 7, 4, 10, 10, 7, 3],
  deprels: 'nsubj flat root obj punct det appos case det nmod punct',
  proposals: { names: [name(0, 2, 'Person'), name(3, 4, 'City')] },
});

describe('whose child somebody is', () => {
  it('is told of the subject, who is somebody of before', () => {
    expect(tell(says('Ole Ek', 'Person'), born).with('he')).toEqual(['Ole Ek', 'son of a baker', 'he']);
  });

  it('also behind the clause, next to a place', () => {
    expect(tell(beside('son')).with('Ole Ek')).toEqual(['Ole Ek', 'son of a baker']);
  });

  it('not what else stands there, nor of the other gender', () => {
    expect(tell(beside('house')).with('Ole Ek')).toEqual(['Ole Ek']);
    expect(tell(beside('daughter', 'John')).with('John Ek')).toEqual(['John Ek']);
  });
});
