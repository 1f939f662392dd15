/** Which times XML Schema has a type for. */
import { canonicalMoment, isDay, isMonth, isYear } from '../model/iso-time.js';
import type { PrefixedName } from './namespaces.js';

/** A value in canonical form, and its type. */
export interface TypedValue {
  readonly value: string;
  readonly datatype: PrefixedName;
}

/** Of an ISO 8601 year, month, day or moment; `undefined` for anything else, the 30th of February included. */
export function typedValue(value: string): TypedValue | undefined {
  if (isYear(value)) return { value, datatype: 'xsd:gYear' };
  if (isMonth(value)) return { value, datatype: 'xsd:gYearMonth' };
  if (isDay(value)) return { value, datatype: 'xsd:date' };
  const moment = canonicalMoment(value);
  return moment === undefined ? undefined : { value: moment, datatype: 'xsd:dateTime' };
}
