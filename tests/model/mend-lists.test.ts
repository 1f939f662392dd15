import { describe, expect, it } from 'vitest';
import { mendTokens } from '../../src/model/mend.js';
import { handSentence } from '../support/parse.js';

/** "with Ana coming from Orion SEPARATOR Mia and Pia ADVERB playing for Veltra", as the parser takes it: Mia and Pia would come too. */
const told = (separator: string, between: string) =>
  mendTokens(
    handSentence({
      words: `With Ana coming from Orion ${separator} Mia and Pia ${between} playing for Veltra`,
      upos: `ADP PROPN VERB ADP PROPN PUNCT PROPN CCONJ PROPN ${between === ',' ? 'PUNCT' : 'ADV'} VERB ADP PROPN`,
      xpos: `IN NNP VBG IN NNP , NNP CC NNP ${between === ',' ? ',' : 'RB'} VBG IN NNP`,
      heads: [3, 3, 0, 5, 3, 7, 2, 9, 2, 11, 3, 13, 11],
      deprels: `mark nsubj root case obl punct conj cc conj ${between === ',' ? 'punct' : 'advmod'} advcl case obl`,
    }).tokens,
  ).map(({ form, head, deprel }) => `${form} ${head + 1} ${deprel}`);

describe('names in a list of what several do', () => {
  it('are subjects of the participle right behind them, for a subject ends before its verb', () => {
    expect(told(',', 'usually')).toEqual(expect.arrayContaining(['Ana 3 nsubj', 'Mia 11 nsubj', 'Pia 7 conj']));
  });

  it('are left where they are before a participle that a comma parts from them', () => {
    expect(told(',', ',')).toEqual(expect.arrayContaining(['Mia 2 conj', 'Pia 2 conj']));
  });
});
