import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../src/text/find-times.js';

const times = (text: string): string[] => findTimes(text, { start: 0, end: text.length }).map((time) => time.text);

describe('findTimes', () => {
  it.each([
    ['They met in Geneva in June 2018 for talks.', ['June 2018']],
    ['It should take place toward the end of February.', ['the end of February']],
    ['On Friday, the ministry spoke; on Sept. 11, 2001, it had not.', ['Friday', 'Sept. 11, 2001']],
    ['He was fired late Friday afternoon.', ['late Friday afternoon']],
    ['Visits last year and earlier this week', ['last year', 'earlier this week']],
    ['She left two days ago, he a week later.', ['two days ago', 'a week later']],
    ['in the 1990s and the 19th century', ['the 1990s', 'the 19th century']],
    [
      'between 2001 and 2005, in mid-March, by the end of the year',
      ['2001', '2005', 'mid-March', 'the end of the year'],
    ],
    ['the 2014 protests and its 2010 report, over the past decade', ['2014', '2010', 'the past decade']],
    ['after a 1998 coup and that 2006 raid', ['1998', '2006']],
    [
      'in recent months, over the past few days, for the next two years',
      ['recent months', 'the past few days', 'the next two years'],
    ],
    ['Later in the day he met them, as he had earlier in the week.', ['Later in the day', 'earlier in the week']],
    ['Tavaria’s disputed June parliamentary election, the April ceasefire', ['June', 'April']],
    ['Monday and Tuesday, and every Thursday', ['Monday', 'Tuesday', 'every Thursday']],
    ['He recently moved, as he did last May.', ['recently', 'last May']],
    ['It sank on Sunday; he had left it the day before.', ['Sunday', 'the day before']],
    ['He was fined that year, she the following week.', ['that year', 'the following week']],
    ['Today, at this year’s fair, or over the weekend', ['Today', 'this year', 'the weekend']],
    ['Nurses will march on Sunday and may strike on Monday.', ['Sunday', 'Monday']],
    ['in the summer of 2018 or in March last year', ['the summer of 2018', 'March last year']],
  ])('finds the phrase without its preposition: %s', (text, found) => expect(times(text)).toEqual(found));

  it('takes a date in steps for one time', () => {
    expect(times('She resigned on Tuesday, Jan. 15, at 10 a.m. local time.')).toEqual([
      'Tuesday, Jan. 15, at 10 a.m. local time',
    ]);
    expect(times('at 5 p.m. on Wednesday')).toEqual(['5 p.m. on Wednesday']);
  });

  it.each([
    'Theresa May may march on Washington.',
    'The bill was backed by May.',
    'The Governor May vote was near, and the actress June attacked it.',
    'It was a 2000 metre race, of a 2010 seat hall.',
    'The recent days-long strike',
    'The Sunday Times wrote of Black Friday.',
    'A second attack took 2003 lives and $2000.',
    'They sent an army of 2000 soldiers.',
    'They left the day before the vote.',
    'Bus 1984 hit 1,999 people in March-on-Sea.',
  ])('leaves alone what only looks like a time: %s', (text) => expect(times(text)).toEqual([]));

  it('reads only the range, and gives places in the whole text', () => {
    const text = 'On Monday she came, on Friday she went.';
    expect(findTimes(text, { start: 19, end: text.length })).toEqual([
      { range: { start: 23, end: 29 }, text: 'Friday' },
    ]);
  });

  it('finds no stretch in how long something lasts, nor in what it came after', () => {
    const found = (text: string) => findTimes(text, { start: 0, end: text.length }).map(({ text: time }) => time);
    expect(found('The talks will last two days.')).toEqual([]);
    expect(found('Veltra bought Tarn following three months of talks.')).toEqual([]);
    expect(found('He was sent off in the last two minutes.')).toEqual([]);
    expect(found('It happened in the last two weeks, and over the following three months.')).toEqual([
      'the last two weeks',
      'the following three months',
    ]);
  });

  it('gives ranges that hold the text, in order, without overlap, in any text', () => {
    const word = fc.constantFrom(
      'in',
      'the',
      'May',
      '3',
      ',',
      'Monday',
      'end of',
      'last',
      'year',
      '2018',
      'at',
      '10 a.m.',
      '\u00A0',
      '“',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          let at = 0;
          for (const time of findTimes(text, { start: 0, end: text.length })) {
            expect(text.slice(time.range.start, time.range.end)).toBe(time.text);
            expect(time.range.start).toBeGreaterThanOrEqual(at);
            at = time.range.end;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
