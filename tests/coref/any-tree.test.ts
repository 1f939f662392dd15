import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { name, tell } from './chains.js';

const WORDS =
  'Roe Danish Danish company company club captain party every no someone the the the his it they said " camp pro-reform plant I we'.split(
    ' ',
  );
const UPOS = ['VERB', 'NOUN', 'PROPN', 'PRON', 'DET', 'PUNCT', 'ADJ'];
const DEPRELS = [
  'nsubj',
  'obj',
  'obl',
  'nmod',
  'nmod:poss',
  'nmod:desc',
  'det',
  'amod',
  'compound',
  'appos',
  'conj',
  'flat',
  'ccomp',
];
const CLASSES = ['Person', 'Company', 'Company', 'Demonym', 'Demonym', 'Region'];

/** A sentence of any shape, each word below one before it in a random order, with a name or two. */
const anySentence = fc.integer({ min: 1, max: 8 }).chain((length) =>
  fc
    .record({
      order: fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length }),
      parents: fc.array(fc.nat(), { minLength: length, maxLength: length }),
      words: fc.array(fc.constantFrom(...WORDS), { minLength: length, maxLength: length }),
      upos: fc.array(fc.constantFrom(...UPOS), { minLength: length, maxLength: length }),
      deprels: fc.array(fc.constantFrom(...DEPRELS), { minLength: length, maxLength: length }),
      names: fc.array(fc.tuple(fc.nat({ max: length - 1 }), fc.constantFrom(...CLASSES)), { maxLength: 3 }),
    })
    .map(({ order, parents, words, upos, deprels, names }): HandParse => {
      const heads = words.map((_, token) => {
        const rank = order.indexOf(token);
        return rank === 0 ? 0 : order[parents[token]! % rank]! + 1;
      });
      return {
        words: words.join(' '),
        upos: upos.join(' '),
        heads,
        deprels: deprels.map((deprel, token) => (heads[token] === 0 ? 'root' : deprel)).join(' '),
        proposals: { names: names.map(([start, type]) => name(start, start + 1, type)) },
      };
    }),
);

describe('any trees', () => {
  it('are read without an error, every mention into one chain', () => {
    fc.assert(
      fc.property(fc.array(anySentence, { minLength: 1, maxLength: 5 }), (sentences) => {
        const { mentions, chains } = tell(...sentences);
        const inChains = chains.flatMap((chain) => chain.mentions);
        expect(inChains.toSorted()).toEqual(
          mentions.flatMap(({ kind, id }) => (kind === 'entity' ? [id] : [])).toSorted(),
        );
      }),
      { numRuns: 1500, seed: 7 },
    );
  });
});
