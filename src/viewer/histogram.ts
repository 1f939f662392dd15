/** Facts over time: bins of days, months or years, and how many facts may fall into each. */
import { extentOf } from './extent.js';
import { type DaySpan, dayOf, isoDay, meets } from './time-span.js';

export interface Bin extends DaySpan {
  /** `2018`, `2018-06` or `2018-06-12`. */
  readonly name: string;
  readonly count: number;
}

const MOST = 60;

/** From the first to the last of the spans, in the finest unit that needs no more than 60 bins; years where none does. */
export function binsOf(all: readonly DaySpan[], counted: readonly DaySpan[]): Bin[] {
  if (all.length === 0) return [];
  const whole = { from: extentOf(all.map(({ from }) => from))[0], to: extentOf(all.map(({ to }) => to))[1] };
  const bins = [days, months].map((cut) => cut(whole)).find(({ length }) => length <= MOST) ?? years(whole);
  return bins.map((bin) => ({ ...bin, count: counted.filter((span) => meets(span, bin)).length }));
}

type Cut = (whole: DaySpan) => Omit<Bin, 'count'>[];

const days: Cut = ({ from, to }) =>
  Array.from({ length: Math.min(to - from, MOST + 1) }, (_, index) => binFrom(from + index, from + index + 1, 10));

const months: Cut = ({ from, to }) => {
  const first = monthOf(from);
  return Array.from({ length: monthOf(to - 1) - first + 1 }, (_, index) => {
    const month = first + index;
    return binFrom(monthStart(month), monthStart(month + 1), 7);
  });
};

const years: Cut = ({ from, to }) => {
  const first = yearOf(from);
  return Array.from({ length: yearOf(to - 1) - first + 1 }, (_, index) =>
    binFrom(dayOf(first + index, 1, 1), dayOf(first + index + 1, 1, 1), 4),
  );
};

function binFrom(from: number, to: number, letters: number): Omit<Bin, 'count'> {
  return { from, to, name: isoDay(from).slice(0, letters) };
}

function yearOf(day: number): number {
  return Number(isoDay(day).slice(0, 4));
}

/** Months since the year 0. */
function monthOf(day: number): number {
  return yearOf(day) * 12 + Number(isoDay(day).slice(5, 7)) - 1;
}

function monthStart(month: number): number {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}
