import { describe, expect, it } from 'vitest';
import { mendTokens } from '../../src/model/mend.js';
import { handSentence } from '../support/parse.js';

const governorOfName = (noun: string, adjective: string) =>
  mendTokens(
    handSentence({
      words: `Orba showed its ${adjective} ${noun} to the family , the Lumen`,
      upos: 'PROPN VERB PRON ADJ NOUN ADP DET NOUN PUNCT DET PROPN',
      heads: [2, 0, 5, 5, 2, 8, 8, 5, 11, 11, 8],
      deprels: 'nsubj root nmod:poss amod obj case det nmod punct det appos',
    }).tokens,
  )[10]!.head;

describe('a name behind what a new thing is one of', () => {
  it('is the name of the new thing', () => {
    expect([governorOfName('addition', 'latest'), governorOfName('model', 'second')]).toEqual([4, 4]);
  });

  it('stays where the thing is not new, or no one of a line', () => {
    expect([governorOfName('addition', 'pricey'), governorOfName('gift', 'latest')]).toEqual([7, 7]);
  });
});
