/** Titles: whether one is held no longer, and which words make it. */
import type { Span } from '../model/text.js';
import type { Scene } from './classes.js';
import { dependentsBy, formOf, governorOf, isRelation, type Tree } from './tree.js';

const FORMER = new Set(['former', 'ex', 'then', 'onetime', 'one-time', 'erstwhile', 'ex-']);

/** "former", "then", "ex-" before a title, also where the parser hung it on the name behind ("former Senator Weiss"). */
export function formerOf(tree: Tree, head: number): boolean {
  const name = isRelation(tree, head, 'nmod:desc') ? governorOf(tree, head) : undefined;
  const beside = name === undefined ? [] : dependentsBy(tree, name, 'amod').filter((index) => index < head);
  const modifiers = [...dependentsBy(tree, head, 'amod', 'compound', 'advmod', 'nmod:desc'), ...beside];
  return [head, ...modifiers].some(
    (index) => FORMER.has(formOf(tree, index)) || /^(ex|then)-/.test(formOf(tree, index)),
  );
}

const LESSER_RANKS = new Set(['vice', 'deputy', 'assistant', 'associate']);

/** "vice president", "deputy chief": whoever holds it does not lead. */
export function isLesserRank(tree: Tree, head: number): boolean {
  return dependentsBy(tree, head, 'amod', 'compound').some((index) => LESSER_RANKS.has(formOf(tree, index)));
}

/** The title noun with the common words before it ("press secretary"), without body, country or "former". */
export function positionSpan({ tree, lookup, sentence }: Scene, head: number): Span {
  let start = head;
  while (start > 0 && isTitleWord(tree, start - 1, head) && lookup.entity(start - 1)?.level !== 'name') start--;
  return { sentence, start, end: head + 1 };
}

function isTitleWord(tree: Tree, index: number, head: number): boolean {
  const isModifier =
    tree.tokens[index]!.head === head && ['compound', 'amod'].some((relation) => isRelation(tree, index, relation));
  return isModifier && !FORMER.has(formOf(tree, index));
}
