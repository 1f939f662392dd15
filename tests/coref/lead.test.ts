import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { name, next, says, tell } from './chains.js';

const aged = (verb = 'fell'): HandParse => ({
  words: `Ora Lind , 44 , ${verb} .`,
  upos: 'PROPN PROPN PUNCT NUM PUNCT VERB PUNCT',
  heads: [6, 1, 4, 1, 1, 0, 6],
  deprels: 'nsubj flat punct appos punct root punct',
  proposals: { names: [name(0, 2, 'Person')] },
});

describe('a lead without a name', () => {
  it('tells of the person whom the next sentence brings in with an age', () => {
    expect(tell(next('A climber', 'died'), aged()).with('climber')).toEqual(['climber', 'Ora Lind']);
    const later = tell(next('A climber', 'died'), next('The rain', 'fell'), aged());
    expect(later.with('climber')).toEqual(['climber', 'Ora Lind']);
  });

  it('tells of somebody else where there are two, where it is definite, or where another is named first', () => {
    const met: HandParse = {
      words: 'A climber met a shepherd .',
      upos: 'DET NOUN VERB DET NOUN PUNCT',
      heads: [2, 3, 0, 5, 3, 3],
      deprels: 'det nsubj root det obj punct',
    };
    expect(tell(met, aged()).with('climber')).toEqual(['climber']);
    expect(tell(next('A climber', 'died'), says('Boris Ek', 'Person'), aged()).with('climber')).toEqual(['climber']);
    expect(tell(next('A climber', 'died'), says('Ora Lind', 'Person')).with('climber')).toEqual(['climber']);
  });

  it('tells of nobody whose gender differs', () => {
    const mary = { ...aged(), words: 'Mary Lind , 44 , fell .' };
    expect(tell(next('A gunman', 'died'), mary).with('gunman')).toEqual(['gunman']);
  });
});

describe('a calling that nobody has been given', () => {
  it('is that of the person whom the sentence before was about', () => {
    const told = tell(says('Ole Lang', 'Person'), next('The midfielder', 'apologised'));
    expect(told.with('midfielder')).toEqual(['Ole Lang', 'midfielder']);
  });

  it('is another’s where somebody was called so, and where people come with a matter', () => {
    const before = next('A midfielder', 'fell');
    expect(tell(before, says('Ole Lang', 'Person'), next('The midfielder')).with('midfielder', 2)).not.toContain(
      'Ole Lang',
    );
    expect(tell(says('Ole Lang', 'Person'), next('The judge')).with('judge')).toEqual(['judge']);
  });
});

describe('the client', () => {
  it('of a lawyer is whose lawyer the text calls him', () => {
    const lawyer: HandParse = {
      words: "Brandt 's lawyer , Ole Lang , thanked his client .",
      upos: 'PROPN PART NOUN PUNCT PROPN PROPN PUNCT VERB PRON NOUN PUNCT',
      heads: [3, 1, 8, 5, 3, 5, 5, 0, 10, 8, 8],
      deprels: 'nmod:poss case nsubj punct appos flat punct root nmod:poss obj punct',
      proposals: { names: [name(0, 1, 'Person'), name(4, 6, 'Person')] },
    };
    const told = tell(says('Brandt', 'Person'), says('Costa', 'Person', 'pleaded'), lawyer);
    expect(told.with('his client')).toContain('Brandt');
  });
});
