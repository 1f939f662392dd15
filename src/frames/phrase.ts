/** The stretch of text that a head word stands for in a text role: a clause, a quotation, or the shortest phrase. */
import type { Span, TextRange } from '../model/text.js';
import { dependentsBy, isRelation, subtree, type Tree } from './tree.js';

const OUTER = new Set(['"', '“', '”', "''", '``', '‘', '’', "'", ',', ';', ':', '.', '-', '–', '—', '(', ')']);

/**
 * Tokens of the phrase of `head`: its subtree without leading preposition, complementiser and article, outer quotes and final period.
 * `without`: tokens whose subtrees are left out (the verb of saying inside a quotation). Of a broken stretch the part with the head.
 */
export function phraseSpan(tree: Tree, sentence: number, head: number, without: readonly number[] = []): Span {
  const leftOut = [...without, ...introductions(tree, head), ...looseParts(tree, head)];
  const tokens = stretchAround(subtree(tree, head, leftOut), head);
  const kept = trim(tree, withinQuotation(tree, tokens, head));
  return { sentence, start: kept[0]!, end: kept[kept.length - 1]! + 1 };
}

/** The characters of a span of tokens. */
export function rangeOf(tree: Tree, { start, end }: Span): TextRange {
  return { start: tree.tokens[start]!.range.start, end: tree.tokens[end - 1]!.range.end };
}

/** Preposition, "that" and "to" in front, article. */
function introductions(tree: Tree, head: number): number[] {
  const isClause = dependentsBy(tree, head, 'nsubj*', 'cop').length > 0;
  const prepositions = isClause ? [] : dependentsBy(tree, head, 'case', 'det').filter((index) => index < head);
  const marks = dependentsBy(tree, head, 'mark').filter((index) => tree.tokens[index]!.form.toLowerCase() !== 'to');
  return [...prepositions, ...marks].filter((index) => !['no', 'all'].includes(tree.tokens[index]!.form.toLowerCase()));
}

/** A noun goes without its relative or participial clause, a clause without the asides in it; conjuncts stay. */
function looseParts(tree: Tree, head: number): number[] {
  const isNoun =
    ['NOUN', 'PROPN'].includes(tree.tokens[head]!.upos) && dependentsBy(tree, head, 'nsubj*', 'cop').length === 0;
  return isNoun
    ? [...dependentsBy(tree, head, 'acl:relcl', 'parataxis'), ...participles(tree, head)]
    : dependentsBy(tree, head, 'parataxis').filter((index) => isAside(tree, index));
}

/** "shells aimed at the hill"; an infinitive or "that" clause says what the noun is about and stays. */
function participles(tree: Tree, noun: number): number[] {
  return dependentsBy(tree, noun, 'acl').filter(
    (index) =>
      index > noun &&
      ['VBN', 'VBG'].includes(tree.tokens[index]!.xpos) &&
      dependentsBy(tree, index, 'mark').length === 0,
  );
}

/** "…, he said, …": a clause of saying inside what is said. */
function isAside(tree: Tree, index: number): boolean {
  return (
    dependentsBy(tree, index, 'nsubj').length > 0 && dependentsBy(tree, index, 'obj', 'ccomp', 'xcomp').length === 0
  );
}

/** Contiguous tokens; punctuation of other governors may stand between. */
function stretchAround(tokens: readonly number[], head: number): number[] {
  const at = tokens.indexOf(head);
  let [start, end] = [at, at];
  while (start > 0 && tokens[start - 1] === tokens[start]! - 1) start--;
  while (end < tokens.length - 1 && tokens[end + 1] === tokens[end]! + 1) end++;
  return tokens.slice(start, end + 1);
}

/** '"a small price", as they had put it before': what opens as a quotation, and holds no other, ends where that closes. */
function withinQuotation(tree: Tree, tokens: readonly number[], head: number): readonly number[] {
  const isMark = (index: number) => MARKS.has(tree.tokens[index]!.form);
  const first = isMark(tokens[0]!) ? tokens[0]! : beforePhrase(tree, tokens[0]!, head);
  const marks = first >= 0 && isMark(first) ? tokens.filter((index) => index > first && isMark(index)) : [];
  const closing = marks[0] ?? 0;
  const isOver = ENDS.has(tree.tokens[closing + 1]?.form ?? '');
  return marks.length === 1 && head < closing && isOver ? tokens.filter((index) => index < closing) : tokens;
}

/** The word before a phrase, before the article and the preposition that are left out of it. */
function beforePhrase(tree: Tree, start: number, head: number): number {
  const opening = introductions(tree, head);
  let at = start - 1;
  while (opening.includes(at)) at--;
  return at;
}

const ENDS: ReadonlySet<string> = new Set([',', ';', '-', '–', '—', '.']);
const MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '``', "''"]);

function trim(tree: Tree, tokens: readonly number[]): number[] {
  const isOuter = (index: number) => OUTER.has(tree.tokens[index]!.form) || isRelation(tree, index, 'cc');
  let [start, end] = [0, tokens.length - 1];
  while (start < end && isOuter(tokens[start]!)) start++;
  while (end > start && isOuter(tokens[end]!) && !closesInside(tree, tokens, start, end)) end--;
  return tokens.slice(start, end + 1);
}

/** A closing quote or bracket whose partner is kept stays. */
function closesInside(tree: Tree, tokens: readonly number[], start: number, end: number): boolean {
  const partner = { '”': '“', ')': '(', '"': '"' }[tree.tokens[tokens[end]!]!.form];
  return partner !== undefined && tokens.slice(start, end).some((index) => tree.tokens[index]!.form === partner);
}
