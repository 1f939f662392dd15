/** Times told from the day of publication: "yesterday", "last month", "two days ago", "Thursday last week". */
import { calendarParts, type Day, formatDate, formatDay, formatMonth, formatWeek, weekdayOf } from './calendar.js';
import { COUNT, countOf, PART_OF_DAY, SEASON, UNIT, WEEKDAY, WEEKDAYS } from './time-words.js';

/** Whether the words tell what has been or what is to come; `open`: a past verb that leaves it open ("invited her to a dinner on Friday"). */
export type Tense = 'past' | 'future' | 'open';

/** `undefined` from a rule: the words are of its kind but say no date. */
interface TimeRule {
  readonly pattern: RegExp;
  readonly resolve: (
    words: Readonly<Record<string, string | undefined>>,
    anchor: Day,
    tense: Tense | undefined,
  ) => string | undefined;
}

const NEAR = '(?<near>last|past|this past|this coming|this|current|next|coming|the)';
const rule = (pattern: string, resolve: TimeRule['resolve']): TimeRule => ({
  pattern: new RegExp(`^${pattern}$`, 'i'),
  resolve,
});

const shiftOf = (near: string | undefined): number => {
  if (/last|past/i.test(near ?? '')) return -1;
  return /next|coming/i.test(near ?? '') ? 1 : 0;
};

/** A whole unit away from the anchor: years and months as such, weeks as ISO weeks. Other units have no plain form. */
function shifted(anchor: Day, unit: string, count: number): string | undefined {
  const { year } = calendarParts(anchor);
  switch (unit.toLowerCase()) {
    case 'day':
      return formatDay(anchor + count);
    case 'week':
      return formatWeek(anchor + 7 * count);
    case 'fortnight':
      return formatWeek(anchor + 14 * count);
    case 'month':
      return formatMonth(anchor, count);
    case 'year':
      return formatDate(year + count);
    default:
      return undefined;
  }
}

const weekdayNumber = (word: string): number =>
  WEEKDAYS.findIndex((name) => name.startsWith(word.toLowerCase().slice(0, 3)));

/** The day of that name in the week (Monday to Sunday) that lies `weeks` from the anchor's. */
function inWeek(anchor: Day, weekday: string, weeks: number): Day {
  const monday = anchor - ((weekdayOf(anchor) + 6) % 7) + 7 * weeks;
  return monday + ((weekdayNumber(weekday) + 6) % 7);
}

/** The nearest day of that name before or after the anchor; `strict` leaves the anchor itself out. */
export function nearestWeekday(anchor: Day, weekday: number, direction: -1 | 1, strict: boolean): Day {
  const away = ((((weekday - weekdayOf(anchor)) * direction) % 7) + 7) % 7;
  return anchor + direction * (away === 0 && strict ? 7 : away);
}

function weekdayNear(weekday: string, near: string | undefined, anchor: Day, tense: Tense | undefined): string {
  const shift = shiftOf(near);
  const number = weekdayNumber(weekday);
  if (shift !== 0) return formatDay(nearestWeekday(anchor, number, shift === 1 ? 1 : -1, true));
  return formatDay(weekdayByTense(anchor, number, near === 'this' ? 'future' : tense));
}

/** The latest day of that name; for what is to come the next one, for what is open the nearest. The anchor itself counts. */
export function weekdayByTense(anchor: Day, weekday: number, tense: Tense | undefined): Day {
  const [before, after] = [nearestWeekday(anchor, weekday, -1, false), nearestWeekday(anchor, weekday, 1, false)];
  if (tense === 'open') return anchor - before < after - anchor ? before : after;
  return tense === 'future' ? after : before;
}

/** Months in which seasons begin; a winter has two years, so that "this winter" is in none. */
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9 };

/** The year of the season: "last" is the latest one that is over, "next" the first that has not begun. */
function seasonNear(anchor: Day, season: string, near: string): string | undefined {
  const begin = SEASONS[season.toLowerCase()];
  const { year, month } = calendarParts(anchor);
  if (begin === undefined) return undefined;
  if (shiftOf(near) === -1) return formatDate(month >= begin + 3 ? year : year - 1);
  if (shiftOf(near) === 1) return formatDate(month < begin ? year : year + 1);
  return formatDate(year);
}

/** The ISO week of a weekend: the latest one, for what is to come this week's. "Next weekend" is said of either. */
function weekendNear(anchor: Day, near: string, tense: Tense | undefined): string | undefined {
  if (/next/i.test(near)) return undefined;
  const isAhead = near.toLowerCase() === 'coming' || (tense !== 'past' && !/last|past/i.test(near));
  if (isAhead) return formatWeek(anchor);
  const isWeekend = [0, 6].includes(weekdayOf(anchor));
  return formatWeek(isWeekend && !/last/i.test(near) ? anchor : anchor - 7);
}

/** The first rule whose pattern is the whole expression decides. Articles and vague words are gone by then. */
const RULES: readonly TimeRule[] = [
  rule(`(?:today|tonight|this ${PART_OF_DAY})`, (_, anchor) => formatDay(anchor)),
  rule(`(?:yesterday(?: ${PART_OF_DAY})?|last night)`, (_, anchor) => formatDay(anchor - 1)),
  rule(`tomorrow(?: ${PART_OF_DAY})?`, (_, anchor) => formatDay(anchor + 1)),
  rule('the day before yesterday', (_, anchor) => formatDay(anchor - 2)),
  rule('the day after tomorrow', (_, anchor) => formatDay(anchor + 2)),
  rule(`${NEAR} (?<unit>year|month|week|day)`, ({ near, unit }, anchor) => shifted(anchor, unit!, shiftOf(near))),
  rule(`(?<count>${COUNT}) (?<unit>${UNIT})s? ago`, ({ count, unit }, anchor) =>
    shifted(anchor, unit!, -countOf(count!)),
  ),
  rule(`in (?<count>${COUNT}) (?<unit>${UNIT})s?`, ({ count, unit }, anchor, tense) =>
    tense === 'future' ? shifted(anchor, unit!, countOf(count!)) : undefined,
  ),
  rule(`(?<day>${WEEKDAY})(?: of)? ${NEAR} week`, ({ day, near }, anchor) =>
    formatDay(inWeek(anchor, day!, shiftOf(near))),
  ),
  rule(`${NEAR} week (?:on )?(?<day>${WEEKDAY})`, ({ day, near }, anchor) =>
    formatDay(inWeek(anchor, day!, shiftOf(near))),
  ),
  rule(`${NEAR} (?<season>${SEASON})`, ({ near, season }, anchor) => seasonNear(anchor, season!, near!)),
  rule(`(?:the )?${SEASON}(?: of)? ${NEAR} year`, ({ near }, anchor) => shifted(anchor, 'year', shiftOf(near))),
  rule(`${NEAR} weekend`, ({ near }, anchor, tense) => weekendNear(anchor, near!, tense)),
  rule(`(?:${NEAR} )?(?<day>${WEEKDAY})(?:,? ${PART_OF_DAY})?`, ({ day, near }, anchor, tense) =>
    weekdayNear(day!, near, anchor, tense),
  ),
];

/** ISO 8601; undefined where the words are not told from the anchor, or say no date. */
export function resolveRelative(words: string, anchor: Day, tense: Tense | undefined): string | undefined {
  for (const { pattern, resolve } of RULES) {
    const match = pattern.exec(words);
    if (match) return resolve(match.groups ?? {}, anchor, tense);
  }
  return undefined;
}
