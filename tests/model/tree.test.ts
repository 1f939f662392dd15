import { describe, expect, it } from 'vitest';
import { ancestorsOf, childrenOf, headOfSpan, subtreeOf } from '../../src/model/tree.js';
import { handSentence } from '../support/parse.js';

const { tokens } = handSentence({
  words: 'The old mayor of Leeds left .',
  upos: 'DET ADJ NOUN ADP PROPN VERB PUNCT',
  heads: [3, 3, 6, 5, 3, 0, 6],
  deprels: 'det amod nsubj case nmod root punct',
});

describe('walks in a tree', () => {
  it('go down, with or without some children', () => {
    const children = childrenOf(tokens);
    expect(subtreeOf(children, 2)).toEqual([0, 1, 2, 3, 4]);
    expect(subtreeOf(children, 2, (child) => tokens[child]!.deprel === 'nmod')).toEqual([0, 1, 2]);
  });

  it('go up to the root, and end in a broken tree too', () => {
    expect(ancestorsOf(tokens, 3)).toEqual([4, 2, 5]);
    const circle = tokens.map((token, at) => ({ ...token, head: (at + 1) % tokens.length }));
    expect(ancestorsOf(circle, 0)).toHaveLength(tokens.length - 1);
    expect(subtreeOf(childrenOf(circle), 0)).toHaveLength(tokens.length);
  });

  it('find the head of a span', () => {
    expect(headOfSpan(tokens, 0, 3)).toBe(2);
    expect(headOfSpan(tokens, 3, 5)).toBe(4);
  });
});
