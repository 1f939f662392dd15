import { describe, expect, it } from 'vitest';
import { mendSentence } from '../../src/model/mend.js';
import { handSentence } from '../support/parse.js';

/** "Lund said Berg QUOTE ACT Novak", where the parser and the network make Berg do what comes last. */
function told(quote: string, act: string) {
  const sentence = handSentence({
    words: `Lund said Berg ${quote} and ${act} Novak`,
    upos: 'PROPN VERB PROPN PUNCT VERB NOUN PUNCT CCONJ VERB PROPN',
    xpos: "NNP VBD NNP `` VBD NNS '' CC VBD NNP",
    lemmas: { said: 'say', accused: 'accuse', hired: 'hire' },
    heads: [2, 0, 5, 5, 2, 5, 5, 9, 5, 9],
    deprels: 'nsubj root nsubj punct ccomp obj punct cc conj obj',
  });
  const roles = [{ type: 'Accuse', role: 'accuser', trigger: 8, filler: 2, probability: 0.9 }];
  const { tokens, proposals } = mendSentence({ ...sentence, proposals: { ...sentence.proposals, roles } });
  return { head: tokens[8]!.head, filler: proposals.roles[0]!.filler };
}

describe('an act of speech behind a quotation', () => {
  it('is the speaker’s, not of who is spoken of', () => {
    expect(told('" told lies "', 'accused')).toEqual({ head: 1, filler: 0 });
  });

  it('but not where nothing was quoted, nor any other act', () => {
    expect(told(', told lies ,', 'accused')).toEqual({ head: 4, filler: 2 });
    expect(told('" told lies "', 'hired')).toEqual({ head: 4, filler: 2 });
  });
});
