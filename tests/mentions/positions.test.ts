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
});
