import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, timeStamp, typedTime } from '../../src/rdf/timestamps.js';

const typed = (value: string) => {
  const literal = typedTime(value);
  return literal && [literal.value, literal.datatype.value.split('#')[1]];
};
const bounds = (...values: string[]) => {
  const found = boundsOf(values);
  return found && [found.earliest.value, found.latest.value];
};

describe('time stamps', () => {
  it('are typed as coarse as they are told', () => {
    expect(typed('2018')).toEqual(['2018', 'gYear']);
    expect(typed('2018-06')).toEqual(['2018-06', 'gYearMonth']);
    expect(typed('2018-06-12')).toEqual(['2018-06-12', 'date']);
    expect(typed('2018-06-12T09:30')).toEqual(['2018-06-12T09:30:00', 'dateTime']);
    expect(typed('2018-06-12T09:30:01Z')).toEqual(['2018-06-12T09:30:01Z', 'dateTime']);
  });

  it('are words where no calendar has such a day', () => {
    for (const value of ['2018-13', '2018-02-30', '2019-02-29', '1900-02-29', '2018-W05', 'Monday', '']) {
      expect(typedTime(value)).toBeUndefined();
    }
    const words = timeStamp({ kind: 'time', text: 'last summer', range: { start: 0, end: 11 } });
    expect([words.value, words.datatype.value.split('#')[1]]).toEqual(['last summer', 'string']);
  });

  it('have the first and the last day of what they cover as bounds', () => {
    expect(bounds('2018')).toEqual(['2018-01-01', '2018-12-31']);
    expect(bounds('2020-02')).toEqual(['2020-02-01', '2020-02-29']);
    expect(bounds('2018-06-12', '2018-05')).toEqual(['2018-05-01', '2018-06-12']);
    expect(bounds('2018-W05')).toBeUndefined();
  });

  it('have moments as bounds only if all are moments', () => {
    expect(bounds('2018-06-12T09:30', '2018-06-12T08:00')).toEqual(['2018-06-12T08:00:00', '2018-06-12T09:30:00']);
    expect(bounds('2018-06-12T09:30', '2018-06-13')).toEqual(['2018-06-12', '2018-06-13']);
  });

  it('know every day of the calendar', () => {
    const date = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (day) => {
        const value = day.toISOString().slice(0, 10);
        expect(typed(value)).toEqual([value, 'date']);
        const end = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
        expect(bounds(value.slice(0, 7))?.[1]).toBe(end);
      }),
    );
  });
});
