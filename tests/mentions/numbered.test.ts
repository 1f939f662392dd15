import { describe, expect, it } from 'vitest';
import { name, read, texts } from './read.js';

describe('what has a number', () => {
  it('goes by it: “Section 12 of the Water Act”', () => {
    const mentions = read({
      words: 'Section 12 of the Act applies',
      upos: 'NOUN NUM ADP DET PROPN VERB',
      heads: [6, 1, 5, 5, 1, 0],
      deprels: 'nsubj flat case det nmod root',
      proposals: { names: [name(4, 5, 'Work')] },
    });
    expect(texts(mentions)).toEqual(['Section 12', 'Act']);
  });
});
