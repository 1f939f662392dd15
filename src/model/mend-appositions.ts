/** "Abel, a farmer and the brother of a mayor": both nouns tell who Abel is; the parser makes the second one a second person. */
import type { Token } from './text.js';
import { childrenOf } from './tree.js';

/** The tokens with what is joined to an apposition hung on it, not on the name. */
export function withJoinedAppositions(tokens: readonly Token[]): readonly Token[] {
  const children = childrenOf(tokens);
  return tokens.map((token, index) => {
    const first = isTelling(tokens, children, index) ? appositionBefore(tokens, children, index) : undefined;
    return first === undefined ? token : { ...token, head: first };
  });
}

/** "and the brother of a mayor", "and a member of the club": a noun with its own article that says of what, or of whom, it is so. */
function isTelling(tokens: readonly Token[], children: readonly (readonly number[])[], index: number): boolean {
  const { deprel, upos, xpos } = tokens[index]!;
  if (deprel !== 'conj' || upos !== 'NOUN' || xpos !== 'NN') return false;
  const own = children[index]!;
  const isOf = (child: number) => children[child]!.some((word) => ['of', 'to', 'for'].includes(tokens[word]!.form));
  const isRelated = own.some((child) => child > index && tokens[child]!.deprel === 'nmod' && isOf(child));
  return isRelated && own.some((child) => /^(?:det|nmod:poss)$/.test(tokens[child]!.deprel));
}

/** The noun between the name and the "and", opened by a comma and an article; a comma before the "and" goes on with a list. */
function appositionBefore(
  tokens: readonly Token[],
  children: readonly (readonly number[])[],
  index: number,
): number | undefined {
  const name = tokens[index]!.head;
  const and = children[index]!.find((child) => tokens[child]!.deprel === 'cc') ?? -1;
  if (tokens[name]?.upos !== 'PROPN' || tokens[and]?.form !== 'and' || tokens[and - 1]?.form === ',') return undefined;
  const isOther = children[name]!.some((child) => tokens[child]!.deprel === 'conj' && child !== index);
  if (isOther || isOfSeveral(tokens, children, name)) return undefined;
  return children[name]!.find((child) => child < and && isDescription(tokens, children, child));
}

/** "Abel, a farmer and the brother of a mayor were freed": more than one. */
function isOfSeveral(tokens: readonly Token[], children: readonly (readonly number[])[], name: number): boolean {
  const { deprel, head } = tokens[name]!;
  if (!deprel.startsWith('nsubj')) return false;
  return [head, ...children[head]!].some((word) => /^(?:were|are|have)$/i.test(tokens[word]!.form));
}

function isDescription(tokens: readonly Token[], children: readonly (readonly number[])[], index: number): boolean {
  const { deprel, upos, xpos } = tokens[index]!;
  const start = Math.min(index, ...children[index]!.filter((child) => tokens[child]!.deprel !== 'punct'));
  return deprel === 'appos' && upos === 'NOUN' && xpos === 'NN' && tokens[start - 1]?.form === ',';
}
