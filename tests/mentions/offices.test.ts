import { describe, expect, it } from 'vitest';
import { find, name, read, texts } from './read.js';

describe('offices', () => {
  it('of several persons are named in the singular, for each holds one', () => {
    const mentions = read({
      words: 'Former Senators Diaz and Okoye left',
      upos: 'ADJ NOUN PROPN CCONJ PROPN VERB',
      xpos: 'JJ NNS NNP CC NNP VBD',
      heads: [2, 3, 6, 5, 3, 0],
      deprels: 'amod nmod:desc nsubj cc conj root',
      lemmas: { Senators: 'senator' },
      proposals: { names: [name(2, 3, 'Person'), name(4, 5, 'Person')] },
    });
    expect(find(mentions, 'Senator')).toMatchObject({ type: 'Position', number: 'plural' });
  });

  it('keep what follows the head: “secretary general”, “editor at large”', () => {
    const mentions = read({
      words: 'Diaz , editor at large , left',
      upos: 'PROPN PUNCT NOUN ADP ADJ PUNCT VERB',
      heads: [7, 3, 1, 5, 3, 1, 0],
      deprels: 'nsubj punct appos case nmod punct root',
      proposals: { names: [name(0, 1, 'Person')] },
    });
    expect(find(mentions, 'editor at large').type).toBe('Position');
  });

  it('are one, though the parser hangs both words of “secretary general” on the name', () => {
    const mentions = read({
      words: 'Diaz , secretary general , left',
      upos: 'PROPN PUNCT NOUN NOUN PUNCT VERB',
      heads: [6, 3, 1, 1, 1, 0],
      deprels: 'nsubj punct appos appos punct root',
      proposals: { names: [name(0, 1, 'Person')] },
    });
    expect(texts(mentions)).toEqual(['Diaz', 'secretary general']);
  });

  it('leave the party before them a name: “Labour MP”', () => {
    const mentions = read({
      words: 'Labour MP Diaz left',
      upos: 'PROPN NOUN PROPN VERB',
      heads: [2, 3, 4, 0],
      deprels: 'compound nmod:desc nsubj root',
      proposals: { names: [name(0, 1, 'PoliticalParty'), name(2, 3, 'Person')] },
    });
    expect(texts(mentions)).toEqual(['Labour', 'MP', 'Diaz']);
  });

  it('are told of the name that they are said to be', () => {
    const mentions = read({
      words: 'The minister is Diaz',
      upos: 'DET NOUN AUX PROPN',
      heads: [2, 4, 4, 0],
      deprels: 'det nsubj cop root',
      proposals: { names: [name(3, 4, 'Person')] },
    });
    expect(find(mentions, 'minister').type).toBe('Position');
  });

  it('of those who speak for a body leave that body a mention of its own', () => {
    const inTitle = (body: string, office: string) =>
      texts(
        read({
          words: `The ${body} ${office} Diaz left`,
          upos: 'DET NOUN NOUN PROPN VERB',
          heads: [4, 3, 4, 5, 0],
          deprels: 'det compound nmod:desc nsubj root',
          proposals: { names: [name(3, 4, 'Person')] },
        }),
      );
    expect(inTitle('army', 'spokesman')).toEqual(['army', 'spokesman', 'Diaz']);
    expect(inTitle('chief', 'spokesman')).toEqual(['chief spokesman', 'Diaz']);
    expect(inTitle('press', 'secretary')).toEqual(['press secretary', 'Diaz']);
  });
});

describe('a trade that no list knows', () => {
  it('ends before the name that the parser made a part of it', () => {
    const mentions = read({
      words: 'He met beachcomber Ana Weiss .',
      upos: 'PRON VERB NOUN PROPN PROPN PUNCT',
      heads: [2, 0, 2, 3, 3, 2],
      deprels: 'nsubj root obj flat flat punct',
      proposals: { names: [name(3, 5, 'Person')] },
    });
    expect(texts(mentions)).toContain('beachcomber');
  });
});
