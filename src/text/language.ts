/** Whether a text is English: only English is read for facts. */

/** Frequent words that are not at the same time frequent in another language of Latin script (so no "in", "was", "do", "a"). */
const FUNCTION_WORDS = new Set(
  (
    'the of and to that it with by from his her he she they you be are were been have had not but or this which their its would could ' +
    'there who said more when than about if out into other after also all what our my your them him can did say says two three last week ' +
    'year years new during against near between before while since until where people first several both such these those only some ' +
    'most because how'
  ).split(' '),
);

/** English news has a share of .25, a single sentence full of names .04; German, Dutch, French, Spanish, Danish stay below .03. */
const LOWEST_SHARE = 0.03;
const FEWEST_WORDS = 20;
/** Of these, so many must be no names. */
const FEWEST_OTHERS = 13;
/** Words that are looked at; more would not change the answer. */
const MOST_WORDS = 5000;

/**
 * `false` where the text is plainly another language: of at least 20 words in Latin letters, 13 of them in lower case, fewer than 3 % are frequent English
 * function words, or more than half of at least 20 letters are of another script. All else passes for English,
 * so short and mixed texts are never refused.
 */
export function isEnglish(text: string): boolean {
  const words = text.slice(0, MOST_WORDS * 12).match(/[\p{L}\p{M}]+/gu) ?? [];
  const letters = words.join('');
  const latin = letters.replace(/[^\p{Script=Latin}]/gu, '').length;
  if (letters.length >= FEWEST_WORDS && latin * 2 < letters.length) return false;
  const inLatin = words.filter((word) => /^\p{Script=Latin}/u.test(word));
  const common = inLatin.filter((word) => FUNCTION_WORDS.has(word.toLowerCase()));
  // Names are of no language: a brief that is full of them is told by its other words alone.
  const others = inLatin.filter((word) => /^\p{Ll}/u.test(word));
  const isShort = inLatin.length < FEWEST_WORDS || others.length < FEWEST_OTHERS;
  return isShort || common.length >= LOWEST_SHARE * inLatin.length;
}
