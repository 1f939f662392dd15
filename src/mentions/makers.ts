/** Firms by what they make, before their names where a headline begins: "Brewer Tann cuts forecast". */
import type { Token } from '../model/text.js';
import { nounClass } from './noun-classes.js';

/** Tokens at the start of a sentence that say what a firm makes and are no part of its name; "Bank Leumi" and "Group Dale" are names. */
export function makerBefore(tokens: readonly Token[], start: number, end: number): number {
  const word = tokens[start]!.form.toLowerCase();
  const isMaker = /(?:er|line)$/.test(word) && nounClass(word, false) === 'Company';
  return start === 0 && end - start > 1 && isMaker ? 1 : 0;
}
