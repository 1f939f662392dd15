import { describe, expect, it } from 'vitest';
import { type HandParse, handSentence } from '../support/parse.js';
import { name, says, tell } from './chains.js';

/** "the NAME closed", or "NAME officers closed" where it stands before a noun. */
const the = (words: string, type: string): HandParse => {
  const { tokens, range: _, ...hand } = { ...handSentence(says(words, type)), ...says(words, type) };
  const heads = tokens.map(({ head }) => (head < 0 ? 0 : head + 2));
  return {
    ...hand,
    words: `The ${hand.words}`,
    upos: `DET ${hand.upos}`,
    heads: [2, ...heads],
    deprels: `det ${hand.deprels}`,
    proposals: { names: [name(1, words.split(' ').length + 1, type)] },
  };
};

describe('a body is one, however its name is told', () => {
  const countOf = (type: string, ...names: string[]) => tell(...names.map((each) => says(each, type))).chains.length;

  it('in another order, or with fewer words, where one noun heads both', () => {
    expect(countOf('GovernmentBody', 'Ministry of Fisheries', 'Fisheries Ministry')).toBe(1);
    expect(countOf('GovernmentBody', 'Upper House Joint Committee on Harbours', 'Harbours Committee')).toBe(1);
    expect(countOf('GovernmentBody', 'Ministry of Fisheries', 'Harbours Ministry')).toBe(2);
    expect(countOf('GovernmentBody', 'Court of Morland', 'Morland Council')).toBe(2);
    expect(countOf('EducationalOrganization', 'University of Morland', 'University of West Morland')).toBe(2);
  });

  it('not where two bodies have the words', () => {
    const told = tell(
      says('Tavarian Ministry of Fisheries', 'GovernmentBody'),
      says('Norland Ministry of Fisheries', 'GovernmentBody'),
      says('Fisheries Ministry', 'GovernmentBody'),
    );
    expect(told.with('Fisheries Ministry')).toEqual(['Fisheries Ministry']);
  });

  it('by the end of its name: a council of states, a law, a tournament', () => {
    expect(countOf('InternationalOrganization', 'UN Harbour Council', 'Harbour Council')).toBe(1);
    expect(countOf('Work', 'Tavarian Harbour Act', 'Harbour Act')).toBe(1);
    expect(countOf('Event', 'Nordic Rowing Championships', 'Rowing Championships')).toBe(1);
    expect(countOf('Event', 'Women’s Giant Slalom', 'Giant Slalom')).toBe(2);
  });

  it('by its noun with "the": a chamber with more words before it, games, but no race of the same sort', () => {
    const house = tell(says('Tavarian House of Delegates', 'GovernmentBody'), the('House', 'GovernmentBody'));
    expect(house.with('House')).toHaveLength(2);
    expect(tell(says('Nordic Games', 'Event'), the('Games', 'Event')).with('Games')).toHaveLength(2);
    const court = ['Tavarian Supreme Court of Appeal', 'Supreme Court'].map((each) => says(each, 'GovernmentBody'));
    expect(tell(the('Court', 'GovernmentBody'), ...court).with('Court')).toHaveLength(3);
    expect(tell(says('Giant Slalom', 'Event'), the('Slalom', 'Event')).with('Slalom')).toHaveLength(1);
  });

  it('a party without "Party", a strip of land without "Strip", a firm in capitals without "Group"', () => {
    expect(countOf('PoliticalParty', 'Harbour Party', 'Harbour')).toBe(1);
    expect(countOf('Region', 'Moru Strip', 'Moru')).toBe(1);
    expect(countOf('Company', 'KTV Group', 'KTV')).toBe(1);
  });

  it('by letters, a number among them or a first word that is one itself', () => {
    expect(countOf('Product', 'Harbour Manager 9', 'HM9')).toBe(1);
    expect(countOf('PoliticalParty', 'EU Independence Party', 'EUIP')).toBe(1);
  });
});

describe('a surname that nobody has', () => {
  const withSlip = (slip: string) => tell(says('Jana Kovarik', 'Person'), says(slip, 'Person')).chains.length;

  it('is the one that it misses by a letter', () => {
    expect(['Kovark', 'Kovraik', 'Kovarikk'].map(withSlip)).toEqual([1, 1, 1]);
  });

  it('is another with another letter, one more at the end, or two slips', () => {
    expect(['Kovarak', 'Kovarika', 'Kovariks', 'Kvarki'].map(withSlip)).toEqual([2, 2, 2, 2]);
  });

  it('is the one that is told of more often, where nobody has a full name', () => {
    const told = tell(says('Kovarik', 'Person'), says('Kovraik', 'Person'), says('Kovarik', 'Person'));
    expect(told.chains).toHaveLength(1);
    expect(tell(says('Kovarik', 'Person'), says('Kovraik', 'Person')).chains).toHaveLength(2);
  });
});
