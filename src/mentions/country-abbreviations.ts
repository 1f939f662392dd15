/** Abbreviations of countries that stand before a noun as an adjective of nation would: "U.S. troops". */
import type { Token } from '../model/text.js';
import { isHyphen } from './make-mention.js';

/** Whether a word form is such an abbreviation, dotted or not. */
export function isCountryAbbreviation(form: string): boolean {
  return /^(?:U\.?S\.?(?:A\.?)?|U\.?K\.?)$/.test(form);
}

/** Whether the abbreviation at `position` is an adjective: before the common noun that it modifies, or before "-led". */
export function isAdjectival(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position]!;
  if (!isCountryAbbreviation(token.form)) return false;
  if (isHyphen(tokens[position + 1])) return true;
  const noun = tokens[token.head];
  const isModifier = ['compound', 'amod', 'nmod', 'nmod:desc'].includes(token.deprel) && token.head > position;
  return isModifier && noun!.upos === 'NOUN' && /^\p{Ll}/u.test(noun!.form);
}
