/** Times told from the day of publication: "yesterday", "last month", "two days ago", "Thursday last week". */
import { calendarParts, type Day, formatDate, formatDay, formatMonth, formatWeek, weekdayOf } from './calendar.js';
import { COUNT, countOf, PART_OF_DAY, UNIT, WEEKDAY, WEEKDAYS } from './time-words.js';

/** Whether the sentence tells what has been or what is to come. */
export type Tense = 'past' | 'future';

/** `undefined` from a rule: the words are of its kind but say no date. */
interface TimeRule {
  readonly pattern: RegExp;
  readonly resolve: (
    words: Readonly<Record<string, string | undefined>>,
    anchor: Day,
    tense: Tense | undefined,
  ) => string | undefined;
}

const NEAR = '(?<near>last|past|previous|this past|this|current|next|coming|the)';
const rule = (pattern: string, resolve: TimeRule['resolve']): TimeRule => ({
  pattern: new RegExp(`^${pattern}$`, 'i'),
  resolve,
});

const shiftOf = (near: string | undefined): number => {
  if (/last|past|previous/i.test(near ?? '')) return -1;
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
  const future = shift === 1 || (shift === 0 && (tense === 'future' || near === 'this'));
  return formatDay(nearestWeekday(anchor, weekdayNumber(weekday), future ? 1 : -1, shift !== 0));
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
