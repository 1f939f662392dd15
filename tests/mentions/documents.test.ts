import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/mentions/find-mentions.js';
import { type HandParse, handDocument } from '../support/parse.js';
import { find, name, read, texts } from './read.js';

const TITLED: HandParse = {
  words: 'Pentagon press secretary Anna Maria Lindqvist resigned .',
  upos: 'PROPN NOUN NOUN PROPN PROPN PROPN VERB PUNCT',
  xpos: 'NNP NN NN NNP NNP NNP VBD .',
  heads: [3, 3, 4, 7, 4, 4, 0, 7],
  deprels: 'compound compound nmod:desc nsubj flat flat root punct',
  proposals: { names: [name(0, 1, 'GovernmentBody'), name(3, 6, 'Person')] },
};

describe('times', () => {
  const met = (verb: string[], upos: string, xpos: string): HandParse => ({
    words: `She ${verb.join(' ')} him Friday .`,
    upos: `PRON ${upos} PRON PROPN PUNCT`,
    xpos: `PRP ${xpos} PRP NNP .`,
    heads: verb.length > 1 ? [3, 3, 0, 3, 3, 3] : [2, 0, 2, 2, 2],
    deprels: verb.length > 1 ? 'nsubj aux root obj obl:unmarked punct' : 'nsubj root obj obl:unmarked punct',
  });

  it('are resolved on the side of the publication that the tense tells', () => {
    expect(find(read(met(['met'], 'VERB', 'VBD')), 'Friday')).toMatchObject({ type: 'time', value: '2021-05-07' });
    const [before] = findMentions(handDocument([met(['met'], 'VERB', 'VBD')], '2021-05-05')).filter(
      (m) => m.kind === 'value',
    );
    const [after] = findMentions(handDocument([met(['will', 'meet'], 'AUX VERB', 'MD VB')], '2021-05-05')).filter(
      (m) => m.kind === 'value',
    );
    expect([before?.value, after?.value]).toEqual(['2021-04-30', '2021-05-07']);
  });

  it('inside a name are no times', () => {
    const mentions = read({
      words: 'Black Friday began .',
      upos: 'PROPN PROPN VERB PUNCT',
      heads: [2, 3, 0, 3],
      deprels: 'compound nsubj root punct',
      proposals: { names: [name(0, 2, 'Event')] },
    });
    expect(mentions.map((mention) => mention.kind)).toEqual(['entity']);
  });
});

describe('every document', () => {
  it('has at most one mention for a head word', () => {
    const heads = read(TITLED).map((mention) => `${mention.span.sentence}.${mention.head}`);
    expect(new Set(heads).size).toBe(heads.length);
  });
});

describe('parses that differ', () => {
  it('may hang the complement of a title on the name', () => {
    const mentions = read({
      words: 'Secretary of Defense Ann Lowe spoke .',
      upos: 'PROPN ADP PROPN PROPN PROPN VERB PUNCT',
      heads: [4, 3, 4, 6, 4, 0, 6],
      deprels: 'nmod:desc case nmod:desc nsubj flat root punct',
      proposals: { names: [name(3, 5, 'Person')] },
    });
    expect(find(mentions, 'Ann Lowe').title).toBe('Secretary of Defense');
    expect(texts(mentions)).toContain('Secretary of Defense');
  });

  it('may hang the complement of an office on what the office explains', () => {
    const mentions = read({
      words: 'She met Ivo Horn , the vice minister for rural affairs .',
      upos: 'PRON VERB PROPN PROPN PUNCT DET NOUN NOUN ADP ADJ NOUN PUNCT',
      heads: [2, 0, 2, 3, 8, 8, 8, 3, 11, 11, 3, 2],
      deprels: 'nsubj root obj flat punct det compound appos case amod nmod punct',
      proposals: { names: [name(2, 4, 'Person')] },
    });
    expect(find(mentions, 'vice minister for rural affairs').type).toBe('Position');
  });

  it('may hang it on what that in turn explains', () => {
    const mentions = read({
      words: 'She met her colleague , Ivo Horn , the minister for rural affairs .',
      upos: 'PRON VERB PRON NOUN PUNCT PROPN PROPN PUNCT DET NOUN ADP ADJ NOUN PUNCT',
      heads: [2, 0, 4, 2, 6, 4, 6, 10, 10, 6, 13, 13, 4, 2],
      deprels: 'nsubj root nmod:poss obj punct appos flat punct det appos case amod nmod punct',
      proposals: { names: [name(5, 7, 'Person')] },
    });
    expect(find(mentions, 'minister for rural affairs').type).toBe('Position');
  });

  it('of "one of his aides, X" make no office of the aides', () => {
    const mentions = read({
      words: 'one of his aides , Ivo Horn , left .',
      upos: 'NUM ADP PRON NOUN PUNCT PROPN PROPN PUNCT VERB PUNCT',
      xpos: 'CD IN PRP$ NNS , NNP NNP , VBD .',
      lemmas: { aides: 'aide' },
      heads: [9, 4, 4, 1, 6, 4, 6, 6, 0, 9],
      deprels: 'nsubj case nmod:poss nmod punct appos flat punct root punct',
      proposals: { names: [name(5, 7, 'Person')] },
    });
    expect(mentions.map((mention) => mention.type)).not.toContain('Position');
  });
});
