import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { name, read } from './read.js';

const beat: HandParse = {
  words: 'Tavaria beat Morland .',
  upos: 'PROPN VERB PROPN PUNCT',
  heads: [2, 0, 2, 2],
  deprels: 'nsubj root obj punct',
  proposals: { names: [name(0, 1, 'Country'), name(2, 3, 'Country')] },
};
const listed = (...nouns: string[]): HandParse => ({
  words: `${nouns.join(' ')} .`,
  upos: [...nouns.map(() => 'NOUN'), 'PUNCT'].join(' '),
  heads: [0, ...nouns.map(() => 1)],
  deprels: ['root', ...nouns.map(() => 'conj')].slice(0, nouns.length).concat('punct').join(' '),
});
const inTavaria: HandParse = {
  words: 'Fans in Tavaria sang .',
  upos: 'NOUN ADP PROPN VERB PUNCT',
  heads: [4, 3, 1, 0, 4],
  deprels: 'nsubj case nmod root punct',
  proposals: { names: [name(2, 3, 'Country')] },
};

describe('countries', () => {
  const classes = (...parses: HandParse[]) =>
    read(...parses).flatMap((mention) => (mention.kind === 'entity' && mention.level === 'name' ? [mention.type] : []));

  it('that play are teams where the text is about a sport, and countries where somebody is in them', () => {
    const text = [beat, listed('match', 'goal', 'coach', 'penalty'), inTavaria];
    expect(classes(...text)).toEqual(['SportsTeam', 'SportsTeam', 'Country']);
  });

  it.each([
    ['that are lost to', 'Tavaria lost to Morland', 'PROPN VERB ADP PROPN', [2, 0, 4, 2], 'nsubj root case obl'],
    ['that go on to score', 'Tavaria went to score', 'PROPN VERB PART VERB', [2, 0, 4, 2], 'nsubj root mark xcomp'],
    [
      'that have players',
      "Tavaria 's goalkeeper fell",
      'PROPN PART NOUN VERB',
      [3, 1, 4, 0],
      'nmod:poss case nsubj root',
    ],
  ])('%s are teams too', (_, words, upos, heads, deprels) => {
    const proposals = words
      .split(' ')
      .flatMap((word, at) => (/^[A-Z]/.test(word) ? [name(at, at + 1, 'Country')] : []));
    const told: HandParse = { words, upos, heads, deprels, lemmas: { lost: 'lose' }, proposals: { names: proposals } };
    expect(new Set(classes(told, listed('match', 'goal', 'coach', 'penalty')))).toEqual(new Set(['SportsTeam']));
  });

  it('are teams by the last word of the name that plays', () => {
    const short: HandParse = {
      words: 'East Tavaria beat Morland . Tavaria sang .',
      upos: 'PROPN PROPN VERB PROPN PUNCT PROPN VERB PUNCT',
      heads: [3, 1, 0, 3, 3, 7, 3, 3],
      deprels: 'nsubj flat root obj punct nsubj parataxis punct',
      proposals: { names: [name(0, 2, 'Country'), name(3, 4, 'Country'), name(5, 6, 'Country')] },
    };
    expect(classes(short, listed('match', 'goal', 'coach', 'penalty'))).toEqual(Array(3).fill('SportsTeam'));
  });

  it('stay countries in any other text', () => {
    expect(classes(beat, listed('match', 'army'))).toEqual(['Country', 'Country']);
  });
});
