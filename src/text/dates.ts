/** Dates that stand alone and are complete: "January 18, 2019", "Friday, 8 May 2009", "2019-01-18", and in an address ".../2019/01/18/...". */
import { dayOf, formatDate, parseDay } from './calendar.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>\\d{4})';
const ZONE = '(?:\\s*(?:[ap]\\.?m\\.?))?(?:\\s*\\(?(?:utc|gmt|z|[a-z]{2,4}|[+-]\\d{2}:?\\d{2})\\)?)*';
const TIME = `\\d{1,2}[:.h]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?${ZONE}`;
const CLOCK = `(?:[,\\s|/–-]*(?:at\\s+)?[t]?${TIME})?`;
const CLOCK_BEFORE = `(?:${TIME}[,\\s|–-]+(?:on\\s+)?)?`;
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const LABEL =
  '(?:(?:(?:first |last |date )?(?:published|updated|posted|modified|created|released|issued|filed)|(?:publication )?date|dated)(?: on| at)?\\s*:?\\s*|on\\s+)?';
/** What stands behind a date on its line in the same small print: "| 3 min read", "· Oslo". */
const BESIDE = '(?:\\s*(?:[|·•]|\\s/\\s)\\s*.{1,60})?';

const FORMS = [
  `${WEEKDAY}${MONTH}\\s+${DAY},?\\s+${YEAR}`,
  `${WEEKDAY}${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`,
  '(?<year>\\d{4})[-/.](?<month>\\d{2})[-/.](?<day>\\d{2})',
  // Numbers alone are a date only where one of them can be no month.
  '(?<day>1[3-9]|2\\d|3[01])[/.](?<month>\\d{1,2})[/.](?<year>\\d{4})',
  '(?<month>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/(?<year>\\d{4})',
].map((form) => new RegExp(`^${LABEL}${CLOCK_BEFORE}${form}${CLOCK}${BESIDE}$`, 'i'));

/** The date as ISO 8601 (`2019-01-18`) if the line is nothing but a date, with or without weekday, time of day and "Published:". */
export function readDateLine(line: string): string | undefined {
  if (line.length > 120) return undefined;
  const text = line.replace(/\s+/gu, ' ').trim();
  for (const form of FORMS) {
    const date = isoDate(form.exec(text)?.groups);
    if (date) return date;
  }
  return undefined;
}

/** Addresses of news sites often hold the day: "/2019/01/18/", "-2019-01-18". */
const IN_ADDRESS = /[/_-](?<year>(?:19|20)\d{2})([/-])(?<month>\d{1,2})\2(?<day>\d{1,2})(?![\d])/;

/** The day of publication (`2019-01-18`) that a web address tells. */
export function readDateOfAddress(address: string): string | undefined {
  return isoDate(IN_ADDRESS.exec(address)?.groups);
}

/** Undefined where the calendar has no such day. */
function isoDate(groups: Readonly<Record<string, string>> | undefined): string | undefined {
  const { year, month, day } = groups ?? {};
  if (!year || !month || !day) return undefined;
  const parts = [Number(year), monthNumber(month), Number(day)] as const;
  return dayOf(...parts) === undefined ? undefined : formatDate(...parts);
}

function monthNumber(month: string): number {
  return /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
}

/** Days by which a story may be published, or published again, after the day that it tells. */
const LATE = 31;

/** Whether a date of publication cannot be that of a text which says that it is of the day `told`. Both ISO 8601; coarser ones say nothing. */
export function isOtherDate(published: string, told: string): boolean {
  const [given, own] = [parseDay(published), parseDay(told)];
  if (given === undefined || own === undefined) return false;
  return own - given > 1 || given - own > LATE;
}
