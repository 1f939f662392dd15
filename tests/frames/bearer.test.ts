import { describe, expect, it } from 'vitest';
import { bearersOf } from '../../src/frames/bearer.js';
import { treeOf } from './scene.js';

describe('whom a noun describes that somebody comes to be', () => {
  const tree = (verb: string) =>
    treeOf(`
      Silva   PROPN NNP 2 nsubj Person
      ${verb} VERB  VBZ 0 root
      the     DET   DT  5 det
      oldest  ADJ   JJS 5 amod
      member  NOUN  NN  2 xcomp`);

  it('who becomes a member', () => {
    expect(bearersOf(tree('becomes/become'), 4)).toEqual([0]);
  });

  it('nobody by another verb', () => {
    expect(bearersOf(tree('fears/fear'), 4)).toEqual([4]);
  });
});

describe('whom a second noun describes', () => {
  const tree = (first: string, second: string) =>
    treeOf(`
      ${first}  DET   DT  2 ${first === 'her' ? 'nmod:poss' : 'det'}
      lawyer    NOUN  NN  0 root
      Silva     PROPN NNP 2 appos Person
      and       CCONJ CC  6 cc
      ${second} DET   DT  6 ${second === 'their' ? 'nmod:poss' : 'det'}
      son       NOUN  NN  2 conj`);

  it('the same as the first', () => {
    expect(bearersOf(tree('a', 'a'), 5)).toEqual([2]);
  });

  it('somebody else where both are somebody’s', () => {
    expect(bearersOf(tree('her', 'their'), 5)).toEqual([5]);
  });
});
