/** English words of time, as parts of regular expressions (flag `i` unless said otherwise). */

export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** Full names and abbreviations; abbreviations take their dot. */
export const WEEKDAY = `(?:(?:${WEEKDAYS.join('|')})s?|(?:mon|tues?|wed|thurs?|fri|sat|sun)\\.)`;
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)';
export const DAY_OF_MONTH = '(?:(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)(?![\\d%:]|[.,]\\d)';
export const YEAR = '(?:1[4-9]\\d\\d|20\\d\\d)(?![\\d%]|[.,]\\d)';
export const UNIT = '(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade|century|centurie|millennium)';
export const PART_OF_DAY = '(?:morning|afternoon|evening|night)';
export const SEASON = '(?:spring|summer|autumn|fall|winter)';
export const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
/** "the end of", "early in", "mid-": they make a time vague but leave it what it is. */
export const VAGUE =
  '(?:(?:the )?(?:very )?(?:end|beginning|start|middle|close|early hours|(?:first|second|latter) half|(?:first|second|third|fourth|last) (?:quarter|week|weeks|days)) of|early in|late in|early|late|mid-?|earlier|later)';

/** Verbs of what stands in a timetable: their present tense with a day tells the future (Huddleston & Pullum 2002, ch. 3 § 4.2.5). */
export const SCHEDULED: ReadonlySet<string> = new Set(
  'meet visit travel go leave arrive return begin start open end close host hold hear vote play face resume convene address receive take come expire run launch retire turn kick join premiere reopen depart fly head'.split(
    ' ',
  ),
);

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Number of a word that `COUNT` matches: "two" → 2, "a" → 1, "12" → 12. */
export function countOf(word: string): number {
  const low = word.toLowerCase();
  if (/^\d+$/.test(low)) return Number(low);
  if (TENS.includes(low)) return (TENS.indexOf(low) + 2) * 10;
  return NUMBERS.indexOf(low) + 1 || 1;
}
