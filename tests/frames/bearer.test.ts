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
