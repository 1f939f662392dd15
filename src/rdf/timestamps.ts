/** Times of events: as told, and as a pair of days or moments between which they lie. */
import type { Literal } from 'n3';
import { canonicalMoment, daysOf } from '../model/iso-time.js';
import type { Term } from '../model/statement.js';
import { stringLiteral, typedLiteral } from './terms.js';
import { typedValue } from './time-datatype.js';

/** First and last day or moment, both of one datatype. */
export interface Bounds {
  readonly earliest: Literal;
  readonly latest: Literal;
}

/** A time as told: a typed literal where XML Schema has a type for it, else its words. */
export function timeStamp(term: Term & { readonly kind: 'time' }): Literal {
  return typedTime(term.value) ?? stringLiteral(term.value ?? term.text);
}

/** An ISO 8601 year, month, day or moment as typed literal; `undefined` for anything else, the 30th of February included. */
export function typedTime(value: string | undefined): Literal | undefined {
  const typed = value ? typedValue(value) : undefined;
  return typed && typedLiteral(typed.value, typed.datatype);
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
