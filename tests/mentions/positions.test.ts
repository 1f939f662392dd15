import { describe, expect, it } from 'vitest';
import { find, name, read } from './read.js';

describe('posts', () => {
  it('of an acting minister keep the word', () => {
    const mentions = read({
      words: 'She served as acting minister .',
      upos: 'PRON VERB ADP VERB NOUN PUNCT',
      xpos: 'PRP VBD IN VBG NN .',
      heads: [2, 0, 5, 5, 2, 2],
      deprels: 'nsubj root case amod obl punct',
    });
    expect(find(mentions, 'acting minister').type).toBe('Position');
  });

  it('of whoever has served for years are without the years', () => {
    const mentions = read({
      words: 'Ek , a 16 - year veteran , slept .',
      upos: 'PROPN PUNCT DET NUM PUNCT NOUN NOUN PUNCT VERB PUNCT',
      heads: [9, 7, 7, 6, 6, 7, 1, 7, 0, 9],
      deprels: 'nsubj punct det nummod punct compound appos punct root punct',
      proposals: { names: [name(0, 1, 'Person')] },
    });
    expect(find(mentions, 'veteran').type).toBe('Position');
  });

  it('see a name in the very place of the noun before it as what the noun is called', () => {
    const mentions = read({
      words: 'The spokesman , Ole Ek , smiled .',
      upos: 'DET NOUN PUNCT PROPN PROPN PUNCT VERB PUNCT',
      heads: [2, 7, 4, 7, 4, 4, 0, 7],
      deprels: 'det nsubj punct nsubj flat punct root punct',
      proposals: { names: [name(3, 5, 'Person')] },
    });
    expect(find(mentions, 'spokesman').type).toBe('Position');
  });

  it('and a rank before one name are two', () => {
    const mentions = read({
      words: 'The army spokesman Colonel Ole Ek smiled .',
      upos: 'DET NOUN NOUN PROPN PROPN PROPN VERB PUNCT',
      heads: [3, 3, 4, 5, 7, 5, 0, 7],
      deprels: 'det compound compound nmod:desc nsubj flat root punct',
      proposals: { names: [name(4, 6, 'Person')] },
    });
    expect(find(mentions, 'spokesman').type).toBe('Position');
    expect(find(mentions, 'Colonel').type).toBe('Position');
  });

  it('of directors general are one, of a director who is a General two', () => {
    const titled = (director: string, general: string) =>
      read({
        words: `Then ${director} ${general} Ole Ek smiled .`,
        upos: 'ADV NOUN PROPN PROPN PROPN VERB PUNCT',
        heads: [6, 4, 4, 6, 4, 0, 6],
        deprels: 'advmod nmod:desc nmod:desc nsubj flat root punct',
        proposals: { names: [name(3, 5, 'Person')] },
      }).filter(({ type }) => type === 'Position');
    expect(titled('director', 'General').map(({ text }) => text)).toEqual(['director', 'General']);
    expect(titled('director', 'general').map(({ text }) => text)).toEqual(['director general']);
  });

  it('joined by “and” before a name are both its posts, unless an article makes them two people', () => {
    const joined = (first: string) =>
      read({
        words: `${first} chairman and founder Ole Ek smiled .`,
        upos: `${first === 'Veltra' ? 'PROPN' : 'DET'} NOUN CCONJ NOUN PROPN PROPN VERB PUNCT`,
        heads: [2, 7, 4, 2, 7, 5, 0, 7],
        deprels: `${first === 'Veltra' ? 'compound' : 'det'} nsubj cc conj nsubj flat root punct`,
        proposals: { names: [name(4, 6, 'Person'), ...(first === 'Veltra' ? [name(0, 1, 'Company')] : [])] },
      }).filter(({ type }) => type === 'Position');
    expect(joined('Veltra').map(({ text }) => text)).toEqual(['chairman', 'founder']);
    expect(joined('The').map(({ text }) => text)).toEqual(['founder']);
  });

  it('of two words joined by “and” are one, whatever stands before them', () => {
    const mentions = read({
      words: 'The trade and sports minister Ole Ek smiled .',
      upos: 'DET NOUN CCONJ NOUN NOUN PROPN PROPN VERB PUNCT',
      heads: [5, 5, 4, 2, 6, 8, 6, 0, 8],
      deprels: 'det compound cc conj nmod:desc nsubj flat root punct',
      proposals: { names: [name(5, 7, 'Person')] },
    });
    expect(find(mentions, 'trade and sports minister').type).toBe('Position');
  });

  it('stand before a title of courtesy, too', () => {
    const mentions = read({
      words: 'Then president Dr. Ole Ek smiled .',
      upos: 'ADV NOUN PROPN PROPN PROPN VERB PUNCT',
      heads: [6, 4, 4, 6, 4, 0, 6],
      deprels: 'advmod nmod:desc nmod:desc nsubj flat root punct',
      proposals: { names: [name(3, 5, 'Person')] },
    });
    expect(find(mentions, 'president').type).toBe('Position');
  });

  it('of a detective sergeant are one', () => {
    const mentions = read({
      words: 'Detective Sergeant Ole Ek smiled .',
      upos: 'PROPN PROPN PROPN PROPN VERB PUNCT',
      heads: [2, 3, 5, 3, 0, 5],
      deprels: 'compound nmod:desc nsubj flat root punct',
      proposals: { names: [name(2, 4, 'Person')] },
    });
    expect(find(mentions, 'Detective Sergeant').type).toBe('Position');
  });

  it('of a chief end before “of the island state”', () => {
    const mentions = read({
      words: 'The chief of the island state , Ole Ek , smiled .',
      upos: 'DET NOUN ADP DET NOUN NOUN PUNCT PROPN PROPN PUNCT VERB PUNCT',
      heads: [2, 11, 6, 6, 6, 2, 8, 2, 8, 2, 0, 11],
      deprels: 'det nsubj case det compound nmod punct appos flat punct root punct',
      proposals: { names: [name(7, 9, 'Person')] },
    });
    expect(find(mentions, 'chief').type).toBe('Position');
  });

  it('end before the day on which they are left', () => {
    const mentions = read({
      words: 'He resigned as chief executive on Monday .',
      upos: 'PRON VERB ADP ADJ NOUN ADP PROPN PUNCT',
      heads: [2, 0, 5, 5, 2, 7, 5, 2],
      deprels: 'nsubj root case amod obl case nmod punct',
    });
    expect(find(mentions, 'chief executive').type).toBe('Position');
  });
});
