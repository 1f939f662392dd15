import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tell } from './scene.js';

const WORDS = [
  'met/meet',
  'killed/kill',
  'Keller',
  'said/say',
  'visit',
  'leader',
  'of',
  'by',
  'who',
  'to',
  '“',
  '”',
  '.',
  'Rome',
  'not',
  'and',
];
const UPOS = ['VERB', 'NOUN', 'PROPN', 'ADP', 'PRON', 'PART', 'PUNCT', 'CCONJ', 'ADJ', 'NUM'];
const XPOS = ['VBD', 'VBN', 'NN', 'NNP', 'IN', 'WP', 'TO', 'CD'];
const DEPRELS = [
  ...['nsubj', 'nsubj:pass', 'obj', 'obl', 'obl:agent', 'nmod', 'nmod:poss', 'nmod:desc', 'case', 'mark', 'conj', 'cc'],
  ...['appos', 'acl', 'acl:relcl', 'advcl', 'xcomp', 'ccomp', 'parataxis', 'compound', 'amod', 'flat', 'cop', 'punct'],
];
const CLASSES = ['Person', 'City', 'Country', 'Position', 'Event', 'Award', 'Entity', 'time', ''];

/** A tree of any shape: each token hangs on one before it in a random order. */
const anyTree = fc.integer({ min: 1, max: 14 }).chain((length) =>
  fc.record({
    order: fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length }),
    parents: fc.array(fc.nat(), { minLength: length, maxLength: length }),
    tokens: fc.array(fc.tuple(...[WORDS, UPOS, XPOS, DEPRELS, CLASSES].map((list) => fc.constantFrom(...list))), {
      minLength: length,
      maxLength: length,
    }),
  }),
);

describe('any tree', () => {
  it('is read without an error, and every fact quotes the text', () => {
    fc.assert(
      fc.property(anyTree, ({ order, parents, tokens }) => {
        const lines = tokens.map(([word, upos, xpos, deprel, type], token) => {
          const rank = order.indexOf(token);
          const head = rank === 0 ? 0 : order[parents[token]! % rank]! + 1;
          return `${word} ${upos} ${xpos} ${head} ${head === 0 ? 'root' : deprel} ${type}`;
        });
        const { document, facts } = tell(lines.join('\n'));
        for (const { quote } of [...facts.events, ...facts.relations]) {
          expect(quote.start).toBeGreaterThanOrEqual(0);
          expect(quote.end).toBeLessThanOrEqual(document.source.text.length);
          expect(quote.start).toBeLessThan(quote.end);
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
