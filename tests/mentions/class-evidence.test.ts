import { describe, expect, it } from 'vitest';
import { find, name, read } from './read.js';

describe('the class of a name', () => {
  it('is what a noun right before it says', () => {
    const typeAfter = (noun: string) =>
      find(
        read({
          words: `The ${noun} Aurora sank .`,
          upos: 'DET NOUN PROPN VERB PUNCT',
          heads: [2, 4, 2, 0, 4],
          deprels: 'det nsubj appos root punct',
          proposals: { names: [name(2, 3, 'Company', 0.7)] },
        }),
        'Aurora',
      ).type;
    expect(typeAfter('ferry')).toBe('Product');
    expect(typeAfter('frigate')).toBe('Product');
    expect(typeAfter('painter')).toBe('Person');
    expect(typeAfter('thing')).toBe('Company');
  });

  it('is that everywhere else, where the network reads it so behind the noun', () => {
    const paper = (type: string) =>
      read(
        {
          words: 'The magazine Aurora closed .',
          upos: 'DET NOUN PROPN VERB PUNCT',
          heads: [2, 4, 2, 0, 4],
          deprels: 'det nsubj appos root punct',
          proposals: { names: [name(2, 3, type)] },
        },
        ...[1, 2].map(() => ({
          words: 'Aurora closed .',
          upos: 'PROPN VERB PUNCT',
          heads: [2, 0, 2],
          deprels: 'nsubj root punct',
          proposals: { names: [name(0, 1, 'Person')] },
        })),
      ).map(({ type: found }) => found);
    expect(paper('MediaOrganization').slice(-2)).toEqual(['MediaOrganization', 'MediaOrganization']);
    expect(paper('Person').slice(-2)).toEqual(['Person', 'Person']);
  });

  it('is a person’s where it is the surname of one, unless the network is sure of another each time', () => {
    const left = (words: string, type: string, probability: number) => ({
      words: `${words} left .`,
      upos: words.includes(' ') ? 'PROPN PROPN VERB PUNCT' : 'PROPN VERB PUNCT',
      heads: words.includes(' ') ? [3, 1, 0, 3] : [2, 0, 2],
      deprels: words.includes(' ') ? 'nsubj flat root punct' : 'nsubj root punct',
      proposals: { names: [name(0, words.split(' ').length, type, probability)] },
    });
    const surname = (probability: number) =>
      read(left('Ora Lumo', 'Person', 0.9), ...[1, 2, 3].map(() => left('Lumo', 'Company', probability))).at(-1)!.type;
    expect(surname(0.6)).toBe('Person');
    expect(surname(0.95)).toBe('Company');
  });

  it('is a person’s where an age stands behind it, unless that is of somebody before', () => {
    const aged = (words: string, deprels: string, heads: number[], at: number) =>
      find(
        read({
          words,
          upos: words.includes('of')
            ? 'PROPN ADP PROPN PUNCT NUM PUNCT VERB PUNCT'
            : 'PROPN PUNCT NUM PUNCT VERB PUNCT',
          heads,
          deprels,
          proposals: { names: [name(at, at + 1, 'Company', 0.7)] },
        }),
        'Varda',
      ).type;
    expect(aged('Varda , 52 , left .', 'nsubj punct appos punct root punct', [5, 3, 1, 1, 0, 5], 0)).toBe('Person');
    const behind = 'nsubj case nmod punct appos punct root punct';
    expect(aged('Roe of Varda , 52 , left .', behind, [7, 3, 1, 5, 1, 1, 0, 7], 2)).toBe('Company');
  });

  it('is a team’s behind a plural that only teams are called by, and no title stands before it', () => {
    const called = (noun: string, xpos: string) =>
      read({
        words: `They met ${noun} Varda .`,
        upos: 'PRON VERB NOUN PROPN PUNCT',
        xpos: `PRP VBD ${xpos} NNP .`,
        heads: [2, 0, 2, 3, 2],
        deprels: 'nsubj root obj appos punct',
        lemmas: { champions: 'champion' },
        proposals: { names: [name(3, 4, 'Person', 0.7)] },
      });
    expect(find(called('champions', 'NNS'), 'Varda').type).toBe('SportsTeam');
    expect(called('champions', 'NNS').some(({ type }) => type === 'Position')).toBe(false);
    expect(find(called('champion', 'NN'), 'Varda').type).toBe('Person');
  });

  it('is what an indefinite apposition says', () => {
    const mentions = read({
      words: 'Lumo , a magazine , closed .',
      upos: 'PROPN PUNCT DET NOUN PUNCT VERB PUNCT',
      heads: [6, 1, 4, 1, 1, 0, 6],
      deprels: 'nsubj punct det appos punct root punct',
      proposals: { names: [name(0, 1, 'Person', 0.6)] },
    });
    expect(find(mentions, 'Lumo').type).toBe('MediaOrganization');
  });

  it('is not what a state can be to another as well as a person, and that noun is of the same class', () => {
    const mentions = read({
      words: 'Morland , a rival of Norway , left .',
      upos: 'PROPN PUNCT DET NOUN ADP PROPN PUNCT VERB PUNCT',
      heads: [8, 4, 4, 1, 6, 4, 1, 0, 8],
      deprels: 'nsubj punct det appos case nmod punct root punct',
      proposals: { names: [name(0, 1, 'Country', 0.8), name(5, 6, 'Country')] },
    });
    expect(find(mentions, 'Morland').type).toBe('Country');
    expect(find(mentions, 'rival of Norway').type).toBe('Country');
  });

  it('is a person where "who" takes it up', () => {
    const mentions = read({
      words: 'Paris , who sang , left .',
      upos: 'PROPN PUNCT PRON VERB PUNCT VERB PUNCT',
      heads: [6, 1, 4, 1, 1, 0, 6],
      deprels: 'nsubj punct nsubj acl:relcl punct root punct',
      proposals: { names: [name(0, 1, 'City', 0.8)] },
    });
    expect(find(mentions, 'Paris').type).toBe('Person');
  });

  it('is no person with an article before it, whatever takes it up', () => {
    const mentions = read({
      words: 'The Aurora , who sang , left .',
      upos: 'DET PROPN PUNCT PRON VERB PUNCT VERB PUNCT',
      heads: [2, 7, 2, 5, 2, 2, 0, 7],
      deprels: 'det nsubj punct nsubj acl:relcl punct root punct',
      proposals: { names: [name(1, 2, 'MediaOrganization', 0.8)] },
    });
    expect(find(mentions, 'Aurora').type).toBe('MediaOrganization');
  });

  it('is not what an apposition behind "of" says', () => {
    const mentions = read({
      words: 'A native of Aurora , a driver , left .',
      upos: 'DET NOUN ADP PROPN PUNCT DET NOUN PUNCT VERB PUNCT',
      heads: [2, 9, 4, 2, 4, 7, 4, 4, 0, 9],
      deprels: 'det nsubj case nmod punct det appos punct root punct',
      proposals: { names: [name(3, 4, 'City', 0.4)] },
    });
    expect(find(mentions, 'Aurora').type).toBe('City');
  });

  it('is what the last word of the name says, where it is never anything else', () => {
    const typeOf = (last: string) =>
      find(
        read({
          words: `Moru ${last} closed .`,
          upos: 'PROPN PROPN VERB PUNCT',
          heads: [2, 3, 0, 3],
          deprels: 'compound nsubj root punct',
          proposals: { names: [name(0, 2, 'Company', 0.8)] },
        }),
        `Moru ${last}`,
      ).type;
    expect(['Airport', 'Festival', 'Foods'].map(typeOf)).toEqual(['Facility', 'Event', 'Company']);
  });

  it('of what is "of" something: a team of experts plays nothing, a team of named players does', () => {
    const teamOf = (member: string, upos: string, names: ReturnType<typeof name>[]) =>
      read({
        words: `A team of ${member} left .`,
        upos: `DET NOUN ADP ${upos} VERB PUNCT`,
        xpos: `DT NN IN ${upos === 'NOUN' ? 'NNS' : 'NNP'} VBD .`,
        heads: [2, 5, 4, 2, 0, 5],
        deprels: 'det nsubj case nmod root punct',
        lemmas: { experts: 'expert' },
        proposals: { names },
      });
    expect(find(teamOf('experts', 'NOUN', []), 'team of experts').type).toBe('Group');
    expect(find(teamOf('Lang', 'PROPN', [name(3, 4, 'Person')]), 'team of Lang').type).toBe('SportsTeam');
  });

  it('is not what an apposition says of the nearer name', () => {
    const mentions = read({
      words: 'Diaz of Lumo , a think tank , left .',
      upos: 'PROPN ADP PROPN PUNCT DET NOUN NOUN PUNCT VERB PUNCT',
      heads: [9, 3, 1, 7, 7, 7, 1, 1, 0, 9],
      deprels: 'nsubj case nmod punct det compound appos punct root punct',
      proposals: { names: [name(0, 1, 'Person', 0.9), name(2, 3, 'Company', 0.9)] },
    });
    expect(find(mentions, 'Diaz').type).toBe('Person');
    expect(find(mentions, 'think tank').type).toBe('Organization');
  });
});
