import { describe, expect, it } from 'vitest';
import { read, texts } from './read.js';

const counted = (word: string, upos: string, deprel: string) =>
  texts(
    read({
      words: `They hit ${word} the depot .`,
      upos: `PRON VERB ${upos} DET NOUN PUNCT`,
      heads: [2, 0, 5, 5, 2, 2],
      deprels: `nsubj root ${deprel} det obj punct`,
    }),
  );

describe('the words of a thing without a name', () => {
  it('begin behind what the speaker makes of it', () => {
    for (const word of ['even', 'reportedly', 'only']) expect(counted(word, 'ADV', 'advmod')).toContain('depot');
  });

  it('but with an adverb that tells which things are meant', () => {
    const mentions = read({
      words: 'They feed mostly poor families .',
      upos: 'PRON VERB ADV ADJ NOUN PUNCT',
      xpos: 'PRP VBP RB JJ NNS .',
      heads: [2, 0, 4, 5, 2, 2],
      deprels: 'nsubj root advmod amod obj punct',
    });
    expect(texts(mentions)).toContain('mostly poor families');
  });

  it('keep a mark that is closed in them', () => {
    const quoted = (words: string) =>
      texts(
        read({
          words,
          upos: 'PRON VERB PUNCT NOUN PUNCT NOUN PUNCT',
          heads: [2, 0, 4, 6, 4, 2, 2],
          deprels: 'nsubj root punct compound punct obj punct',
        }),
      );
    expect(quoted('They run " rescue " shops .').at(-1)).toMatch(/^" ?rescue ?" shops$/);
  });

  it('are one person by age, also where the parser takes "old" for an adjective', () => {
    const aged = read({
      words: 'The 49 - year - old spoke .',
      upos: 'DET NUM PUNCT NOUN PUNCT ADJ VERB PUNCT',
      heads: [6, 4, 4, 6, 6, 7, 0, 7],
      deprels: 'det nummod punct obl:unmarked punct nsubj root punct',
    });
    expect(aged.find(({ head }) => head === 5)).toMatchObject({ type: 'Person', number: 'singular' });
  });
});
