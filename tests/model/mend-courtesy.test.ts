import { describe, expect, it } from 'vitest';
import { mendSentence } from '../../src/model/mend.js';
import { handSentence } from '../support/parse.js';

/** "They sued Miss Ana Roe", of which the network takes a stretch for a name of a type and the title for whom they sued. */
function sued(name: { start: number; end: number; type: string }) {
  const sentence = handSentence({
    words: 'They sued Miss Ana Roe',
    upos: 'PRON VERB PROPN PROPN PROPN',
    xpos: 'PRP VBD NNP NNP NNP',
    heads: [2, 0, 2, 3, 3],
    deprels: 'nsubj root obj flat flat',
  });
  const roles = [{ type: 'Sue', role: 'defendant', trigger: 1, filler: 2, probability: 0.9 }];
  const names = [{ ...name, probability: 0.9 }];
  return mendSentence({ ...sentence, proposals: { ...sentence.proposals, names, roles } });
}

describe('a title of courtesy that heads its name', () => {
  it('hangs on the name, which is meant by what is said of it', () => {
    const { tokens, proposals } = sued({ start: 2, end: 5, type: 'Person' });
    const tree = tokens.map(({ form, head, deprel }) => `${form} ${head + 1} ${deprel}`);
    expect(tree.slice(2)).toEqual(['Miss 4 nmod:desc', 'Ana 2 obj', 'Roe 4 flat']);
    expect(proposals.roles[0]!.filler).toBe(3);
  });

  it('but is part of a name that is no person’s', () => {
    expect(sued({ start: 2, end: 4, type: 'Award' }).tokens[2]!.deprel).toBe('obj');
  });
});
