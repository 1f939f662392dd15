/** Where a stretch of text speaks of times: "June 2018", "late Friday", "the end of February", "two days ago". */
import type { TextRange } from '../model/text.js';
import { COUNT, DAY_OF_MONTH, MONTH, PART_OF_DAY, SEASON, UNIT, VAGUE, WEEKDAY, YEAR } from './time-words.js';

/** An expression as the text has it, without leading preposition. */
export interface TimeExpression {
  readonly range: TextRange;
  readonly text: string;
}

const NEAR = '(?:last|this past|this coming|this|past|next|coming|previous|every|each)';
const CLOCK =
  '(?:\\d{1,2}(?::\\d{2})? ?(?:[ap]\\.m\\.|[ap]m\\b)|\\d{1,2}:\\d{2}\\b|noon\\b|midnight\\b)(?: (?:GMT|UTC|E[SD]?T|P[SD]?T|local time)\\b)?';
const DATE = `(?:${MONTH} ${DAY_OF_MONTH}(?:,? ${YEAR})?|${DAY_OF_MONTH} (?:of )?${MONTH}(?:,? ${YEAR})?|${MONTH},? (?:of )?${YEAR}|\\d{4}-\\d{2}-\\d{2}\\b)`;
const NEAR_UNIT = `(?:the )?${NEAR} (?:${UNIT}|weekend|${SEASON}|${MONTH}|${WEEKDAY}|${PART_OF_DAY})\\b`;
const MANY = `(?:${COUNT}|few|several|couple of)`;
/** "recent weeks", "the past few months", "the next two years": a stretch up to now, or from now on. "Will last two days" and "following three months of talks" are none. */
const STRETCH = `(?:(?:the )?(?:recent|coming)|(?:(?:the )?(?:past|next|previous)|(?:the|(?<=\\b(?:in|over|for|during|within) )) ?last|the (?:coming|following)) ${MANY}) (?!minute)${UNIT}s\\b(?! of\\b)`;
const WEEKEND = 'the weekend\\b';
const NAMED_DAY = `(?:yesterday|today|tonight|tomorrow)\\b(?: ${PART_OF_DAY}\\b)?|the day (?:before yesterday|after tomorrow)\\b`;
/** "later in the day", "earlier in the week". */
const WITHIN = '(?:earlier|later|early|late) in the (?:day|week|month|year)\\b';
const AGO = `(?:(?:more than|less than|about|nearly|almost|some) )?(?:${COUNT} |several |a few |many )${UNIT}s? (?:ago|earlier|later)\\b`;
/** Told from another time of the text. */
const FROM_ANOTHER = `(?:(?:the )?following|that same|that|the same) (?:day|week|month|year|${PART_OF_DAY})\\b|the (?:day|night|week|month|year) (?:before|after)\\b(?=[.,;:]|$)`;
const DECADE = `(?:the )?(?:(?:early|late|mid)[ -])?(?:\\d{3}0s|['’]\\d0s|\\d{1,2}(?:st|nd|rd|th) century)\\b`;
const SEASON_OF_YEAR = `(?:the )?${SEASON} (?:of )?(?:${YEAR}|${NEAR} year)\\b`;

/** Expressions that are times wherever they stand. */
const PLAIN = [
  DATE,
  SEASON_OF_YEAR,
  NEAR_UNIT,
  STRETCH,
  WITHIN,
  WEEKEND,
  NAMED_DAY,
  AGO,
  FROM_ANOTHER,
  'recently\\b',
  DECADE,
  `${WEEKDAY}(?: ${PART_OF_DAY}\\b)?`,
  CLOCK,
];
/** Months and years by themselves are times only after one of these: "March" and "1984" are other things too. */
const LED =
  '(?<=\\b(?:in|of|on|by|since|until|till|from|to|through|during|before|after|between|and|around|for|towards?|at) (?:the )?)';
/** "May" is a name as well: "by May" may be a person's doing. */
const LED_MAY = '(?<=\\b(?:in|since|until|till|during) )may\\b';
/** "2000 people" is no year. */
const NO_COUNT =
  '(?! (?!(?:was|is|has|as|its|his|this)\\b)[a-z]{2,}s\\b| (?:people|men|women|children|percent|million|feet)\\b)';
