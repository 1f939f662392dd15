import { describe, expect, it } from 'vitest';
import { findSpeech } from '../../src/coref/quotes.js';
import { openScene } from '../../src/coref/scene.js';
import type { HandParse } from '../support/parse.js';
import { name, next, says, tell } from './chains.js';

const speechOf = (...parses: HandParse[]) => {
  const { document, mentions } = tell(...parses);
  const scene = openScene(document, mentions);
  return { scene, speech: findSpeech(scene) };
};
const OPENED: HandParse = { words: '“ Go .', upos: 'PUNCT VERB PUNCT', heads: [2, 0, 2], deprels: 'punct root punct' };

describe('findSpeech', () => {
  it('knows what stands inside quotation marks and who says it', () => {
    const { scene, speech } = speechOf({
      words: 'Lang said : “ Go . ”',
      upos: 'PROPN VERB PUNCT PUNCT VERB PUNCT PUNCT',
      heads: [2, 0, 5, 5, 2, 5, 5],
      deprels: 'nsubj root punct punct ccomp punct punct',
      lemmas: { said: 'say' },
      proposals: { names: [name(0, 1, 'Person')] },
    });
    expect([0, 1, 4].map((at) => speech.isQuoted(0, at))).toEqual([false, false, true]);
    expect(scene.mentions[speech.speakerOf(0, 4)!]!.text).toBe('Lang');
    expect(speech.speakerOf(0, 0)).toBeUndefined();
  });

  it('knows who speaks in what is put out', () => {
    const { scene, speech } = speechOf({
      words: 'Lang sent a letter saying : “ Go . ”',
      upos: 'PROPN VERB DET NOUN VERB PUNCT PUNCT VERB PUNCT PUNCT',
      xpos: 'NNP VBD DT NN VBG : “ VB . ”',
      heads: [2, 0, 4, 2, 4, 8, 8, 5, 8, 8],
      deprels: 'nsubj root det obj acl punct punct ccomp punct punct',
      lemmas: { sent: 'send', saying: 'say' },
      proposals: { names: [name(0, 1, 'Person')] },
    });
    expect(scene.mentions[speech.speakerOf(0, 7)!]!.text).toBe('Lang');
  });

  it('ends a quotation that nobody closes', () => {
    const { speech } = speechOf(OPENED, ...Array.from({ length: 7 }, () => next('The rain')));
    expect(speech.isQuoted(1, 1)).toBe(true);
    expect(speech.isQuoted(7, 1)).toBe(false);
  });

  it('gives it to the subject of a verb that is joined to another, or of a participle', () => {
    const joined = (verb: string, xpos: string, deprel: string) =>
      speechOf({
        words: `Lang left ${verb} : “ Go . ”`,
        upos: 'PROPN VERB VERB PUNCT PUNCT VERB PUNCT PUNCT',
        xpos: `NNP VBD ${xpos} : \`\` VB . ''`,
        heads: [2, 0, 2, 6, 6, 3, 6, 6],
        deprels: `nsubj root ${deprel} punct punct ccomp punct punct`,
        lemmas: { writing: 'write', wrote: 'write' },
        proposals: { names: [name(0, 1, 'Person')] },
      });
    for (const { scene, speech } of [joined('writing', 'VBG', 'advcl'), joined('wrote', 'VBD', 'conj')]) {
      expect(scene.mentions[speech.speakerOf(0, 5)!]!.text).toBe('Lang');
    }
  });

  it('gives a quotation no speaker who cannot speak', () => {
    const { speech } = speechOf({
      words: '“ Go , ” the bridge said .',
      upos: 'PUNCT VERB PUNCT PUNCT DET NOUN VERB PUNCT',
      heads: [2, 7, 2, 2, 6, 7, 0, 7],
      deprels: 'punct ccomp punct punct det nsubj root punct',
      lemmas: { said: 'say' },
    });
    expect(speech.speakerOf(0, 1)).toBeUndefined();
  });
});

/** "Ruiz sings , ” he said": of a quotation with somebody's name. */
const naming = (speaker: string): HandParse => ({
  words: `“ Ruiz sings , ” ${speaker} said .`,
  upos: `PUNCT PROPN VERB PUNCT PUNCT ${speaker === 'he' ? 'PRON' : 'PROPN'} VERB PUNCT`,
  heads: [3, 3, 7, 3, 3, 7, 0, 7],
  deprels: 'punct nsubj ccomp punct punct nsubj root punct',
  lemmas: { said: 'say' },
  proposals: { names: [name(1, 2, 'Person'), ...(speaker === 'he' ? [] : [name(5, 6, 'Person')])] },
});

describe('who speaks', () => {
  it('is not whom the quotation names', () => {
    const told = tell(says('Ole Ek', 'Person'), says('Pablo Ruiz', 'Person'), naming('he'));
    expect(told.with('he')).toEqual(['Ole Ek', 'he']);
  });

  const ours = (words: string, upos: string, heads: number[], deprels: string, names: ReturnType<typeof name>[]) =>
    tell({ words, upos, heads, deprels, lemmas: { said: 'say' }, proposals: { names } });

  it('says “we” of the body that the title before the name tells', () => {
    const told = ours(
      '“ We sold it , ” Nortel chairman Ole Ek said .',
      'PUNCT PRON VERB PRON PUNCT PUNCT PROPN NOUN PROPN PROPN VERB PUNCT',
      [3, 3, 11, 3, 3, 3, 8, 9, 11, 9, 0, 11],
      'punct nsubj ccomp obj punct punct compound nmod:desc nsubj flat root punct',
      [name(6, 7, 'Company'), name(8, 10, 'Person')],
    );
    expect(told.with('We')).toEqual(['We', 'Nortel']);
  });

  it('says “we” of nobody else where no post at a body is told', () => {
    const told = ours(
      '“ We sold it , ” Ole Ek said of Nortel .',
      'PUNCT PRON VERB PRON PUNCT PUNCT PROPN PROPN VERB ADP PROPN PUNCT',
      [3, 3, 9, 3, 3, 3, 9, 7, 0, 11, 9, 9],
      'punct nsubj ccomp obj punct punct nsubj flat root case obl punct',
      [name(6, 8, 'Person'), name(10, 11, 'Company')],
    );
    expect(told.with('We')).toEqual(['We']);
  });

  it('goes on with the speaker in the sentence behind, in the same paragraph', () => {
    const said: HandParse = {
      words: '“ Go , ” said Lang .',
      upos: 'PUNCT VERB PUNCT PUNCT VERB PROPN PUNCT',
      heads: [2, 5, 2, 2, 0, 5, 5],
      deprels: 'punct ccomp punct punct root nsubj punct',
      lemmas: { said: 'say' },
      proposals: { names: [name(5, 6, 'Person')] },
    };
    const more = { ...OPENED, words: '“ Run .' };
    const { scene, speech } = speechOf(said, more);
    expect(scene.mentions[speech.speakerOf(1, 1)!]?.text).toBe('Lang');
    expect(speechOf(said, next('The rain'), more).speech.speakerOf(2, 1)).toBeUndefined();
    const source = { ...scene.document.source, text: scene.document.source.text.replace('. “ Run', '.\n“ Run') };
    const parted = openScene({ ...scene.document, source }, scene.mentions);
    expect(findSpeech(parted).speakerOf(1, 1)).toBeUndefined();
  });
});
