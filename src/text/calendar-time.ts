/** Times with a name or number of the calendar: "June 2018", "March 3", "10 a.m. on Monday". Uses chrono-node's parsers, never its guesses. */
import { type Component, casual } from 'chrono-node/en';
import { calendarParts, type Day, dayOf, formatDate, formatDay } from './calendar.js';
import { nearestWeekday, type Tense, weekdayByTense } from './relative-time.js';
import { MONTH, PART_OF_DAY, WEEKDAY } from './time-words.js';

/** Only what the words say: chrono's implied parts are dropped. */
interface Parts {
  readonly year?: number;
  /** 1–12. */
  readonly month?: number;
  readonly day?: number;
  /** Sunday is 0. */
  readonly weekday?: number;
  /** `T10:00`, where the words tell a time of day. */
  readonly clock: string;
}

interface Direction {
  readonly tense?: Tense | undefined;
  /** "last March" is before the anchor's month, "next March" after it. */
  readonly strict: boolean;
}

/** Chrono also answers to words such as "this year", from a reference day that we do not have. */
const TOLD_FROM_NOW = /relative|casual|timeunit/i;
const NAMED = new RegExp(`\\b(?:${MONTH}|${WEEKDAY})|\\d[-/.]\\d`, 'i');
/** Whatever `NAMED` finds holds one of these; without, chrono need not be asked. */
const SIGN = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|\d[-/.]\d/i;
const SMALL_WORDS = new RegExp(
  `\\b(?:on|in|at|of|the|last|past|next|this|coming|local time|gmt|utc|e[sd]?t|p[sd]?t|${PART_OF_DAY})\\b|[,\\s]`,
  'gi',
);
const YEAR_AWAY = /,?(?: of)? (?<near>last|this|next) year$/i;
const NEAR = /^(?<near>last|past|this past|next|coming|this coming) /i;

/**
 * ISO 8601 as coarse as the words. A month or weekday without its year or week is completed from the anchor: backwards for the
 * past, forwards for the future, else the nearest (weekdays: the latest). Undefined without an anchor to complete it from.
 */
export function resolveCalendar(words: string, anchor: Day | undefined, tense: Tense | undefined): string | undefined {
  const away = YEAR_AWAY.exec(words)?.groups?.near;
  const near = NEAR.exec(words)?.groups?.near;
  const parts = readParts(words.replace(YEAR_AWAY, ''));
  if (!parts) return undefined;
  if (away && anchor === undefined) return undefined;
  const year = away ? calendarParts(anchor!).year + { last: -1, this: 0, next: 1 }[away.toLowerCase()]! : parts.year;
  return complete({ ...parts, ...(year === undefined ? {} : { year }) }, anchor, directionOf(near, tense));
}

function directionOf(near: string | undefined, tense: Tense | undefined): Direction {
  if (!near) return { tense, strict: false };
  return { tense: /last|past/i.test(near) ? 'past' : 'future', strict: /^(?:last|next)$/i.test(near) };
}

/** The words must be one date, not a range, and nothing else. */
function readParts(words: string): Parts | undefined {
  if (!SIGN.test(words)) return undefined;
  const [result, ...others] = casual.parse(words, { instant: new Date(0), timezone: 0 });
  if (!result || !NAMED.test(result.text) || result.end || others.length > 0) return undefined;
  if ([...result.tags()].some((tag) => TOLD_FROM_NOW.test(tag))) return undefined;
  if (words.replace(result.text, ' ').replace(SMALL_WORDS, '') !== '') return undefined;
  const certain = (part: Component) =>
    result.start.isCertain(part) ? (result.start.get(part) ?? undefined) : undefined;
  return definedOnly({
    year: certain('year'),
    month: certain('month'),
    day: certain('day'),
    weekday: certain('weekday'),
    clock: clockOf(certain),
  });
}

function clockOf(certain: (part: Component) => number | undefined): string {
  const [hour, minute] = [certain('hour'), certain('minute')];
  return hour === undefined || minute === undefined
    ? ''
    : `T${[hour, minute].map((part) => String(part).padStart(2, '0')).join(':')}`;
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };
const definedOnly = (parts: Loose<Required<Parts>>): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as unknown as Parts;

function complete(parts: Parts, anchor: Day | undefined, direction: Direction): string | undefined {
  const { month, day, weekday, clock } = parts;
  const year =
    parts.year ?? (month === undefined || anchor === undefined ? undefined : yearOf(month, day, anchor, direction));
  if (year !== undefined) {
    if (month === undefined || day === undefined) return formatDate(year, month);
    return dayOf(year, month, day) === undefined ? undefined : formatDate(year, month, day) + clock;
  }
  if (weekday === undefined || month !== undefined || anchor === undefined) return undefined;
  const { tense, strict } = direction;
  const found = strict
    ? nearestWeekday(anchor, weekday, tense === 'future' ? 1 : -1, true)
    : weekdayByTense(anchor, weekday, tense);
  return formatDay(found) + clock;
}

/**
 * How many days nearer a day on the wrong side has to be: writers leave out the year where it cannot be mistaken, so that in January
 * "invited her to a dinner on February 8" is not told of the February before.
 */
const MISTAKEN = 240;

/** The year that brings the month (and day) closest to the anchor in the direction asked for. */
function yearOf(month: number, day: number | undefined, anchor: Day, { tense, strict }: Direction): number | undefined {
  const { year } = calendarParts(anchor);
  const cost = (candidate: number) => {
    const away = distanceOf(candidate, month, day, anchor);
    const isWrong = (tense === 'past' && away > 0) || (tense === 'future' && away < 0) || (strict && away === 0);
    const penalty = day === undefined || strict ? Number.POSITIVE_INFINITY : MISTAKEN;
    return Math.abs(away) + (isWrong ? penalty : 0);
  };
  return [year - 1, year, year + 1].sort((a, b) => cost(a) - cost(b))[0];
}

/** Days where the day is told, else months; negative before the anchor. */
function distanceOf(year: number, month: number, day: number | undefined, anchor: Day): number {
  if (day !== undefined) return (dayOf(year, month, day) ?? Number.NaN) - anchor;
  const parts = calendarParts(anchor);
  return (year - parts.year) * 12 + month - parts.month;
}
