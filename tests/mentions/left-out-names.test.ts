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
