import { describe, expect, it } from 'vitest';
import { describedPerson } from '../../src/coref/person-descriptions.js';
import { openScene } from '../../src/coref/scene.js';
import { findMentions } from '../../src/mentions/find-mentions.js';
import type { SentenceKind } from '../../src/model/text.js';
import { type HandParse, handDocument } from '../support/parse.js';
import { name, next, says, tell } from './chains.js';

describe('descriptions of a person', () => {
  it('by age mean who is told to be of it, and nobody of another', () => {
    const hurt = (words: string): HandParse => ({
      words,
      upos: 'PROPN PROPN PUNCT NUM PUNCT VERB PROPN PROPN PUNCT NUM PUNCT',
      heads: [6, 1, 4, 1, 1, 0, 6, 7, 10, 7, 6],
      deprels: 'nsubj flat punct appos punct root obj flat punct appos punct',
      proposals: { names: [name(0, 2, 'Person'), name(6, 8, 'Person')] },
    });
    const [lang, age] = [hurt('Boris Lang , 34 , hit Eva Brandt , 40 .'), next('The 40-year-old')];
    expect(tell(lang, age).with('40-year-old')).toEqual(['Eva Brandt', '40-year-old']);
    expect(tell(lang, next('The 51-year-old')).with('51-year-old')).toEqual(['51-year-old']);
  });

  it('by age mean nobody whom a sentence names only as another’s father', () => {
    const son: HandParse = {
      words: 'Boris Lang , whose father , Karl Lang , cooks , spoke .',
      upos: 'PROPN PROPN PUNCT PRON NOUN PUNCT PROPN PROPN PUNCT VERB PUNCT VERB PUNCT',
      heads: [12, 1, 10, 5, 10, 7, 5, 7, 5, 1, 1, 0, 12],
      deprels: 'nsubj flat punct nmod:poss nsubj punct appos flat punct acl:relcl punct root punct',
      proposals: { names: [name(0, 2, 'Person'), name(6, 8, 'Person')] },
    };
    expect(tell(says('Boris Lang', 'Person'), son, next('The 40-year-old')).with('40-year-old')).toContain(
      'Boris Lang',
    );
  });

  it('by age below a headline mean nobody in it but the one whom it is about', () => {
    const hit: HandParse = {
      words: 'Teenagers hit Boris Lang .',
      upos: 'NOUN VERB PROPN PROPN PUNCT',
      heads: [2, 0, 2, 3, 2],
      deprels: 'nsubj root obj flat punct',
      proposals: { names: [name(2, 4, 'Person')] },
    };
    const meant = (kind: SentenceKind, line: HandParse) => {
      const document = handDocument([line, next('The 40-year-old')]);
      const read = {
        ...document,
        sentences: document.sentences.map((each, at) => (at === 0 ? { ...each, kind } : each)),
      };
      const mentions = findMentions(read);
      const aged = mentions.findIndex(({ text }) => text.startsWith('40'));
      const person = describedPerson(openScene(read, mentions), aged);
      return person === undefined ? undefined : mentions[person]!.text;
    };
    expect([meant('headline', hit), meant('body', hit)]).toEqual([undefined, 'Boris Lang']);
    expect(meant('headline', says('Boris Lang', 'Person'))).toBe('Boris Lang');
  });
});
