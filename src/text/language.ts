/** Whether a text is English: only English is read for facts. */

/** The most frequent words of the closed classes that few other languages share. */
const FUNCTION_WORDS = new Set(
  (
    'the of and to a that it is was for on with as by at from his her he she they we you i be are were been has have had not but or an ' +
    'this which their its will would can could there who said more when after also than about if out into other all what'
  ).split(' '),
);

/** Running English has a share of .35 to .5, lists of names and headlines .15; German, French, Spanish stay below .08. */
const LOWEST_SHARE = 0.1;
const FEWEST_WORDS = 20;
/** Words that are looked at; more would not change the answer. */
const MOST_WORDS = 5000;

/**
 * `false` where the text is plainly another language: of at least 20 words in Latin letters fewer than one in ten are among the
 * commonest English function words, or more than half of at least 20 letters are of another script. All else passes for English,
 * so short and mixed texts are never refused.
 */
export function isEnglish(text: string): boolean {
  const words = text.slice(0, MOST_WORDS * 12).match(/[\p{L}\p{M}]+/gu) ?? [];
  const letters = words.join('');
  const latin = letters.replace(/[^\p{Script=Latin}]/gu, '').length;
  if (letters.length >= FEWEST_WORDS && latin * 2 < letters.length) return false;
  const inLatin = words.filter((word) => /^\p{Script=Latin}/u.test(word));
  if (inLatin.length < FEWEST_WORDS) return true;
  const common = inLatin.filter((word) => FUNCTION_WORDS.has(word.toLowerCase()));
  return common.length >= LOWEST_SHARE * inLatin.length;
}
