import { describe, expect, it } from 'vitest';
import { withDefinition } from '../../src/frames/definition.js';
import { treeOf } from './scene.js';

const spanned = (verb: string, rest: string) => {
  const tree = treeOf(`
    Silva    PROPN NNP 2 nsubj
    ${verb}  VERB  VBD 0 root
    cuts     NOUN  NNS 2 obj
    as       ADP   IN  ${rest}`);
  const { start, end } = withDefinition(tree, { sentence: 0, start: 2, end: 3 }, 2);
  return tree.tokens.slice(start, end).map(({ form }) => form);
};

describe('what somebody says that something is', () => {
  const asMistakes = `5 case
    mistakes NOUN  NNS 2 obl`;

  it('belongs to what is said', () => {
    expect(spanned('described/describe', asMistakes)).toEqual(['cuts', 'as', 'mistakes']);
  });

  it('with the mark that closes what it opens', () => {
    const asCruelty = `6 case
      "        PUNCT \`\` 6 punct
      cruelty  NOUN  NN  2 obl
      "        PUNCT '' 2 punct`;
    expect(spanned('described/describe', asCruelty)).toEqual(['cuts', 'as', '"', 'cruelty', '"']);
  });

  it('not after a verb that tells of other things', () => {
    expect(spanned('announced/announce', asMistakes)).toEqual(['cuts']);
  });

  it('not in a clause of time', () => {
    const asPricesFell = `6 mark
      prices   NOUN  NNS 6 nsubj
      fell/fall VERB VBD 2 advcl`;
    expect(spanned('described/describe', asPricesFell)).toEqual(['cuts']);
  });
});
