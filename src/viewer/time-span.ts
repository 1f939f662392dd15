/** Days of the calendar as numbers, and the stretch of days that a date as coarse as "2018-06" may mean. */

/** Half-open, in days since 1970-01-01. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** From an ISO 8601 date (year, month or day; a clock time is left out) or an interval `a/b` of two; undefined for anything else. */
export function spanOf(date: string | undefined): DaySpan | undefined {
  const spans = (date ?? '').split('/').map(spanOfOne);
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last && last.to > first.from ? { from: first.from, to: last.to } : undefined;
}

function spanOfOne(date: string): DaySpan | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-]\d)/.exec(date);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (month === undefined) return { from: dayOf(year!, 1, 1), to: dayOf(year! + 1, 1, 1) };
  if (day === undefined) return { from: dayOf(year!, month, 1), to: dayOf(year!, month + 1, 1) };
  return { from: dayOf(year!, month, day), to: dayOf(year!, month, day) + 1 };
}

/** Day number of a date; a month past December runs on into the next year. */
export function dayOf(year: number, month: number, day: number): number {
  // `Date.UTC` takes the years before 100 for those of the twentieth century.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY;
}

/** `2019-01-18`. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function meets(one: DaySpan, other: DaySpan): boolean {
  return one.from < other.to && other.from < one.to;
}
