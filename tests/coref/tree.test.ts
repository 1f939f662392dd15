import { describe, expect, it } from 'vitest';
import { name, tell } from './chains.js';

describe('what the tree shows', () => {
  it('joins an apposition that describes', () => {
    const told = tell({
      words: 'Nordwind , a Danish airline , collapsed .',
      upos: 'PROPN PUNCT DET ADJ NOUN PUNCT VERB PUNCT',
      heads: [7, 1, 5, 5, 1, 1, 0, 7],
      deprels: 'nsubj punct det amod appos punct root punct',
      proposals: { names: [name(0, 1, 'Company')] },
    });
    expect(told.with('Nordwind')).toEqual(['Nordwind', 'Danish airline']);
  });

  it('joins a noun with the name that it stands before, where the parser made the noun the head', () => {
    const told = tell({
      words: 'Passenger Rosa Diaz left .',
      upos: 'NOUN PROPN PROPN VERB PUNCT',
      heads: [4, 1, 2, 0, 4],
      deprels: 'nsubj flat flat root punct',
      proposals: { names: [name(1, 3, 'Person')] },
    });
    expect(told.with('Rosa Diaz')).toHaveLength(2);
  });

  it('keeps a position and its holder apart', () => {
    const told = tell({
      words: 'Rosa Diaz , the mayor , left .',
      upos: 'PROPN PROPN PUNCT DET NOUN PUNCT VERB PUNCT',
      heads: [7, 1, 5, 5, 1, 1, 0, 7],
      deprels: 'nsubj flat punct det appos punct root punct',
      proposals: { names: [name(0, 2, 'Person')] },
    });
    expect(told.with('Rosa Diaz')).toEqual(['Rosa Diaz']);
    expect(told.chain('mayor').type).toBe('Position');
  });

  it('gives "who" behind a post in apposition the person, not the post', () => {
    const told = tell({
      words: 'Rosa Diaz , a poet who sang , left .',
      upos: 'PROPN PROPN PUNCT DET NOUN PRON VERB PUNCT VERB PUNCT',
      heads: [9, 1, 5, 5, 1, 7, 5, 1, 0, 9],
      deprels: 'nsubj flat punct det appos nsubj acl:relcl punct root punct',
      proposals: { names: [name(0, 2, 'Person')] },
    });
    expect(told.with('who')).toEqual(['Rosa Diaz', 'who']);
  });

  it('gives relative pronouns their noun', () => {
    const told = tell({
      words: 'The hikers who vanished were found .',
      upos: 'DET NOUN PRON VERB AUX VERB PUNCT',
      heads: [2, 6, 4, 2, 6, 0, 6],
      deprels: 'det nsubj:pass nsubj acl:relcl aux:pass root punct',
    });
    expect(told.with('hikers')).toEqual(['hikers', 'who']);
  });

  it('joins "the town of X" with X', () => {
    const told = tell({
      words: 'The town of Varde flooded .',
      upos: 'DET NOUN ADP PROPN VERB PUNCT',
      heads: [2, 5, 4, 2, 0, 5],
      deprels: 'det nsubj case nmod root punct',
      proposals: { names: [name(3, 4, 'City')] },
    });
    expect(told.chain('Varde')).toMatchObject({ label: 'Varde', level: 'name', type: 'City' });
    expect(told.with('Varde')).toHaveLength(2);
  });

  it('keeps a state and the state that it is an ally of apart', () => {
    const told = tell({
      words: 'Morland , an ally of Norway , left .',
      upos: 'PROPN PUNCT DET NOUN ADP PROPN PUNCT VERB PUNCT',
      heads: [8, 4, 4, 1, 6, 4, 1, 0, 8],
      deprels: 'nsubj punct det appos case nmod punct root punct',
      proposals: { names: [name(0, 1, 'Country'), name(5, 6, 'Country')] },
    });
    expect(told.with('Morland')).toEqual(['Morland', 'ally of Norway']);
    expect(told.with('Norway')).toEqual(['Norway']);
  });

  it('joins "a man named X" with X', () => {
    const told = tell({
      words: 'A diver named Ole Ek vanished .',
      upos: 'DET NOUN VERB PROPN PROPN VERB PUNCT',
      heads: [2, 6, 2, 3, 4, 0, 6],
      deprels: 'det nsubj acl xcomp flat root punct',
      lemmas: { named: 'name' },
      proposals: { names: [name(3, 5, 'Person')] },
    });
    expect(told.with('Ole Ek')).toEqual(['diver', 'Ole Ek']);
  });

  it('joins an apposition with the nearer of two names where it cannot be about the first', () => {
    const told = (noun: string) =>
      tell({
        words: `Rosa Diaz of Lumo , a ${noun} , left .`,
        upos: 'PROPN PROPN ADP PROPN PUNCT DET NOUN PUNCT VERB PUNCT',
        heads: [9, 1, 4, 1, 7, 7, 1, 1, 0, 9],
        deprels: 'nsubj flat case nmod punct det appos punct root punct',
        proposals: { names: [name(0, 2, 'Person'), name(3, 4, 'Company')] },
      });
    expect(told('company').with('company')).toEqual(['Lumo', 'company']);
    expect(told('woman').with('woman')).toEqual(['Rosa Diaz', 'woman']);
  });
});
