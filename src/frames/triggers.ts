/** Where the words of a trigger stand in a sentence: single lemmas and phrases ("step down", "death toll"). */
import type { CompiledTrigger, TriggerIndex } from './compile.js';
import { formsByTag } from './inflection.js';
import { dependentsBy, formOf, lemmaOf, type Tree } from './tree.js';

/** Triggers that a token may head, by its lemma or its form; none for most tokens. */
export function triggersAt(tree: Tree, head: number, index: TriggerIndex): readonly CompiledTrigger[] {
  const byLemma = index.get(lemmaOf(tree, head)) ?? NONE;
  const byForm = index.get(formOf(tree, head)) ?? NONE;
  if (byLemma.length === 0) return byForm;
  return byForm === byLemma || byForm.length === 0 ? byLemma : [...new Set([...byLemma, ...byForm])];
}

const NONE: readonly CompiledTrigger[] = [];

/** The noun triggers that stand there, of several that share the head the longest: a "chief of staff" is no "chief". */
export function longestNouns(tree: Tree, head: number, index: TriggerIndex): CompiledTrigger[] {
  const nouns = triggersAt(tree, head, index).filter(
    ({ on, words }) => on === 'noun' && phraseAt(tree, head, words, 'other') !== undefined,
  );
  const longest = Math.max(...nouns.map(({ words }) => words.length));
  return nouns.filter(({ words }) => words.length === longest);
}

/** Tokens of a phrase around its head, in text order; undefined where the sentence does not have it there. */
export function phraseAt(
  tree: Tree,
  head: number,
  words: readonly string[],
  on: 'verb' | 'other',
): number[] | undefined {
  if (words.length === 1) return isHead(tree, head, words[0]!) ? [head] : undefined;
  return on === 'verb' ? verbPhrase(tree, head, words) : adjacentPhrase(tree, head, words);
}

function isHead(tree: Tree, head: number, word: string): boolean {
  return lemmaOf(tree, head) === word || isFormOf(formOf(tree, head), tree.tokens[head]!.xpos, word);
}

/** "turned the offer down", "called on them": the further words hang on the verb or follow it directly. */
function verbPhrase(tree: Tree, head: number, [first, ...rest]: readonly string[]): number[] | undefined {
  if (!isHead(tree, head, first!)) return undefined;
  const found = [head];
  for (const [offset, word] of rest.entries()) {
    const place = fixedPart(tree, head, word) ?? followingPart(tree, head + offset + 1, word);
    if (place === undefined) return undefined;
    found.push(place);
  }
  return found;
}

function fixedPart(tree: Tree, head: number, word: string): number | undefined {
  const own = dependentsBy(tree, head, 'compound:prt', 'advmod', 'xcomp', 'obj', 'case', 'mark', 'obl');
  const prepositions = dependentsBy(tree, head, 'obl*', 'advcl').flatMap((index) =>
    dependentsBy(tree, index, 'case', 'mark'),
  );
  return [...own, ...prepositions].find((index) => index > head && matches(tree, index, word));
}

function followingPart(tree: Tree, index: number, word: string): number | undefined {
  return index < tree.tokens.length && matches(tree, index, word) ? index : undefined;
}

/** "death toll", "state of emergency": the words stand side by side, the head among them. */
function adjacentPhrase(tree: Tree, head: number, words: readonly string[]): number[] | undefined {
  for (let start = Math.max(0, head - words.length + 1); start <= head; start++) {
    const tokens = words.map((_, offset) => start + offset);
    if (tokens.every((index, offset) => index < tree.tokens.length && matches(tree, index, words[offset]!)))
      return tokens;
  }
  return undefined;
}

function matches(tree: Tree, index: number, word: string): boolean {
  const form = formOf(tree, index);
  return form === word || lemmaOf(tree, index) === word || isFormOf(form, tree.tokens[index]!.xpos, word);
}

/** By form and tag, so that "banned" is found where the lemma came out wrong and "found" (of "find") is not taken for "to found". */
function isFormOf(form: string, xpos: string, word: string): boolean {
  return formsByTag(word)[xpos]?.includes(form) === true;
}
