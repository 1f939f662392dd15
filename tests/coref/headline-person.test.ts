import { describe, expect, it } from 'vitest';
import { resolveChains } from '../../src/coref/resolve-chains.js';
import { findMentions } from '../../src/mentions/find-mentions.js';
import { handDocument } from '../support/parse.js';
import { name, next } from './chains.js';

/** What the chain of the headline's "banker" is called, above "Lena Ek , a NOUN , left ." */
function called(noun: string, subject = 'banker'): string {
  const lead = {
    words: `Lena Ek , a ${noun} , left .`,
    upos: 'PROPN PROPN PUNCT DET NOUN PUNCT VERB PUNCT',
    heads: [7, 1, 5, 5, 1, 5, 0, 7],
    deprels: 'nsubj flat punct det appos punct root punct',
    proposals: { names: [name(0, 2, 'Person')] },
  };
  const { source, sentences } = handDocument([next(subject, 'resigns', { resigns: 'resign' }), lead]);
  const document = { source, sentences: [{ ...sentences[0]!, kind: 'headline' as const }, sentences[1]!] };
  const mentions = findMentions(document);
  const banker = mentions.find(({ text }) => text === 'banker')!;
  return resolveChains(document, mentions).find((chain) => chain.mentions.includes(banker.id))!.label;
}

describe('the person of a headline', () => {
  it('is the one by name who is called so in the first sentence', () => {
    expect(called('banker')).toBe('Lena Ek');
  });

  it('is nobody who is called otherwise', () => {
    expect(called('doctor')).toBe('banker');
  });
});
