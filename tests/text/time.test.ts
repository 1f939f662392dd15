import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveTime } from '../../src/text/time.js';

/** A Friday. */
const ANCHOR = '2019-01-18';

describe('resolveTime', () => {
  it.each([
    ['June 2018', '2018-06'],
    ['in 2003', '2003'],
    ['early 2018', '2018'],
    ['the summer of 2018', '2018'],
    ['March 3, 2017', '2017-03-03'],
    ['3 March 2017', '2017-03-03'],
    ['Sept. 11, 2001', '2001-09-11'],
    ['2019-01-17', '2019-01-17'],
    ['March 3, 2017 at 10:30 a.m.', '2017-03-03T10:30'],
  ])('reads an absolute date with or without an anchor: %s → %s', (words, iso) => {
    expect(resolveTime(words, undefined)).toBe(iso);
    expect(resolveTime(words, ANCHOR)).toBe(iso);
  });

  it.each([
    ['yesterday', '2019-01-17'],
    ['Thursday', '2019-01-17'],
    ['on Friday', '2019-01-18'],
    ['Friday afternoon', '2019-01-18'],
    ['last Friday', '2019-01-11'],
    ['10 a.m. on Monday', '2019-01-14T10:00'],
    ['Thursday last week', '2019-01-10'],
    ['last week', '2019-W02'],
    ['next week', '2019-W04'],
    ['last month', '2018-12'],
    ['last year', '2018'],
    ['earlier this year', '2019'],
    ['by the end of the year', '2019'],
    ['two days ago', '2019-01-16'],
    ['a week ago', '2019-W02'],
    ['three months ago', '2018-10'],
    ['a decade ago', undefined],
    ['toward the end of February', '2019-02'],
    ['August', '2018-08'],
    ['last August', '2018-08'],
    ['mid-March', '2019-03'],
    ['Jan. 5', '2019-01-05'],
    ['Dec. 25', '2018-12-25'],
    ['March of last year', '2018-03'],
    ['early next year', '2020'],
    ['noon on Monday', '2019-01-14T12:00'],
    ['midnight on Monday', '2019-01-14'],
    ['last summer', '2018'],
    ['this spring', '2019'],
    ['next autumn', '2019'],
    ['last winter', undefined],
    ['the summer of last year', '2018'],
    ['last weekend', '2019-W02'],
    ['next weekend', undefined],
  ])('reads "%s" from the day of publication: %s', (words, iso) => {
    expect(resolveTime(words, ANCHOR)).toBe(iso);
  });

  it.each([
    ['Monday', '2019-01-14', '2019-01-21'],
    ['Friday', '2019-01-18', '2019-01-18'],
    ['March', '2018-03', '2019-03'],
    ['June 3', '2018-06-03', '2019-06-03'],
    ['in two weeks', undefined, '2019-W05'],
  ])('lets the tense choose the side: %s was %s, will be %s', (words, past, future) => {
    expect(resolveTime(words, ANCHOR, 'past')).toBe(past);
    expect(resolveTime(words, ANCHOR, 'future')).toBe(future);
  });

  it.each([
    ['Monday', '2019-01-21'],
    ['Tuesday', '2019-01-15'],
    ['Friday', '2019-01-18'],
    ['March 3', '2019-03-03'],
    ['December 3', '2018-12-03'],
    ['November', '2018-11'],
  ])('takes the nearest where a past verb leaves it open: %s → %s', (words, iso) => {
    expect(resolveTime(words, ANCHOR, 'open')).toBe(iso);
  });

  it('takes a near day on the other side for one nearly a year away, which nobody would tell without its year', () => {
    expect(resolveTime('January 30', ANCHOR, 'past')).toBe('2019-01-30');
    expect(resolveTime('January 30', '2019-05-03', 'past')).toBe('2019-01-30');
    expect(resolveTime('July 30', ANCHOR, 'past')).toBe('2018-07-30');
    expect(resolveTime('January 2', ANCHOR, 'future')).toBe('2019-01-02');
    expect(resolveTime('March', ANCHOR, 'past')).toBe('2018-03');
  });

  it('knows which weekend is over', () => {
    expect(resolveTime('the weekend', ANCHOR, 'past')).toBe('2019-W02');
    expect(resolveTime('this weekend', ANCHOR, 'future')).toBe('2019-W03');
    expect(resolveTime('the weekend', '2019-01-20', 'past')).toBe('2019-W03');
    expect(resolveTime('last weekend', '2019-01-20', 'past')).toBe('2019-W02');
  });

  it.each(['yesterday', 'Friday', 'last year', 'this year', 'March 3', 'two days ago', 'next week'])(
    'leaves "%s" open without an anchor, or with one that names no day',
    (words) => {
      expect(resolveTime(words, undefined)).toBeUndefined();
      expect(resolveTime(words, '2019')).toBeUndefined();
    },
  );

  it.each([
    'two weeks',
    'for two years',
    'three years later',
    'the past year',
    'over the last week',
    'the next day',
    'the same day',
    'the 1990s',
    'the 19th century',
    'nearly two years ago',
    'every Monday',
    'between 2003 and 2005',
    'May 2017 to June 2018',
    'February 30, 2018',
    '10:30',
    'Theresa May',
    'The House',
    '',
  ])('leaves open what says no one date: %s', (words) => {
    expect(resolveTime(words, ANCHOR)).toBeUndefined();
  });

  it('crosses years and leap days by the calendar', () => {
    expect(resolveTime('yesterday', '2020-03-01')).toBe('2020-02-29');
    expect(resolveTime('last week', '2021-01-04')).toBe('2020-W53');
    expect(resolveTime('last month', '2020-01-31')).toBe('2019-12');
  });

  it('gives plain ISO 8601 or nothing, whatever the words', () => {
    const word = fc.constantFrom(
      'last',
      'May',
      '3',
      'Monday',
      'at',
      '10',
      'a.m.',
      'week',
      'ago',
      '2018',
      'the',
      'end of',
      ',',
      'two',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (words) => {
          const iso = resolveTime(words, ANCHOR) ?? '2019';
          expect(iso).toMatch(/^\d{4}(?:-W\d{2}|-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?$/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
