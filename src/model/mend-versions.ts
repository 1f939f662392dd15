/** "its newest addition to the family, the Lumen mini": the name is that of the addition, wherever the parser hung it. */
import type { Token } from './text.js';
import { childrenOf } from './tree.js';

/** The tokens with names in apposition moved from what a new thing is one of to the new thing itself. */
export function withVersions(tokens: readonly Token[]): readonly Token[] {
  const children = childrenOf(tokens);
  return tokens.map((token) => {
    const whole = token.deprel === 'appos' && token.upos === 'PROPN' ? tokens[token.head] : undefined;
    const isMisplaced = whole?.deprel === 'nmod' && isNewOne(tokens, children, whole.head);
    return isMisplaced ? { ...token, head: whole.head } : token;
  });
}

/** A noun for one of a line of things, told to be new. */
function isNewOne(tokens: readonly Token[], children: readonly (readonly number[])[], noun: number): boolean {
  const isNew = children[noun]!.some((child) => tokens[child]!.deprel === 'amod' && NEW.test(tokens[child]!.form));
  return VERSIONS.has(tokens[noun]!.lemma) && isNew;
}

const VERSIONS: ReadonlySet<string> = new Set(
  'addition version edition iteration generation model instalment installment entry incarnation member'.split(' '),
);
const NEW = /^(?:new|newest|late|latest|next|first|second|third|fourth|fifth|recent|upcoming|forthcoming)$/i;
