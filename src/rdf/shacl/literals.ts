/** Literals by the lexical and value spaces of XML Schema: https://www.w3.org/TR/xmlschema11-2/. */
import type { Literal, Term } from 'n3';
import { NAMESPACES } from '../namespaces.js';

const DAY = '-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const ZONE = '(?:Z|[+-]\\d\\d:\\d\\d)?';
const CLOCK = '(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)';

/** What a literal of a datatype may look like; a datatype that is not listed takes any text. */
const FORMS: Readonly<Record<string, RegExp>> = {
  boolean: /^(?:true|false|0|1)$/,
  integer: /^[+-]?\d+$/,
  nonNegativeInteger: /^(?:\+?\d+|-0+)$/,
  decimal: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
  double: /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|-?INF|NaN)$/,
  gYear: new RegExp(`^-?\\d{4,}${ZONE}$`),
  gYearMonth: new RegExp(`^-?\\d{4,}-(?:0[1-9]|1[0-2])${ZONE}$`),
  date: new RegExp(`^${DAY}${ZONE}$`),
  dateTime: new RegExp(`^${DAY}T${CLOCK}${ZONE}$`),
  dateTimeStamp: new RegExp(`^${DAY}T${CLOCK}(?:Z|[+-]\\d\\d:\\d\\d)$`),
};
const NUMBERS: ReadonlySet<string> = new Set(['integer', 'nonNegativeInteger', 'decimal', 'double']);

/** Whether a term is a literal of the datatype and written as one. */
export function isOfDatatype(term: Term, datatype: string): boolean {
  if (term.termType !== 'Literal' || term.datatype.value !== datatype) return false;
  return FORMS[xsdName(term) ?? '']?.test(term.value) ?? true;
}

/** Below 0 where the first comes before the second, above 0 behind; `undefined` where they cannot be compared. Numbers and days or moments can. */
export function compareLiterals(one: Term, other: Term): number | undefined {
  if (one.termType !== 'Literal' || other.termType !== 'Literal') return undefined;
  if (isNumber(one) && isNumber(other)) return Number(one.value) - Number(other.value);
  const [left, right] = [momentOf(one), momentOf(other)];
  if (left === undefined || right === undefined || isZoned(one) !== isZoned(other)) return undefined;
  return left - right;
}

/** `decimal` for a literal of `xsd:decimal`. */
function xsdName({ datatype }: Literal): string | undefined {
  return datatype.value.startsWith(NAMESPACES.xsd) ? datatype.value.slice(NAMESPACES.xsd.length) : undefined;
}

function isNumber(literal: Literal): boolean {
  return NUMBERS.has(xsdName(literal) ?? '');
}

/** Milliseconds; one without zone is taken as if at Greenwich, so that no machine's own zone matters. */
function momentOf(literal: Literal): number | undefined {
  const name = xsdName(literal);
  if (name !== 'date' && name !== 'dateTime') return undefined;
  return Date.parse(name === 'dateTime' && !isZoned(literal) ? `${literal.value}Z` : literal.value);
}

function isZoned(literal: Literal): boolean {
  return xsdName(literal) === 'dateTime' && /(?:Z|[+-]\d\d:\d\d)$/.test(literal.value);
}
