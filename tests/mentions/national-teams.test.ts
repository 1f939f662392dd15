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

  it('stay countries in any other text', () => {
    expect(classes(beat, listed('match', 'army'))).toEqual(['Country', 'Country']);
  });
});