/** "The 2014 protests", "the bank’s 2010 report", "a 1998 coup"; "a 2000 metre race" is no year's. */
const YEAR_OF =
  "(?<=(?:\\b(?:the|its|his|her|their|our|an?|that|this)|['’]s) )(?:19\\d\\d|20[0-4]\\d)(?= [a-z])(?! (?:met|kilomet|mile|word|page|seat|ton|pound|dollar|euro|calorie|member|square|strong|foot|feet|acre|hectare|kilo|gram|lit(?:er|re)|bed|person|vote|volt|watt|year|room))";
/** What happens in a month: "the disputed June election", "the April ceasefire". */
const HAPPENING =
  '(?:election|poll|vote|ballot|referendum|run-?off|primarie|summit|meeting|conference|talk|offensive|invasion|attack|bombing|massacre|coup|uprising|protest|demonstration|riot|ruling|verdict|agreement|accord|deal|cease-?fire|truce|visit|raid|killing|assassination|earthquake|tsunami|flood|crash|explosion|blast|shooting|crackdown)s?\\b';
const MONTH_OF = `(?<=(?:\\b(?:the|its|his|her|their|our|an?|that|this)|['’]s) (?:[a-z]+ (?!may\\b))?)${MONTH}(?= (?:[a-z]+(?:al|ary|ive|ic|ist|cide) )?${HAPPENING})`;
const LEANING = `${LED}(?:(?!may\\b)${MONTH}|${YEAR}${NO_COUNT})|${LED_MAY}|${YEAR_OF}|${MONTH_OF}`;
const VAGUE_TIME = `${VAGUE}(?: |(?<=mid-?))(?:the )?(?:${[...PLAIN, MONTH, YEAR, `(?:${UNIT})\\b`].join('|')})`;

/** "Monday at 10 a.m.", "Tuesday, Jan. 15", "March of last year": one time in two or three steps. */
const STEP = `(?:${[VAGUE_TIME, ...PLAIN, LEANING].join('|')})`;
const FURTHER = `(?:${[DATE, `${NEAR} (?:year|month|week)\\b(?!['’]s)`, `${WEEKDAY}(?: ${PART_OF_DAY}\\b)?`, CLOCK, PART_OF_DAY].join('|')})`;
const EXPRESSION = new RegExp(
  `(?<![\\p{L}\\p{N}.,'’$€£-])${STEP}(?:,? (?:(?:on|at|of|in|in the) )?${FURTHER}){0,2}(?![\\p{L}\\p{N}]|-\\p{L})`,
  'giu',
);

/** No expression is without one of these, and most sentences are: a test that spares them the search. */
const SIGN = new RegExp(
  `\\d|tomorrow|noon|recently|${[UNIT, PART_OF_DAY, SEASON, MONTH, WEEKDAY, 'day', 'night'].join('|')}`,
  'iu',
);

/** "They may march on Sunday": no months. */
const NO_MONTH = /\b(?:may|march|august)\b/g;
/** Names that hold a word of time, and words that only look like one. */
const NAMES = /^(?:sun\b(?!\.)|(?:may|march|august)$|second$)/u;
const NAMED_BEFORE = /(?:black|good|super|bloody|holy|easter|palm|cyber|ash) $/i;
const NAMED_AFTER = /^ (?:Times|Mail|Telegraph|Express|Mirror|Herald|Night Live)\b/;

/** Expressions in text order; they never overlap. */
export function findTimes(text: string, range: TextRange): TimeExpression[] {
  const stretch = text
    .slice(range.start, range.end)
    .replace(/[\s\u00A0]/gu, ' ')
    .replace(NO_MONTH, (word) => '_'.repeat(word.length));
  if (!SIGN.test(stretch)) return [];
  return [...stretch.matchAll(EXPRESSION)]
    .filter((match) => isTime(stretch, match))
    .map(({ 0: found, index }) => {
      const [start, end] = [range.start + index, range.start + index + found.length];
      return { range: { start, end }, text: text.slice(start, end) };
    });
}

function isTime(stretch: string, match: RegExpExecArray): boolean {
  const [found] = match;
  if (NAMES.test(found)) return false;
  const [before, after] = [
    stretch.slice(Math.max(0, match.index - 8), match.index),
    stretch.slice(match.index + found.length).slice(0, 16),
  ];
  return !NAMED_BEFORE.test(before) && !NAMED_AFTER.test(after);
}
