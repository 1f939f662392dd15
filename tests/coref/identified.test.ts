import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { name, tell } from './chains.js';

/** "SUBJECT was VERB by police as Ora Lind ." */
const passive = (subject: string, verb = 'named', lemma = 'name'): HandParse => ({
  words: `${subject} was ${verb} by police as Ora Lind .`,
  upos: 'DET NOUN AUX VERB ADP NOUN ADP PROPN PROPN PUNCT',
  xpos: 'DT NN VBD VBN IN NNS IN NNP NNP .',
  heads: [2, 4, 4, 0, 6, 4, 8, 4, 8, 4],
  deprels: 'det nsubj:pass aux:pass root case obl:agent case obl flat punct',
  lemmas: { [verb]: lemma },
  proposals: { names: [name(7, 9, 'Person')] },
});

describe('a name that is told late', () => {
  it('is that of the person who is named so', () => {
    expect(tell(passive('A woman')).with('woman')).toEqual(['woman', 'Ora Lind']);
  });

  it('is nobody’s where that is denied', () => {
    const wrong: HandParse = {
      words: 'The suspect was wrongly identified as Ora Lind .',
      upos: 'DET NOUN AUX ADV VERB ADP PROPN PROPN PUNCT',
      xpos: 'DT NN VBD RB VBN IN NNP NNP .',
      heads: [2, 5, 5, 5, 0, 7, 5, 7, 5],
      deprels: 'det nsubj:pass aux:pass advmod root case obl flat punct',
      lemmas: { identified: 'identify' },
      proposals: { names: [name(6, 8, 'Person')] },
    };
    expect(tell(wrong).with('suspect')).toEqual(['suspect']);
  });

  it('also beside the noun, and behind a title', () => {
    const beside: HandParse = {
      words: 'The victim , identified as teacher Ora Lind , slept .',
      upos: 'DET NOUN PUNCT VERB ADP NOUN PROPN PROPN PUNCT VERB PUNCT',
      xpos: 'DT NN , VBN IN NN NNP NNP , VBD .',
      heads: [2, 10, 4, 2, 6, 4, 6, 7, 2, 0, 10],
      deprels: 'det nsubj punct acl case obl appos flat punct root punct',
      lemmas: { identified: 'identify' },
      proposals: { names: [name(6, 8, 'Person')] },
    };
    expect(tell(beside).with('victim')).toContain('Ora Lind');
  });

  it('is nobody’s who was seen as another', () => {
    expect(tell(passive('A woman', 'cast', 'cast')).with('woman')).toEqual(['woman']);
  });
});
