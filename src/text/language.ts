/** Whether a text is English: only English is read for facts. */
import { ENGLISH, IN_NAMES, OTHERS } from './function-words.js';

/** English news has a share of .25, a single sentence full of names .04; German, Dutch, French, Spanish, Danish stay below .03. */
const LOWEST_SHARE = 0.03;
const FEWEST_WORDS = 20;
/** Of these, so many must be no names. */
const FEWEST_OTHERS = 13;
/** Words that are looked at; more would not change the answer. */
const MOST_WORDS = 5000;
/** Different function words of one other language that tell it, however short the text is. */
const FEWEST_FOREIGN = 3;
/** How many times as many of them there must be as English ones: an English text may quote. */
const OUTWEIGHS = 2;

/** Tags, character references, addresses, targets of links: they are of no language. */
const MARKUP = /<[!/]?[a-z][^<>]{0,2000}>|&#?\w{1,8};|\]\([^()\s]*\)|\b(?:https?:\/\/|www\.)[^\s<>()]+/gi;

/** What others are quoted with may be in any language. */
const QUOTATION = /["“„«][^"“”„«»]{0,1000}["”“»]/g;

/** A word that begins with a Latin letter. */
const LATIN_WORD = /(?<![\p{L}\p{M}])\p{Script=Latin}[\p{L}\p{M}]*/gu;

/**
 * `false` where the text is plainly another language: three different function words of French, German, Spanish, Dutch, Italian or Portuguese that far
 * outweigh the English ones; or, of at least 20 words in Latin letters, 13 of them in lower case, fewer than 3 % that are frequent English
 * function words; or more than half of at least 20 letters of another script. All else passes for English: of a few words without
 * function words nobody can tell, and mixed texts are never refused. Markup is not looked at.
 */
export function isEnglish(text: string): boolean {
  const plain = text.slice(0, MOST_WORDS * 12).replace(MARKUP, ' ');
  const words = plain.match(/[\p{L}\p{M}]+/gu) ?? [];
  const letters = words.join('');
  const latin = letters.replace(/[^\p{Script=Latin}]/gu, '').length;
  if (letters.length >= FEWEST_WORDS && latin * 2 < letters.length) return false;
  const inLatin = plain.match(LATIN_WORD) ?? [];
  const english = inLatin.filter((word) => ENGLISH.has(word.toLowerCase())).length;
  if (isOther(plain.replace(QUOTATION, ' ').match(LATIN_WORD) ?? [], english)) return false;
  // Names are of no language: a brief that is full of them is told by its other words alone.
  const others = inLatin.filter((word) => /^\p{Ll}/u.test(word));
  const isShort = inLatin.length < FEWEST_WORDS || others.length < FEWEST_OTHERS;
  return isShort || english >= LOWEST_SHARE * inLatin.length;
}

/** Whether the words are of one of the other languages that are known. Abbreviations in capitals ("UN", "LA") are no function words. */
function isOther(words: readonly string[], english: number): boolean {
  const folded = words.map((word) => (/^\p{Lu}{2,}$/u.test(word) ? '' : word.normalize('NFC').toLowerCase()));
  const isTelling = (word: string, at: number) => !IN_NAMES.has(word) || isOutsideName(words[at + 1]);
  return OTHERS.some((language) => {
    const places = [...folded.keys()].filter((at) => language.has(folded[at]!));
    const isForeign = new Set(places.map((at) => folded[at])).size >= FEWEST_FOREIGN;
    return isForeign && places.length > OUTWEIGHS * english && places.some((at) => isTelling(folded[at]!, at));
  });
}

/** Whether a word before this one is no part of a name: "der britische", not "von der Leyen". */
function isOutsideName(next: string | undefined): boolean {
  return next !== undefined && /^\p{Ll}/u.test(next) && !IN_NAMES.has(next);
}
