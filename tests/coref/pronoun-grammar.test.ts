import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { name, next, says, tell } from './chains.js';

describe('pronouns by grammar', () => {
  it('never mean the doer of a clause without subject, though a title stands above the name', () => {
    const told = tell(says('Costa', 'Person'), {
      words: 'Captain Ole Lang left after pushing him .',
      upos: 'NOUN PROPN PROPN VERB SCONJ VERB PRON PUNCT',
      xpos: 'NN NNP NNP VBD IN VBG PRP .',
      heads: [4, 1, 2, 0, 6, 4, 6, 4],
      deprels: 'nsubj flat flat root mark advcl obj punct',
      proposals: { names: [name(1, 3, 'Person')] },
    });
    expect(told.with('him')).toEqual(['Costa', 'him']);
  });

  it('"it" of a saying is who says it, not what its relative clause tells of', () => {
    const told = tell({
      words: 'Norway , which backs Morland , said it would help .',
      upos: 'PROPN PUNCT PRON VERB PROPN PUNCT VERB PRON AUX VERB PUNCT',
      heads: [7, 1, 4, 1, 4, 1, 0, 10, 10, 7, 7],
      deprels: 'nsubj punct nsubj acl:relcl obj punct root nsubj aux ccomp punct',
      lemmas: { said: 'say' },
      proposals: { names: [name(0, 1, 'Country'), name(4, 5, 'Country')] },
    });
    expect(told.with('it')).toEqual(['Norway', 'which', 'it']);
  });

  it('"it" of a second clause of a saying is who says it', () => {
    const told = tell({
      words: 'Varda said Tann fell and it would help .',
      upos: 'PROPN VERB PROPN VERB CCONJ PRON AUX VERB PUNCT',
      heads: [2, 0, 4, 2, 8, 8, 8, 4, 2],
      deprels: 'nsubj root nsubj ccomp cc nsubj aux conj punct',
      lemmas: { said: 'say' },
      proposals: { names: [name(0, 1, 'Company'), name(2, 3, 'Company')] },
    });
    expect(told.with('it')).toEqual(['Varda', 'it']);
  });

  it('agree with the gender that the post in front of a name tells', () => {
    const told = tell(
      says('Eva Lund', 'Person'),
      {
        words: 'The spokesman , Ardo Perrin , smiled .',
        upos: 'DET NOUN PUNCT PROPN PROPN PUNCT VERB PUNCT',
        heads: [2, 7, 4, 2, 4, 4, 0, 7],
        deprels: 'det nsubj punct appos flat punct root punct',
        proposals: { names: [name(3, 5, 'Person')] },
      },
      next('She'),
    );
    expect(told.with('She')).toEqual(['Eva Lund', 'She']);
  });

  it('"its" is also of a family, and "she" is nothing that only something was done to', () => {
    const searched: HandParse = {
      words: 'The family searched the marina .',
      upos: 'DET NOUN VERB DET NOUN PUNCT',
      heads: [2, 3, 0, 5, 3, 3],
      deprels: 'det nsubj root det obj punct',
    };
    expect(tell(searched, next('Its lawyer')).with('Its')).toEqual(['family', 'Its']);
    expect(tell(searched, next('She')).with('She')).toEqual(['She']);
  });

  it('never mean what is taken without being a thing', () => {
    const told = tell(
      {
        words: 'The storm took place .',
        upos: 'DET NOUN VERB NOUN PUNCT',
        heads: [2, 3, 0, 3, 3],
        deprels: 'det nsubj root obj punct',
        lemmas: { took: 'take' },
      },
      next('It', 'passed'),
    );
    expect(told.with('place')).toEqual(['place']);
  });

  it('"its" before whoever opens the next sentence is the body that the last one was about', () => {
    const told = tell(
      {
        words: 'Lumo asked the ministry for help .',
        upos: 'PROPN VERB DET NOUN ADP NOUN PUNCT',
        heads: [2, 0, 4, 2, 6, 2, 2],
        deprels: 'nsubj root det obj case obl punct',
        proposals: { names: [name(0, 1, 'Company')] },
      },
      {
        words: 'Its founder , Rosa Diaz , left .',
        upos: 'PRON NOUN PUNCT PROPN PROPN PUNCT VERB PUNCT',
        heads: [2, 7, 4, 2, 4, 4, 0, 7],
        deprels: 'nmod:poss nsubj punct appos flat punct root punct',
        proposals: { names: [name(3, 5, 'Person')] },
      },
    );
    expect(told.with('Its')).toEqual(['Lumo', 'Its']);
  });
});
