import { describe, expect, it } from 'vitest';
import { isToldFromAnother, resolveLater } from '../../src/text/later-time.js';

describe('times told from another time', () => {
  it.each([
    ['two days later', '2018-12-31', '2019-01-02'],
    ['three days earlier', '2019-01-02', '2018-12-30'],
    ['the next day', '2020-02-28', '2020-02-29'],
    ['the following morning', '2019-01-02', '2019-01-03'],
    ['the night before', '2019-01-02', '2019-01-01'],
    ['that same day', '2019-01-02', '2019-01-02'],
    ['a week later', '2019-01-02', '2019-W02'],
    ['six months later', '2019-08-15', '2020-02'],
    ['ten years later', '2009-08-15', '2019'],
    ['two months earlier', '2019-01', '2018-11'],
    ['the following year', '2011-05', '2012'],
    ['the previous year', '2011', '2010'],
    ['that year', '2011-05-03', '2011'],
    ['a day later', '2019-01-02T10:00', '2019-01-03'],
  ])('"%s" than %s is %s', (words, reference, iso) => expect(resolveLater(words, reference)).toBe(iso));

  it.each([
    ['two days later', '2018'],
    ['a week later', '2018-05'],
    ['three months later', '2018'],
    ['the next day', '2018-W05'],
    ['an hour later', '2018-05-03'],
    ['a decade later', '2018'],
    ['Friday', '2018-05-03'],
    ['two days ago', '2018-05-03'],
  ])('"%s" cannot be told from %s', (words, reference) => expect(resolveLater(words, reference)).toBeUndefined());

  it('knows which words are told from another time', () => {
    expect(['a year later', 'the day before', 'that night'].every(isToldFromAnother)).toBe(true);
    expect(['last year', 'later', 'a year ago'].some(isToldFromAnother)).toBe(false);
  });
});
