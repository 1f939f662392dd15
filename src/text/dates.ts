/** Dates that stand alone and are complete: "January 18, 2019", "Friday, 8 May 2009", "2019-01-18". */
import { dayOf, formatDate } from './calendar.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>\\d{4})';
const ZONE = '(?:\\s*(?:[ap]\\.?m\\.?))?(?:\\s*\\(?(?:utc|gmt|z|[a-z]{2,4}|[+-]\\d{2}:?\\d{2})\\)?)*';
const CLOCK = `(?:[,\\s|–-]*(?:at\\s+)?[t]?\\d{1,2}[:.h]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?${ZONE})?`;
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const LABEL =
  '(?:(?:first |last )?(?:published|updated|posted|date|dated|modified|created)(?: on| at)?\\s*:?\\s*|on\\s+)?';

const FORMS = [
  `${WEEKDAY}${MONTH}\\s+${DAY},?\\s+${YEAR}`,
  `${WEEKDAY}${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`,
  '(?<year>\\d{4})[-/.](?<month>\\d{2})[-/.](?<day>\\d{2})',
].map((form) => new RegExp(`^${LABEL}${form}${CLOCK}$`, 'i'));

/** The date as ISO 8601 (`2019-01-18`) if the line is nothing but a date, with or without weekday, time of day and "Published:". */
export function readDateLine(line: string): string | undefined {
  if (line.length > 80) return undefined;
  const text = line.replace(/\s+/gu, ' ').trim();
  for (const form of FORMS) {
    const { year, month, day } = form.exec(text)?.groups ?? {};
    if (year && month && day) return isoDate(Number(year), monthNumber(month), Number(day));
  }
  return undefined;
}

function monthNumber(month: string): number {
  return /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
}

/** Undefined where the calendar has no such day. */
function isoDate(year: number, month: number, day: number): string | undefined {
  return dayOf(year, month, day) === undefined ? undefined : formatDate(year, month, day);
}
