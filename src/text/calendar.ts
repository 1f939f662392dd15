/** Arithmetic of the proleptic Gregorian calendar on whole days; no time zones. */

/** Days since 1970-01-01. */
export type Day = number;

const MS_A_DAY = 86_400_000;

/** The day, or undefined where the calendar has no such one. Months and days count from 1. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / MS_A_DAY : undefined;
}

/** Reads the date that an ISO 8601 string begins with; undefined for coarser ones (`2019-01`) and anything else. */
export function parseDay(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Year, month (1–12) and day of the month. */
export function calendarParts(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Sunday is 0. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** ISO 8601 as coarse as the parts: `2018`, `2018-06`, `2018-06-12`. */
export function formatDate(year: number, month?: number, day?: number): string {
  return [padded(year, 4), ...[month, day].flatMap((part) => (part === undefined ? [] : [padded(part, 2)]))].join('-');
}

/** `2019-01-18`. */
export function formatDay(day: Day): string {
  const parts = calendarParts(day);
  return formatDate(parts.year, parts.month, parts.day);
}

/** `2019-W03`: the ISO week of the day, named after the year that holds its Thursday. */
export function formatWeek(day: Day): string {
  const thursday = day - ((weekdayOf(day) + 6) % 7) + 3;
  const { year } = calendarParts(thursday);
  const week = Math.floor((thursday - dayOf(year, 1, 1)!) / 7) + 1;
  return `${padded(year, 4)}-W${padded(week, 2)}`;
}

/** `2018-12` for a number of months before or after the day's month. */
export function formatMonth(day: Day, shift: number): string {
  const { year, month } = calendarParts(day);
  const months = year * 12 + month - 1 + shift;
  return formatDate(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
}
