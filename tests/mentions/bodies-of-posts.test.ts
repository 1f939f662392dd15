import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { find, name, read, texts } from './read.js';

/** "The BODY TITLE Ole Ek smiled .", the body below the title or below the name. */
const led = (body: string, title: string, above: 'title' | 'name' = 'title'): HandParse => ({
  words: `The ${body} ${title} Ole Ek smiled .`,
  upos: 'DET NOUN NOUN PROPN PROPN VERB PUNCT',
  heads: [4, above === 'title' ? 3 : 4, 4, 6, 4, 0, 6],
  deprels: `det ${above === 'title' ? 'compound' : 'nmod:desc'} nmod:desc nsubj flat root punct`,
  proposals: { names: [name(3, 5, 'Person')] },
});

describe('a body without a name before a post', () => {
  it.each(['title', 'name'] as const)(
    'is none of its words where the post leads or serves it (below the %s)',
    (above) => {
      const mentions = read(led('club', 'captain', above));
      expect(find(mentions, 'captain').type).toBe('Position');
      expect(find(mentions, 'club')).toMatchObject({ type: 'SportsTeam', level: 'nominal' });
    },
  );

  it('belongs to a post that has its name from it', () => {
    expect(texts(read(led('police', 'chief')))).toContain('police chief');
    expect(texts(read(led('press', 'secretary')))).toContain('press secretary');
  });

  it('is no name for the capital that opens the sentence', () => {
    const mentions = read({
      words: 'Party leader Ole Ek smiled .',
      upos: 'NOUN NOUN PROPN PROPN VERB PUNCT',
      heads: [2, 3, 5, 3, 0, 5],
      deprels: 'compound nmod:desc nsubj flat root punct',
      proposals: { names: [name(0, 1, 'PoliticalParty'), name(2, 4, 'Person')] },
    });
    expect(find(mentions, 'Party').level).toBe('nominal');
  });
});

describe('envoys', () => {
  it('keep the land to which they are sent in their title before the name', () => {
    const mentions = read({
      words: 'Then envoy to Peru Ole Ek smiled .',
      upos: 'ADV NOUN ADP PROPN PROPN PROPN VERB PUNCT',
      heads: [7, 5, 4, 2, 7, 5, 0, 7],
      deprels: 'advmod nmod:desc case nmod nsubj flat root punct',
      proposals: { names: [name(3, 4, 'Country'), name(4, 6, 'Person')] },
    });
    expect(find(mentions, 'envoy to Peru').type).toBe('Position');
  });
});

describe('camps', () => {
  const camp = (side: string): HandParse => ({
    words: `The ${side} camp lost .`,
    upos: 'DET ADJ NOUN VERB PUNCT',
    heads: [3, 3, 4, 0, 4],
    deprels: 'det amod nsubj root punct',
  });

  it('of one mind are bodies with members, others are places', () => {
    for (const side of ['pro-treaty', 'royalist', 'conservative']) {
      expect(find(read(camp(side)), `${side} camp`).type).toBe('PoliticalParty');
    }
    expect(find(read(camp('muddy')), 'muddy camp').type).toBe('Facility');
  });

  it('before their candidates keep the side that the parser hung on those', () => {
    const mentions = read({
      words: 'The royalist camp candidates lost .',
      upos: 'DET ADJ NOUN NOUN VERB PUNCT',
      heads: [4, 4, 4, 5, 0, 5],
      deprels: 'det amod compound nsubj root punct',
      lemmas: { candidates: 'candidate' },
    });
    expect(find(mentions, 'royalist camp').type).toBe('PoliticalParty');
  });
});

describe('posts of several', () => {
  it('that a predicate names are told of nobody alone', () => {
    const are = (noun: string, xpos: string): HandParse => ({
      words: `The ${noun} is Ole Ek .`,
      upos: 'DET NOUN AUX PROPN PROPN PUNCT',
      xpos: `DT ${xpos} VBZ NNP NNP .`,
      heads: [2, 4, 4, 0, 4, 4],
      deprels: 'det nsubj cop root flat punct',
      lemmas: { candidates: 'candidate' },
      proposals: { names: [name(3, 5, 'Person')] },
    });
    const posts = (parse: HandParse) => read(parse).filter(({ type }) => type === 'Position');
    expect(posts(are('candidate', 'NN'))).toHaveLength(1);
    expect(posts(are('candidates', 'NNS'))).toEqual([]);
  });
});
