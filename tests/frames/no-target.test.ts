import { describe, expect, it } from 'vitest';
import { isNoTarget } from '../../src/frames/no-target.js';
import { treeOf } from './scene.js';

const offer = (head: number, filler: number) => ({ type: 'Attack', role: 'target', head, filler });

const helped = (verb: string) =>
  treeOf(`
    Jets     NOUN NNS 2 nsubj
    ${verb}  VERB VBD 0 root
    troops/troop NOUN NNS 2 obj
    with     ADP  IN  5 case
    strikes/strike NOUN NNS 2 obl`);

describe('the target of an attack', () => {
  it('is not an attack', () => {
    const repelled = (noun: string) =>
      treeOf(`
        Guards NOUN NNS 2 nsubj
        fought/fight VERB VBD 0 root
        the    DET  DT  4 det
        ${noun} NOUN NN 2 obj`);
    expect(isNoTarget(repelled('ambush'), offer(1, 3))).toBe(true);
    expect(isNoTarget(repelled('army'), offer(1, 3))).toBe(false);
  });

  it('is not who is helped with it', () => {
    expect(isNoTarget(helped('supported/support'), offer(4, 2))).toBe(true);
    expect(isNoTarget(helped('hit/hit'), offer(4, 2))).toBe(false);
  });

  it('is not in support of whom it is carried out', () => {
    const tree = treeOf(`
      Jets    NOUN NNS 2 nsubj
      bombed/bomb VERB VBD 0 root
      a       DET  DT  4 det
      port    NOUN NN  2 obj
      in      ADP  IN  6 case
      support NOUN NN  2 obl
      of      ADP  IN  8 case
      troops/troop NOUN NNS 6 nmod`);
    expect([isNoTarget(tree, offer(1, 7)), isNoTarget(tree, offer(1, 3))]).toEqual([true, false]);
  });
});
