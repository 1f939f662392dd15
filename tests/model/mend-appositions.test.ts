import { describe, expect, it } from 'vitest';
import { mendTokens } from '../../src/model/mend.js';
import { handSentence } from '../support/parse.js';

/** "VERB Ana Lind , a cook SEPARATOR and ARTICLE aunt of Pia", as the parser takes it: the aunt would be another. */
const told = (verb: string, separator: string, relation = 'obj') => {
  const comma = separator === ',';
  const aunt = comma ? 10 : 9;
  return mendTokens(
    handSentence({
      words: `${verb} Ana Lind , a cook ${comma ? ', ' : ''}and the aunt of Pia`,
      upos: `VERB PROPN PROPN PUNCT DET NOUN ${comma ? 'PUNCT ' : ''}CCONJ DET NOUN ADP PROPN`,
      xpos: `VBD NNP NNP , DT NN ${comma ? ', ' : ''}CC DT NN IN NNP`,
      heads: [0, 1, 2, 6, 6, 2, ...(comma ? [2] : []), aunt, aunt, 2, aunt + 2, aunt],
      deprels: `root ${relation} flat punct det appos ${comma ? 'punct ' : ''}cc det conj case nmod`,
    }).tokens,
  )[aunt - 1]!.head;
};

describe('what is joined to an apposition', () => {
  it('describes the name as well and is nobody else', () => {
    expect(told('met', '')).toBe(5);
  });

  it('is another after a comma, and where more than one do something', () => {
    expect(told('met', ',')).toBe(1);
    expect(told('are', '', 'nsubj')).toBe(1);
  });
});
