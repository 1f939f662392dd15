import { describe, expect, it } from 'vitest';
import { binsOf } from '../../src/viewer/histogram.js';
import { isoDay, meets, spanOf } from '../../src/viewer/time-span.js';

const span = (date: string) => {
  const found = spanOf(date);
  return found && [isoDay(found.from), isoDay(found.to)];
};

describe('the days that a date may mean', () => {
  it('are as many as it is coarse', () => {
    expect(span('2018')).toEqual(['2018-01-01', '2019-01-01']);
    expect(span('2018-12')).toEqual(['2018-12-01', '2019-01-01']);
    expect(span('2020-02-28')).toEqual(['2020-02-28', '2020-02-29']);
    expect(span('2020-02-29T23:30:00Z')).toEqual(['2020-02-29', '2020-03-01']);
  });

  it('are those of the first century too', () => {
    expect([span('0050'), span('0000-01-01')]).toEqual([
      ['0050-01-01', '0051-01-01'],
      ['0000-01-01', '0000-01-02'],
    ]);
  });

  it('go from the first to the last of an interval', () => {
    expect(span('2018-06/2018-07-03')).toEqual(['2018-06-01', '2018-07-04']);
  });

  it('are none where there is no date', () => {
    expect(['', 'soon', 'P3D', '2019/2018', '2018/soon'].map(span)).toEqual(Array(5).fill(undefined));
    expect(spanOf(undefined)).toBeUndefined();
  });

  it('meet when they share a day', () => {
    expect(meets(spanOf('2018')!, spanOf('2018-06')!)).toBe(true);
    expect(meets(spanOf('2018-05')!, spanOf('2018-06')!)).toBe(false);
  });
});

describe('bars over time', () => {
  const bars = (...dates: string[]) => {
    const spans = dates.map((date) => spanOf(date)!);
    return binsOf(spans, spans).map(({ name, count }) => [name, count]);
  };

  it('are days, months or years: the finest of which there are few', () => {
    expect(bars('2018-12-31', '2019-01-01', '2019-01-01')).toEqual([
      ['2018-12-31', 1],
      ['2019-01-01', 2],
    ]);
    expect(bars('2018-11-02', '2018-12-20')).toHaveLength(49);
    expect(bars('2018-11-02', '2019-02-20').map(([name]) => name)).toEqual([
      '2018-11',
      '2018-12',
      '2019-01',
      '2019-02',
    ]);
    expect(bars('1999-11-02', '2019-02-20')).toHaveLength(21);
  });

  it('count a fact wherever it may fall: as many as choosing the bar leaves', () => {
    expect(bars('2018', '2018-03-01').map(([, count]) => count)).toEqual([1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('are none without dates', () => {
    expect(binsOf([], [])).toEqual([]);
  });
});
