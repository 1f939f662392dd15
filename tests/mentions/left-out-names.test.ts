import { describe, expect, it } from 'vitest';
import { find, name, read, texts } from './read.js';

describe('a title of courtesy', () => {
  const met = (title: string) =>
    read({
      words: `Lang met ${title} Ek .`,
      upos: 'PROPN VERB PROPN PROPN PUNCT',
      heads: [2, 0, 4, 2, 2],
      deprels: 'nsubj root compound obj punct',
      proposals: { names: [name(0, 1, 'Person')] },
    });

  it('makes a person of a name that the network left out', () => {
    expect(find(met('Miss'), 'Ek')).toMatchObject({ type: 'Person', level: 'name', title: 'Miss' });
  });

  it('is none where it names a place', () => {
    expect(texts(met('St.'))).not.toContain('Ek');
  });
});

describe('an abbreviated country', () => {
  it('is a name where the network left it out', () => {
    const mentions = read({
      words: 'Lang left the UK .',
      upos: 'PROPN VERB DET PROPN PUNCT',
      heads: [2, 0, 4, 2, 2],
      deprels: 'nsubj root det obj punct',
      proposals: { names: [name(0, 1, 'Person')] },
    });
    expect(find(mentions, 'UK')).toMatchObject({ type: 'Country', level: 'name' });
  });
});

describe('what a company has', () => {
  const behind = (owned: string, deprel: string) =>
    read({
      words: `Veltra 's ${owned} deals grew .`,
      upos: 'PROPN PART PROPN NOUN VERB PUNCT',
      heads: [deprel === 'compound' ? 4 : 3, 1, 4, 5, 0, 5],
      deprels: `nmod:poss case ${deprel} nsubj root punct`,
      proposals: { names: [name(0, 1, 'Company')] },
    });

  it('is a product by its capital, where the network left it out', () => {
    expect(find(behind('Quorn', 'appos'), 'Quorn')).toMatchObject({ type: 'Product', level: 'name' });
  });

  it('is none where the word is common, or describes another', () => {
    expect(texts(behind('Board', 'appos'))).not.toContain('Board');
    expect(texts(behind('Quorn', 'compound'))).not.toContain('Quorn');
  });
});
