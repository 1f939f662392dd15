import { describe, expect, it } from 'vitest';
import { find, name, read, texts } from './read.js';

describe('demonyms', () => {
  it('in the plural are groups with their count, not names', () => {
    const mentions = read({
      words: 'At least three Tavarians drowned .',
      upos: 'ADP ADJ NUM PROPN VERB PUNCT',
      xpos: 'IN JJS CD NNPS VBD .',
      heads: [2, 3, 4, 5, 0, 5],
      deprels: 'case advmod nummod nsubj root punct',
      proposals: { names: [name(3, 4, 'Demonym')] },
    });
    expect(find(mentions, 'At least three Tavarians')).toMatchObject({
      type: 'Group',
      level: 'nominal',
      number: 'plural',
    });
    expect(texts(mentions)).not.toContain('Tavarians');
  });

  it('right before a name are a name that describes the bearer, no group', () => {
    const mentions = read({
      words: 'Danes Ana drowned .',
      upos: 'PROPN PROPN VERB PUNCT',
      xpos: 'NNPS NNP VBD .',
      heads: [3, 3, 0, 3],
      deprels: 'nsubj nsubj root punct',
      proposals: { names: [name(0, 1, 'Demonym'), name(1, 2, 'Person')] },
    });
    expect(find(mentions, 'Danes')).toMatchObject({ type: 'Demonym', level: 'name' });
  });

  it('with an indefinite article are one person', () => {
    const mentions = read({
      words: 'A Tavarian drowned .',
      upos: 'DET PROPN VERB PUNCT',
      heads: [2, 3, 0, 3],
      deprels: 'det nsubj root punct',
      proposals: { names: [name(1, 2, 'Demonym')] },
    });
    expect(find(mentions, 'Tavarian')).toMatchObject({ type: 'Person', level: 'nominal' });
  });

  it('with "the" are one person who does something, but not a people or a language', () => {
    const the = (word: string, upos: string, xpos = 'NNP') =>
      read({
        words: `The ${word} smiled .`,
        upos: `DET ${upos} VERB PUNCT`,
        xpos: `DT ${xpos} VBD .`,
        heads: [2, 3, 0, 3],
        deprels: 'det nsubj root punct',
        proposals: { names: [name(1, 2, 'Demonym')] },
      });
    expect(find(the('Tavarian', 'PROPN'), 'Tavarian')).toMatchObject({ type: 'Person', level: 'nominal' });
    expect(find(the('Dane', 'PROPN'), 'Dane')).toMatchObject({ type: 'Person', number: 'singular' });
    expect(find(the('Swede', 'PROPN', 'NNPS'), 'Swede')).toMatchObject({ type: 'Person', number: 'singular' });
    expect(find(the('Danish', 'PROPN'), 'Danish').type).toBe('Demonym');
    expect(find(the('Burmese', 'PROPN'), 'Burmese').type).toBe('Demonym');
  });

  it('and one of a party are a person where they do something', () => {
    const party = (word: string) =>
      read({
        words: `The ${word} smiled .`,
        upos: 'DET PROPN VERB PUNCT',
        heads: [2, 3, 0, 3],
        deprels: 'det nsubj root punct',
        lemmas: { Democrat: 'democrat' },
        proposals: { names: [name(1, 2, 'PoliticalParty')] },
      });
    expect(find(party('Democrat'), 'Democrat')).toMatchObject({ type: 'Person', level: 'nominal' });
    expect(find(party('Varda'), 'Varda').type).toBe('PoliticalParty');
  });

  it('name an institution together with its noun', () => {
    const army = (noun: string) =>
      read({
        words: `The Tavarian ${noun} retreated .`,
        upos: 'DET ADJ NOUN VERB PUNCT',
        heads: [3, 3, 4, 0, 4],
        deprels: 'det amod nsubj root punct',
        proposals: { names: [name(1, 2, 'Demonym')] },
      });
    expect(find(army('army'), 'Tavarian army')).toMatchObject({ type: 'GovernmentBody', level: 'name' });
    expect(find(army('militia'), 'Tavarian militia').level).toBe('nominal');
  });

  it('are what "U.S." before a common noun is', () => {
    const typeBefore = (noun: string, upos: string) =>
      find(
        read({
          words: `U.S. ${noun} waited .`,
          upos: `PROPN ${upos} VERB PUNCT`,
          heads: [2, 3, 0, 3],
          deprels: 'compound nsubj root punct',
          proposals: { names: [name(0, 1, 'Country')] },
        }),
        'U.S.',
      ).type;
    expect(typeBefore('divers', 'NOUN')).toBe('Demonym');
    expect(typeBefore('Steel', 'PROPN')).toBe('Country');
  });

  it('that are nouns are no part of the name behind them, unless it has no other given name', () => {
    const ran = (words: string) =>
      texts(
        read({
          words: `${words} ran .`,
          upos: [...words.split(' ').map(() => 'PROPN'), 'VERB', 'PUNCT'].join(' '),
          heads: [
            words.split(' ').length + 1,
            ...words
              .split(' ')
              .slice(1)
              .map(() => 1),
            0,
            words.split(' ').length + 1,
          ],
          deprels: [
            'nsubj',
            ...words
              .split(' ')
              .slice(1)
              .map(() => 'flat'),
            'root',
            'punct',
          ].join(' '),
          proposals: { names: [name(0, words.split(' ').length, 'Person')] },
        }),
      );
    expect(ran('Briton Ana Lund')).toEqual(['Briton', 'Ana Lund']);
    expect(ran('Dane Lund')).toEqual(['Dane Lund']);
  });
});
