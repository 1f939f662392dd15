import { describe, expect, it } from 'vitest';
import { isCutByQuotation } from '../../src/frames/quoted.js';
import { growTree } from '../../src/frames/tree.js';
import { handSentence } from '../support/parse.js';

/** Words with their tags (`won/VERB`), all hung on the first. */
function treeOf(text: string) {
  const words = text.split(' ').map((word) => word.split('/'));
  return growTree(
    handSentence({
      words: words.map(([form]) => form).join(' '),
      upos: words.map(([, upos]) => upos ?? 'PUNCT').join(' '),
      heads: words.map((_, index) => (index === 0 ? 0 : 1)),
      deprels: words.map((_, index) => (index === 0 ? 'root' : 'dep')).join(' '),
    }),
  );
}

describe('the border of quoted speech', () => {
  it('cuts the words inside from those around', () => {
    const tree = treeOf('“ We/PRON met/VERB Hoff/PROPN , ” minister/NOUN Reyes/PROPN said/VERB');
    expect(isCutByQuotation(tree, 3, 6)).toBe(true);
    expect(isCutByQuotation(tree, 6, 7)).toBe(false);
    expect(isCutByQuotation(tree, 1, 3)).toBe(false);
  });

  it('is there where the quotation began in an earlier sentence', () => {
    expect(isCutByQuotation(treeOf('Hoff/PROPN won/VERB . ” Reyes/PROPN said/VERB'), 0, 4)).toBe(true);
  });

  it('is none around a title', () => {
    expect(isCutByQuotation(treeOf('Reyes/PROPN wrote/VERB “ Quiet/ADJ Rivers/NOUN ”'), 0, 4)).toBe(false);
  });
});
