import { describe, expect, it } from 'vitest';
import { parseLexicon } from '../../src/parse/lemma-lexicon.js';
import { compileLemmaScript } from '../../src/parse/lemma-script.js';
import { lemmatise, regularStems } from '../../src/parse/lemmatise.js';

const LEMMAS = { VBD: { came: 'come' }, NNS: { meetings: 'meeting' }, NNPS: { Emirates: 'Emirates' } };
const lexicon = parseLexicon(JSON.stringify({ schema: 1, lemmas: LEMMAS }), 'm/lemmas.json', [
  '[UNK]',
  'brave',
  'stop',
  'carry',
  'bake',
  '##brav',
]);
const lemma = (form: string, xpos: string, script: string) =>
  lemmatise(form, xpos, compileLemmaScript(script, 'm'), lexicon);

describe('the lemma of a form', () => {
  it('is the lexicon’s, whatever the network says', () => {
    expect(lemma('Came', 'VBD', 'L|-1+')).toBe('come');
    expect(lemma('Emirates', 'NNPS', 'K|-1+')).toBe('Emirates');
    expect(lemma('emirates', 'NNPS', 'K|-1+')).toBe('emirate');
  });

  it.each([
    ['bravest', 'JJS', 'L|-3+', 'brave'],
    ['Braver', 'JJR', 'L|-2+', 'brave'],
    ['stopping', 'VBG', 'L|-3+', 'stop'],
    ['carries', 'VBZ', 'L|-1+', 'carry'],
    ['baked', 'VBN', 'L|-2+', 'bake'],
  ])('of %s (%s) is no stump, if a regular stem is a word', (form, xpos, script, expected) => {
    expect(lemma(form, xpos, script)).toBe(expected);
  });

  it('is a known plural’s also where the tag says singular', () => {
    expect(lemma('meetings', 'NN', 'L|-0+')).toBe('meeting');
  });

  it('is the script’s where no stem is known, where it is a word, and of words without inflection', () => {
    expect(lemma('zorbed', 'VBD', 'L|-2+')).toBe('zorb');
    expect(lemma('bakes', 'NNS', 'L|-1+')).toBe('bake');
    expect(lemma('bravest', 'NN', 'L|-3+')).toBe('brav');
  });
});

describe('regular stems', () => {
  it('may have lost an e or doubled a consonant', () => {
    expect(regularStems('stopped', 'VBD')).toEqual(['stopp', 'stoppe', 'stop']);
    expect(regularStems('happiest', 'JJS')).toEqual(['happy', 'happi', 'happie']);
    expect(regularStems('firemen', 'NNS')).toEqual(['fireman']);
    expect(regularStems('ed', 'VBD')).toEqual([]);
    expect(regularStems('stopped', 'NN')).toEqual([]);
  });
});

describe('lemmas.json', () => {
  it('that is not as it should be is refused by file and field', () => {
    expect(() => parseLexicon('{"schema":1,"lemmas":{"VBD":{"came":1}}}', 'm/lemmas.json', [])).toThrow(
      'm/lemmas.json: lemmas.VBD.came must be a string',
    );
  });
});
