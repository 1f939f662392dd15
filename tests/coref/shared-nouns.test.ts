import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { name, says, tell } from './chains.js';

/** "North and South Varda met.", as one name or as two. */
function met(...names: [number, number][]): HandParse {
  return {
    words: 'North and South Varda met .',
    upos: 'PROPN CCONJ PROPN PROPN VERB PUNCT',
    heads: [4, 3, 1, 5, 0, 5],
    deprels: 'compound cc conj nsubj root punct',
    proposals: { names: names.map(([start, end]) => name(start, end, 'Country')) },
  };
}

const BOTH = [says('North Varda', 'Country'), says('South Varda', 'Country')];

describe('two names that share their last word', () => {
  it('are the two that the text names', () => {
    expect(tell(...BOTH, met([0, 4])).members('North and South Varda')).toEqual(['North Varda', 'South Varda']);
  });

  it('are so where the network cuts them', () => {
    expect(tell(...BOTH, met([0, 1], [2, 4])).with('North')).toEqual(['North Varda', 'North']);
  });

  it('stay one where only one of them is named, and a half of its own name is none', () => {
    expect(tell(says('North Varda', 'Country'), met([0, 4])).members('North and South Varda')).toEqual([]);
    expect(tell(...BOTH, says('North', 'Region')).with('North')).toEqual(['North']);
  });
});
