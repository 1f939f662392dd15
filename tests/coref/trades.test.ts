import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { name, next, says, tell } from './chains.js';

describe('bodies by their trade', () => {
  const makes = (noun: string, firm: string): HandParse => ({
    words: `The ${noun} ${firm} grew .`,
    upos: 'DET NOUN PROPN VERB PUNCT',
    heads: [2, 4, 2, 0, 4],
    deprels: 'det nsubj appos root punct',
    proposals: { names: [name(2, 3, 'Company')] },
  });

  it('are none that was called by another', () => {
    const told = tell(says('Palmstrom', 'Company'), makes('brewer', 'Tann'), next('The fund'));
    expect(told.with('fund')).toEqual(['Palmstrom', 'fund']);
    expect(tell(says('Palmstrom', 'Company'), makes('brewer', 'Tann'), next('The firm')).with('firm')).toContain(
      'Tann',
    );
  });

  it('are the one with the noun in its name rather than another that is told of once', () => {
    const halm: HandParse = {
      ...says('Halm Bank', 'Company'),
      heads: [2, 3, 0, 3],
      deprels: 'compound nsubj root punct',
    };
    const gap = Array.from({ length: 4 }, () => next('The rain', 'fell'));
    const told = tell(halm, ...gap, says('Riverside', 'Company'), next('The bank'));
    expect(told.with('bank')).toEqual(['Halm Bank', 'bank']);
    const twice = [says('Riverside', 'Company'), says('Riverside', 'Company')];
    expect(tell(halm, ...gap, ...twice, next('The bank')).with('bank')).toContain('Riverside');
  });
});
