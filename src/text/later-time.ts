/** Times told from another time of the text: "two days later", "the following year", "that day", "the night before". */
import { type Day, formatDate, formatDay, formatMonth, formatWeek, parseDay } from './calendar.js';
import { COUNT, countOf, PART_OF_DAY, UNIT } from './time-words.js';

type Unit = 'day' | 'week' | 'month' | 'year';

/** How far from the other time, in what unit. */
interface Shift {
  readonly count: number;
  readonly unit: Unit;
}

const STEP = `(?<unit>${UNIT})s?`;
const PART = `(?<unit>day|week|month|year|${PART_OF_DAY})`;
const AWAY = [
  { pattern: `(?<count>${COUNT}) ${STEP} later`, direction: 1 },
  { pattern: `(?<count>${COUNT}) ${STEP} earlier`, direction: -1 },
  { pattern: `(?:the )?(?:next|following) ${PART}`, direction: 1 },
  { pattern: `the ${PART} after`, direction: 1 },
  { pattern: `(?:the )?previous ${PART}`, direction: -1 },
  { pattern: `the ${PART} before`, direction: -1 },
  { pattern: `(?:that(?: same)?|the same) ${PART}`, direction: 0 },
].map(({ pattern, direction }) => ({ pattern: new RegExp(`^${pattern}$`, 'i'), direction }));

/** Whether the words are told from another time; if so, `resolveLater` knows how far from it. */
export function isToldFromAnother(words: string): boolean {
  return shiftOf(words) !== undefined;
}

/**
 * ISO 8601 of `words` told from the time `reference` (ISO 8601), no finer than both allow: "a week later" than a day is a week, "two
 * days later" than a year is nothing.
 */
export function resolveLater(words: string, reference: string): string | undefined {
  const shift = shiftOf(words);
  if (!shift) return undefined;
  const day = parseDay(reference);
  if (day !== undefined) return fromDay(day, shift);
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(reference) ?? [];
  if (year === undefined) return undefined;
  if (shift.unit === 'year') return formatDate(Number(year) + shift.count);
  return month !== undefined && shift.unit === 'month'
    ? formatMonth(parseDay(`${reference}-01`)!, shift.count)
    : undefined;
}

function shiftOf(words: string): Shift | undefined {
  for (const { pattern, direction } of AWAY) {
    const { count, unit } = pattern.exec(words.trim())?.groups ?? {};
    const known = unit === undefined ? undefined : unitOf(unit.toLowerCase());
    if (known) return { count: direction * (count === undefined ? 1 : countOf(count)), unit: known };
  }
  return undefined;
}

/** Nights and mornings are counted like days; what has no plain form in ISO 8601 is left. */
function unitOf(word: string): Unit | undefined {
  if (/^(?:morning|afternoon|evening|night)$/.test(word)) return 'day';
  return (['day', 'week', 'month', 'year'] as const).find((unit) => unit === word);
}

function fromDay(day: Day, { count, unit }: Shift): string {
  switch (unit) {
    case 'day':
      return formatDay(day + count);
    case 'week':
      return formatWeek(day + 7 * count);
    case 'month':
      return formatMonth(day, count);
    case 'year':
      return formatDate(Number(formatDay(day).slice(0, 4)) + count);
  }
}
