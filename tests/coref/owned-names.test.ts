import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { name, says, tell } from './chains.js';

describe('a body and what it owns', () => {
  it('are two, though the one has the other’s name and more', () => {
    const owned = (clitic: string): HandParse => ({
      words: `Acme ${clitic} unit Acme Cells closed .`,
      upos: 'PROPN PART NOUN PROPN PROPN VERB PUNCT',
      heads: [3, 1, 6, 5, 3, 0, 6],
      deprels: 'nmod:poss case nsubj compound appos root punct',
      proposals: { names: [name(0, 1, 'Company'), name(3, 5, 'Company')] },
    });
    expect(tell(owned("'s")).with('Acme Cells')).not.toContain('Acme');
    expect(tell(says('Acme', 'Company'), says('Acme Cells', 'Company')).with('Acme')).toContain('Acme Cells');
  });
});

describe('a person and whom he has', () => {
  it('are two, though the one’s name is a part of the other’s', () => {
    const told = tell({
      words: "Ek 's daughter , Lena Ek , left .",
      upos: 'PROPN PART NOUN PUNCT PROPN PROPN PUNCT VERB PUNCT',
      heads: [3, 1, 8, 5, 3, 5, 5, 0, 8],
      deprels: 'nmod:poss case nsubj punct appos flat punct root punct',
      proposals: { names: [name(0, 1, 'Person'), name(4, 6, 'Person')] },
    });
    expect(told.with('Ek')).toEqual(['Ek']);
    expect(told.with('Lena Ek')).not.toContain('Ek');
  });
});
