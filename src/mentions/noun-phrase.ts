/** From the head of a noun phrase to its words: what belongs to the name of a thing that has no name. */
import type { Token } from '../model/text.js';
import { relationOf, subtreeOf } from '../model/tree.js';
import { isArticle, isHyphen, isPossessiveClitic } from './make-mention.js';

/** Children that are a clause, a second thing or a link to the outside, and so no part of the description. */
const OUTSIDE: ReadonlySet<string> = new Set(
  'acl advcl appos parataxis cop nsubj csubj aux mark cc conj discourse dep list vocative reparandum orphan expl ccomp xcomp punct case'.split(
    ' ',
  ),
);
const INSIDE_COMPLEMENT: ReadonlySet<string> = new Set(['cc', 'conj', 'punct', 'case']);

/**
 * Tokens `start` to `end` (half-open) of the phrase whose head is `head`: modifiers and a following of-phrase, without
 * leading article, relative clause, apposition, coordination, and other prepositional phrases; with one that completes an
 * adjective behind the noun ("a person familiar with the matter").
 */
export function nounPhrase(
  tokens: readonly Token[],
  children: readonly (readonly number[])[],
  head: number,
): { start: number; end: number } {
  const kept = new Set(
    subtreeOf(children, head, (child, governor) => isOutside(tokens, children, child, governor, head)),
  );
  let [start, end] = [head, head + 1];
  while (kept.has(start - 1) || (isHyphen(tokens[start - 1]) && kept.has(start - 2))) start--;
  while (kept.has(end) || (isHyphen(tokens[end]) && kept.has(end + 1))) end++;
  while (start < head && isIntroduction(tokens, start, end)) start++;
  while (end > head + 1 && (isPunctuation(tokens[end - 1]!) || isPossessiveClitic(tokens[end - 1]))) end--;
  return { start, end };
}

/** What stands before a phrase and is no part of the name: an article, "even the", "reportedly", a mark that nothing in it closes. */
function isIntroduction(tokens: readonly Token[], start: number, end: number): boolean {
  const token = tokens[start]!;
  if (isPunctuation(token)) return !(isMark(token) && tokens.slice(start + 1, end).some(isMark));
  return isArticle(token) || (token.deprel === 'advmod' && SPEAKERS_WORDS.has(token.form.toLowerCase()));
}

/** Adverbs that say what the speaker makes of what is told, not which thing is meant; annotated outside 157 times of 179 ("only": 62 of 81). */
const SPEAKERS_WORDS: ReadonlySet<string> = new Set(
  'even only also reportedly allegedly apparently especially particularly perhaps possibly'.split(' '),
);

function isMark({ form }: Token): boolean {
  return /^["“”]$|^``$|^''$/.test(form);
}

function isOutside(
  tokens: readonly Token[],
  children: readonly (readonly number[])[],
  child: number,
  governor: number,
  head: number,
): boolean {
  const relation = relationOf(tokens[child]!);
  if (governor !== head && INSIDE_COMPLEMENT.has(relation)) return false;
  if (relation === 'nmod' && child > governor) return !hasCase(tokens, children, child, 'of');
  if (relation === 'obl' && governor > head && tokens[governor]!.upos === 'ADJ') return false;
  if (relation === 'advmod' || relation === 'obl') return child > governor;
  return OUTSIDE.has(relation) && !(relation === 'punct' && child < governor);
}

/** Whether a preposition of that form stands before the noun. */
export function hasCase(
  tokens: readonly Token[],
  children: readonly (readonly number[])[],
  noun: number,
  ...forms: readonly string[]
): boolean {
  return children[noun]!.some(
    (child) => relationOf(tokens[child]!) === 'case' && forms.includes(tokens[child]!.form.toLowerCase()),
  );
}

function isPunctuation(token: Token): boolean {
  return token.upos === 'PUNCT';
}
