/** ISO 8601 times as coarse as the words were: years, months, days and moments of the calendar. */

const YEAR = /^\d{4}$/;
const MONTH = /^(\d{4})-(\d\d)$/;
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const MOMENT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/** First and last day of a time. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days of an ISO 8601 year, month, day or moment; `undefined` for anything else, the 30th of February included. */
export function daysOf(value: string): Days | undefined {
  if (isYear(value)) return { first: `${value}-01-01`, last: `${value}-12-31` };
  if (isMonth(value)) return { first: `${value}-01`, last: `${value}-${lengthOfMonth(value)}` };
  const day = canonicalMoment(value) ? value.slice(0, 10) : value;
  return isDay(day) ? { first: day, last: day } : undefined;
}

/** Whether a text is a year such as `2018`. */
export function isYear(value: string): boolean {
  return YEAR.test(value);
}

/** Whether a text is a month such as `2018-06`. */
export function isMonth(value: string): boolean {
  const month = Number(MONTH.exec(value)?.[2]);
  return month >= 1 && month <= 12;
}

/** Whether a text is a day of the calendar such as `2018-06-12`. */
export function isDay(value: string): boolean {
  const [, year, month, day] = DAY.exec(value) ?? [];
  return isMonth(`${year}-${month}`) && Number(day) >= 1 && Number(day) <= lengthOfMonth(`${year}-${month}`);
}

/** Days of a month, in the calendar that is carried on before its beginning. */
function lengthOfMonth(value: string): number {
  const [year, month] = value.split('-').map(Number) as [number, number];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A moment with its seconds, which XML Schema wants; `undefined` for anything else. */
export function canonicalMoment(value: string): string | undefined {
  const match = MOMENT.exec(value);
  if (!match || !isDay(match[1]!)) return undefined;
  return match[3] ? value : value.replace(/T\d\d:\d\d/, (time) => `${time}:00`);
}
