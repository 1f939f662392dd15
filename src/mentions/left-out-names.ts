/** Names that the network leaves out and the words show: "Miss Ek", "Mr. Lang", "the UK". */
import type { Token } from '../model/text.js';
import { relationOf } from '../model/tree.js';
import { isCountryAbbreviation } from './country-abbreviations.js';
import { isPossessiveClitic } from './make-mention.js';
import { nounClass } from './noun-classes.js';
import { isHonorific, isTitle } from './titles.js';
import type { NameStretch } from './widen-names.js';

/** The names with those that are left out, in text order. */
export function withLeftOut(tokens: readonly Token[], names: readonly NameStretch[]): NameStretch[] {
  const isTaken = (at: number) => names.some(({ start, end }) => start <= at && at < end);
  const isLeftOut = (at: number) => tokens[at]?.upos === 'PROPN' && !isTaken(at) && !isTitle(tokens[at]!.form);
  const found = tokens.flatMap((token, at) => {
    if (isLeftOut(at) && isCountryAbbreviation(token.form))
      return [{ start: at, end: at + 1, type: 'Country', confidence: 1 }];
    if (!isCourtesy(token) || isTaken(at) || !isLeftOut(at + 1)) return [];
    return [{ start: at + 1, end: isLeftOut(at + 2) ? at + 3 : at + 2, type: 'Person', confidence: 1 }];
  });
  const owned = names.flatMap((name) => {
    const end = name.type === 'Company' ? endOfOwned(tokens, name.end, isLeftOut) : name.end;
    return end > name.end ? [{ start: name.end + 1, end, type: 'Product', confidence: name.confidence }] : [];
  });
  return [...names, ...found, ...owned].sort((one, other) => one.start - other.start);
}

/** "Veltra's Orion": end of the capitalised words that are no common noun ("Veltra's Board") and describe none, or `at` where none stand behind the clitic there. */
function endOfOwned(tokens: readonly Token[], at: number, isLeftOut: (at: number) => boolean): number {
  if (tokens[at] === undefined || !isPossessiveClitic(tokens[at])) return at;
  let end = at + 1;
  while (isLeftOut(end) && /^\p{Lu}/u.test(tokens[end]!.form)) end++;
  const last = tokens[end - 1]!;
  const isHead = relationOf(last) !== 'compound' && nounClass(last.form.toLowerCase(), false) === 'Entity';
  return end > at + 1 && isHead ? end : at;
}

/** A title of courtesy with a capital; "Saint" stands in names of places, too. */
function isCourtesy({ form }: Token): boolean {
  return /^\p{Lu}/u.test(form) && isHonorific(form) && !/^(?:St\.?|Saint)$/.test(form);
}
