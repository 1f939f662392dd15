/** Times of events: as told, and as a pair of days or moments between which they lie. */
import type { Literal } from 'n3';
import type { Term } from '../model/statement.js';
import { stringLiteral, typedLiteral } from './terms.js';

/** First and last day or moment, both of one datatype. */
export interface Bounds {
  readonly earliest: Literal;
  readonly latest: Literal;
}

const YEAR = /^\d{4}$/;
const MONTH = /^(\d{4})-(\d\d)$/;
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const MOMENT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/** A time as told: a typed literal where XML Schema has a type for it, else its words. */
export function timeStamp(term: Term & { readonly kind: 'time' }): Literal {
  return typedTime(term.value) ?? stringLiteral(term.value ?? term.text);
}

/** An ISO 8601 year, month, day or moment as typed literal; `undefined` for anything else, the 30th of February included. */
export function typedTime(value: string | undefined): Literal | undefined {
  if (!value) return undefined;
  if (YEAR.test(value)) return typedLiteral(value, 'xsd:gYear');
  if (isMonth(value)) return typedLiteral(value, 'xsd:gYearMonth');
  if (isDay(value)) return typedLiteral(value, 'xsd:date');
  const moment = canonicalMoment(value);
  return moment ? typedLiteral(moment, 'xsd:dateTime') : undefined;
}

/** Whether a value is finer than a day. */
export function isMoment(value: string): boolean {
  return canonicalMoment(value) !== undefined;
}

/** The bounds of all times together; `undefined` where none is resolved. Moments are bounds only if all times are moments. */
export function boundsOf(values: readonly string[]): Bounds | undefined {
  const moments = values.flatMap((value) => canonicalMoment(value) ?? []);
  if (values.length > 0 && moments.length === values.length) return bounds(moments, moments, 'xsd:dateTime');
  const days = values.flatMap((value) => daysOf(value) ?? []);
  if (days.length === 0) return undefined;
  return bounds(
    days.map(({ first }) => first),
    days.map(({ last }) => last),
    'xsd:date',
  );
}

function bounds(firsts: readonly string[], lasts: readonly string[], datatype: 'xsd:date' | 'xsd:dateTime'): Bounds {
  const earliest = [...firsts].sort()[0]!;
  const latest = [...lasts].sort().at(-1)!;
  return { earliest: typedLiteral(earliest, datatype), latest: typedLiteral(latest, datatype) };
}

function daysOf(value: string): { readonly first: string; readonly last: string } | undefined {
  if (YEAR.test(value)) return { first: `${value}-01-01`, last: `${value}-12-31` };
  if (isMonth(value)) return { first: `${value}-01`, last: `${value}-${lengthOfMonth(value)}` };
  const day = canonicalMoment(value) ? value.slice(0, 10) : value;
  return isDay(day) ? { first: day, last: day } : undefined;
}

function isMonth(value: string): boolean {
  const month = Number(MONTH.exec(value)?.[2]);
  return month >= 1 && month <= 12;
}

function isDay(value: string): boolean {
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

/** A moment with its seconds, which XML Schema wants. */
function canonicalMoment(value: string): string | undefined {
  const match = MOMENT.exec(value);
  if (!match || !isDay(match[1]!)) return undefined;
  return match[3] ? value : value.replace(/T\d\d:\d\d/, (time) => `${time}:00`);
}
