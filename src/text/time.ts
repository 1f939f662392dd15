/** Words of time → ISO 8601, as coarse as the words. Nothing is guessed: what the words and the publication date do not say stays open. */
import { parseDay } from './calendar.js';
import { resolveCalendar } from './calendar-time.js';
import { resolveRelative, type Tense } from './relative-time.js';
import { SEASON, VAGUE, YEAR } from './time-words.js';

const LEADING_WORDS =
  /^(?:(?:as of|on|by|since|until|till|from|during|around|about|before|after|towards?|at|for|over|throughout|through|within) )+/i;
const IN =
  /^in (?=(?:the |early |late |mid|\p{L}+(?: of)?,? \d{4}$|\d{4}$|(?:last|this|next|coming)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/iu;
const VAGUE_FIRST = new RegExp(`^${VAGUE}(?: |(?<=mid-?))`, 'i');
const YEAR_ALONE = new RegExp(`^(?:(?:the )?${SEASON}(?: of)?,? )?(?<year>${YEAR})$`, 'i');
/** Told from some other time than the day of publication, or about no one time. */
const UNKNOWN =
  /\b(?:later|before|after|following|previous day|same|each|every|more than|less than|nearly|almost|about|some|several|many)\b|\d0s\b|centur|decade/i;

/**
 * Resolves one time expression ("toward the end of February", "Friday", "10 a.m. on Monday") against the publication date.
 * `anchor`: ISO 8601, at least to the day; without it only absolute dates resolve. `tense` says on which side of the anchor an
 * incomplete date lies; without it the latest weekday, the nearest month. Undefined for durations, and for whatever says no date.
 */
export function resolveTime(words: string, anchor: string | undefined, tense?: Tense): string | undefined {
  const bare = stripWords(words);
  if (UNKNOWN.test(bare) || bare.length > 80) return undefined;
  const year = YEAR_ALONE.exec(bare)?.groups?.year;
  if (year) return year;
  const day = anchor === undefined ? undefined : parseDay(anchor);
  const relative = day === undefined ? undefined : resolveRelative(bare, day, tense);
  return relative ?? resolveCalendar(bare, day, tense);
}

/** Without what makes no difference to the date: prepositions, "early", "the end of"; midnight is of no one day. */
function stripWords(words: string): string {
  const plain = words
    .replace(/[’]/g, "'")
    .replace(/^noon\b/i, '12 p.m.')
    .replace(/^midnight (?:on )?/i, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?:[,;:]|(?<![ap]\.m)\.)+$/i, '');
  const led = plain.replace(LEADING_WORDS, '').replace(IN, '');
  return led.replace(VAGUE_FIRST, '').replace(/^the (?=[A-Z])/, '');
}
