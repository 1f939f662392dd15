import { describe, expect, it } from 'vitest';
import { findSpeech } from '../../src/coref/quotes.js';
import { openScene } from '../../src/coref/scene.js';
import type { HandParse } from '../support/parse.js';
import { name, next, tell } from './chains.js';

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

  it('ends a quotation that nobody closes', () => {
    const { speech } = speechOf(OPENED, ...Array.from({ length: 7 }, () => next('The rain')));
    expect(speech.isQuoted(1, 1)).toBe(true);
    expect(speech.isQuoted(7, 1)).toBe(false);
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
