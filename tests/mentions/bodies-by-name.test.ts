import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { find, name, read, texts } from './read.js';

const spoke = (words: string, type: string, probability = 0.9): HandParse => {
  const rest = words.split(' ').slice(1);
  const verb = rest.length + 2;
  return {
    words: `${words} spoke .`,
    upos: `PROPN ${rest.map(() => 'PROPN ').join('')}VERB PUNCT`,
    heads: [verb, ...rest.map(() => 1), 0, verb],
    deprels: `nsubj ${rest.map(() => 'flat ').join('')}root punct`,
    proposals: { names: [name(0, rest.length + 1, type, probability)] },
  };
};

describe('a name that the network takes for a person', () => {
  const behind = (pronoun: string) =>
    read({
      words: `Varda , ${pronoun} left , won .`,
      upos: 'PROPN PUNCT PRON VERB PUNCT VERB PUNCT',
      heads: [6, 4, 4, 1, 1, 0, 6],
      deprels: 'nsubj punct nsubj acl:relcl punct root punct',
      proposals: { names: [name(0, 1, 'Person')] },
    });

  it('is none where "which" stands behind it, or where it is based or was founded', () => {
    expect(find(behind('which'), 'Varda').type).toBe('Company');
    expect(find(behind('who'), 'Varda').type).toBe('Person');
    const founded = (verb: string, deprel: string) =>
      read({
        words: `Varda was ${verb} here .`,
        upos: 'PROPN AUX VERB ADV PUNCT',
        heads: [3, 3, 0, 3, 3],
        deprels: `${deprel} aux root advmod punct`,
        lemmas: { founded: 'found', hired: 'hire' },
        proposals: { names: [name(0, 1, 'Person')] },
      });
    expect(find(founded('founded', 'nsubj:pass'), 'Varda').type).toBe('Company');
    expect(find(founded('hired', 'nsubj:pass'), 'Varda').type).toBe('Person');
    const based = read({
      words: 'Varda , based in Oslo , won .',
      upos: 'PROPN PUNCT VERB ADP PROPN PUNCT VERB PUNCT',
      heads: [7, 3, 1, 5, 3, 1, 0, 7],
      deprels: 'nsubj punct acl case obl punct root punct',
      lemmas: { based: 'base' },
      proposals: { names: [name(0, 1, 'Person'), name(4, 5, 'City')] },
    });
    expect(find(based, 'Varda').type).toBe('Company');
  });

  it('is a club with the letters of one, and without them elsewhere', () => {
    const mentions = read(spoke('FC Varda', 'Person', 0.4), spoke('Varda', 'Person'));
    expect(mentions.map(({ type }) => type)).toEqual(['SportsTeam', 'SportsTeam']);
    expect(find(read(spoke('Varda', 'Person')), 'Varda').type).toBe('Person');
  });

  it('lends what it is told to be to the longer name, where it has two words itself', () => {
    const founded = (words: string): HandParse => ({
      words: `${words} was founded .`,
      upos: 'PROPN PROPN AUX VERB PUNCT',
      heads: [4, 1, 4, 0, 4],
      deprels: 'nsubj:pass flat aux root punct',
      lemmas: { founded: 'found' },
      proposals: { names: [name(0, 2, 'Person', 0.6)] },
    });
    expect(find(read(spoke('Ter Veld Bouw', 'Person'), founded('Ter Veld')), 'Ter Veld Bouw').type).toBe('Company');
    expect(find(read(spoke('Ter Veld Bouw', 'Person'), founded('Ole Ek')), 'Ter Veld Bouw').type).toBe('Person');
  });

  it('keeps the network’s class behind a calling of people and of firms, and gives it to the noun', () => {
    const behindNoun = (noun: string, type: string) =>
      read({
        words: `The ${noun} Varda left .`,
        upos: 'DET NOUN PROPN VERB PUNCT',
        heads: [2, 4, 2, 0, 4],
        deprels: 'det nsubj appos root punct',
        proposals: { names: [name(2, 3, type, 0.8)] },
      });
    expect(find(behindNoun('builder', 'Company'), 'Varda').type).toBe('Company');
    expect(find(behindNoun('builder', 'Company'), 'builder').type).toBe('Company');
    expect(find(behindNoun('builder', 'Person'), 'Varda').type).toBe('Person');
    expect(find(behindNoun('surgeon', 'Company'), 'Varda').type).toBe('Person');
  });
});

describe('a name in apposition to an office', () => {
  it('is a person’s, whatever stands between', () => {
    const afar = (noun: string) =>
      read({
        words: `A ${noun} for the firm , Ora Lind , spoke .`,
        upos: 'DET NOUN ADP DET NOUN PUNCT PROPN PROPN PUNCT VERB PUNCT',
        heads: [2, 10, 5, 5, 2, 7, 2, 7, 7, 0, 10],
        deprels: 'det nsubj case det nmod punct appos flat punct root punct',
        proposals: { names: [name(6, 8, 'Company', 0.8)] },
      });
    expect(find(afar('spokeswoman'), 'Ora Lind').type).toBe('Person');
    expect(find(afar('rival'), 'Ora Lind').type).toBe('Company');
  });
});

describe('what a firm makes', () => {
  const headline = (word: string) => read(spoke(`${word} Varda`, 'Person'), spoke('Varda Group', 'Company'));

  it('opens a headline before its name, and is no part of it', () => {
    expect(texts(headline('Brewer'))).toContain('Varda');
    expect(find(headline('Brewer'), 'Varda').type).toBe('Company');
    expect(texts(headline('Brewster'))).toContain('Brewster Varda');
  });
});

describe('who is called by an age', () => {
  it('is a person, in one word or in five', () => {
    const aged = read({
      words: 'The 52 - year - old left .',
      upos: 'DET NUM PUNCT NOUN PUNCT NOUN VERB PUNCT',
      heads: [6, 6, 6, 6, 6, 7, 0, 7],
      deprels: 'det nummod punct compound punct nsubj root punct',
    });
    expect(find(aged, '52 - year - old').type).toBe('Person');
  });
});

describe('a ship', () => {
  const sank = (words: string, type: string) => ({
    words: `${words} sank .`,
    upos: `${words.replace(/\S+/g, 'PROPN')} VERB PUNCT`,
    heads: words.includes(' ') ? [3, 1, 0, 3] : [2, 0, 2],
    deprels: words.includes(' ') ? 'nsubj flat root punct' : 'nsubj root punct',
    proposals: { names: [name(0, words.split(' ').length, type)] },
  });

  it('is told by the letters before its name, and leaves the name to what it is named after', () => {
    const mentions = read(sank('HMS Varda', 'Company'), sank('Varda', 'City'));
    expect(mentions.map(({ type }) => type)).toEqual(['Product', 'City']);
  });
});
