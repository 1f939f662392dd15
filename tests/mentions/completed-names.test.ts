import { describe, expect, it } from 'vitest';
import { name, read, texts } from './read.js';

/** "HEAD of|by WHAT closed .": the name is proposed up to the preposition. */
const told = (words: string, type: string, inside: ReturnType<typeof name>[] = []) => {
  const forms = words.split(' ');
  const upos = forms.map((form) => UPOS[form] ?? (/^\p{Lu}/u.test(form) ? 'PROPN' : 'NOUN'));
  const last = forms.length;
  const below = forms.slice(2).map((_, at) => (at + 3 === last ? 1 : last));
  return texts(
    read({
      words: `${words} closed .`,
      upos: `${upos.join(' ')} VERB PUNCT`,
      heads: [last + 1, last, ...below, 0, last + 1],
      deprels: `nsubj case ${'det '.repeat(last - 3)}nmod root punct`,
      proposals: { names: [name(0, 2, type), ...inside] },
    }),
  );
};
const UPOS: Readonly<Record<string, string>> = { of: 'ADP', by: 'ADP', the: 'DET' };

describe('a name that ends in a preposition', () => {
  it('goes on to the end of the capitals, over an article and a name', () => {
    expect(told('Ministry of Fisheries', 'GovernmentBody')).toEqual(['Ministry of Fisheries']);
    expect(told('Government of the Isles', 'GovernmentBody', [name(3, 4, 'Region')])).toEqual([
      'Government of the Isles',
    ]);
  });

  it('loses it where no capital follows, or nothing is called after what does', () => {
    expect(told('Union of fishers', 'Organization')).toContain('Union');
    expect(told('Pride by Sinclair', 'Product', [name(2, 3, 'Company')])).toEqual(['Pride', 'Sinclair']);
  });
});
