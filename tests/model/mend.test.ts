import { describe, expect, it } from 'vitest';
import { mendTokens } from '../../src/model/mend.js';
import { type HandParse, handSentence } from '../support/parse.js';

const relations = (parse: HandParse) =>
  mendTokens(handSentence(parse).tokens).map(({ form, head, deprel }) => `${form} ${head + 1} ${deprel}`);

describe('slips of the parser', () => {
  it('gives a finite clause the subject that was taken for an object', () => {
    const parse = {
      words: 'Reyes announced a summit would take place',
      upos: 'PROPN VERB DET NOUN AUX VERB NOUN',
      xpos: 'NNP VBD DT NN MD VB NN',
      heads: [2, 0, 4, 2, 6, 2, 6],
      deprels: 'nsubj root det obj aux ccomp obj',
    };
    expect(relations(parse)).toContain('summit 6 nsubj');
  });

  it('makes a name of two words in the very place of the noun before it that noun’s name', () => {
    const parse = {
      words: 'Reyes sold its unit Orion Plastics',
      upos: 'PROPN VERB PRON NOUN PROPN PROPN',
      heads: [2, 0, 4, 2, 6, 2],
      deprels: 'nsubj root nmod:poss obj compound obj',
    };
    expect(relations(parse)).toContain('Plastics 4 appos');
  });

  it('makes a noun with “whose” the subject of the clause behind it', () => {
    const parse = {
      words: 'Reyes , whose wife is a poet , spoke',
      upos: 'PROPN PUNCT PRON NOUN AUX DET NOUN PUNCT VERB',
      heads: [9, 4, 4, 1, 7, 7, 1, 1, 0],
      deprels: 'nsubj punct nmod:poss appos cop det acl:relcl punct root',
    };
    expect(relations(parse)).toContain('wife 7 nsubj');
  });

  it('leaves an infinitive without subject alone', () => {
    const parse = {
      words: 'Reyes told Hoff to leave',
      upos: 'PROPN VERB PROPN PART VERB',
      xpos: 'NNP VBD NNP TO VB',
      heads: [2, 0, 2, 5, 2],
      deprels: 'nsubj root obj mark ccomp',
    };
    expect(relations(parse)).toContain('Hoff 2 obj');
  });

  it('takes a bare noun after a verb for its object, but no time', () => {
    const parse = {
      words: 'Peru rejected requests Friday',
      upos: 'PROPN VERB NOUN PROPN',
      heads: [2, 0, 2, 2],
      deprels: 'nsubj root obl obl',
    };
    expect(relations(parse).slice(2)).toEqual(['requests 2 obj', 'Friday 2 obl']);
  });

  it('gives a preposition before a first name to the whole name', () => {
    const parse = {
      words: 'reports by Clara Weiss',
      upos: 'NOUN ADP PROPN PROPN',
      heads: [0, 3, 4, 1],
      deprels: 'root case compound nmod',
    };
    expect(relations(parse)).toContain('by 4 case');
  });

  it('leaves phrases with a preposition and passives alone', () => {
    const parse = {
      words: 'Hoff was sent home by Reyes',
      upos: 'PROPN AUX VERB NOUN ADP PROPN',
      heads: [3, 3, 0, 3, 6, 3],
      deprels: 'nsubj:pass aux:pass root obl case obl',
    };
    expect(relations(parse).slice(3)).toEqual(['home 3 obl', 'by 6 case', 'Reyes 3 obl']);
  });
});
