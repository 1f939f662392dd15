/** Names by their first letters. */
import { SMALL_WORDS } from './word-order.js';

/** "BBC", "U.N.", "IE9". */
export function isAcronym(text: string): boolean {
  return /^(?=\p{Lu})(?:[\p{Lu}\p{Nd}]\.?){2,7}s?$/u.test(text);
}

/** First letters of all words, or of all but the small ones; a first word that is an acronym itself ("UK") may stand whole. */
export function isInitials(acronym: string, words: readonly string[]): boolean {
  const full = words.filter((word) => !SMALL_WORDS.has(word));
  return [words, full].some((list) => {
    const initials = list.map((word) => word[0]).join('');
    const [first = ''] = list;
    return acronym === initials || (first.length <= 3 && acronym === first + initials.slice(1));
  });
}
