import { describe, expect, it } from 'vitest';
import { isReplacer } from '../../src/frames/replacing.js';
import { treeOf } from './scene.js';

const replaced = (preposition: string) =>
  treeOf(`
    Rovers   PROPN NNP 2 nsubj
    replaced/replace VERB VBD 0 root
    Silva    PROPN NNP 2 obj
    ${preposition} ADP IN 5 case
    Okafor   PROPN NNP 2 obl`);
const offer = { head: 1, type: 'Succeed', role: 'successor' };

describe('who replaces one with another', () => {
  it('succeeds nobody; the other does', () => {
    expect(isReplacer(replaced('with'), { ...offer, filler: 0 })).toBe(true);
    expect(isReplacer(replaced('with'), { ...offer, filler: 4 })).toBe(false);
  });

  it('is the successor where nobody else is named', () => {
    expect(isReplacer(replaced('after'), { ...offer, filler: 0 })).toBe(false);
  });
});
