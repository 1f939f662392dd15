import { describe, expect, it } from 'vitest';
import { mendTokens } from '../../src/model/mend.js';
import { handSentence } from '../support/parse.js';

/** "Mia met PEOPLE Ana and Pia", with governors and relations of the people and the first name as the parser may take them. */
const met = (people: string, xpos: string, heads: readonly [number, number], deprels: string) =>
  mendTokens(
    handSentence({
      words: `Mia met ${people} Ana and Pia`,
      upos: 'PROPN VERB PROPN PROPN CCONJ PROPN',
      xpos: `NNP VBD ${xpos} NNP CC NNP`,
      heads: [2, 0, ...heads, 6, 4],
      deprels: `nsubj root ${deprels} cc conj`,
    }).tokens,
  ).map(({ form, head, deprel }) => `${form} ${head + 1} ${deprel}`);

describe('a people right before a name', () => {
  it('describes the bearer, where both were objects, or the name was the people’s', () => {
    const mended = expect.arrayContaining(['Danes 4 nmod:desc', 'Ana 2 obj', 'Pia 4 conj']);
    expect(met('Danes', 'NNPS', [2, 2], 'obj obj')).toEqual(mended);
    expect(met('Danes', 'NNPS', [2, 3], 'obj appos')).toEqual(mended);
  });

  it('takes its preposition along', () => {
    const went = handSentence({
      words: 'Prizes went to Danes Ana',
      upos: 'NOUN VERB ADP PROPN PROPN',
      xpos: 'NNS VBD IN NNPS NNP',
      heads: [2, 0, 4, 2, 4],
      deprels: 'nsubj root case obl appos',
    });
    const tokens = mendTokens(went.tokens).map(({ form, head, deprel }) => `${form} ${head + 1} ${deprel}`);
    expect(tokens.slice(2)).toEqual(['to 5 case', 'Danes 5 nmod:desc', 'Ana 2 obl']);
  });

  it('but no singular, no other word, and no people beside another', () => {
    expect(met('Dane', 'NNP', [2, 2], 'iobj obj')).toContain('Dane 2 iobj');
    expect(met('Rovers', 'NNPS', [2, 2], 'iobj obj')).toContain('Rovers 2 iobj');
    expect(met('Danes', 'NNPS', [2, 2], 'advmod obj')).toContain('Danes 2 advmod');
  });
});
