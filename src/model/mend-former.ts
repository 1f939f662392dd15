/** "ex-minister Roe": one word to the tokeniser, whose noun neither lists nor frames know. */
import type { Token } from './text.js';

const FORMER_POST = /^[Ee]x-(?=\p{Ll}{3})/u;
/** Those have words of their own. */
const KIN = /(?:wife|husband|boyfriend|girlfriend|spouse|partner)s?$/;

/** The tokens, with the post itself as lemma of a former one; its form still says that it is over. */
export function withFormerPosts(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) => {
    if (!FORMER_POST.test(token.form) || KIN.test(token.form)) return token;
    return { ...token, lemma: token.lemma.replace(/^ex-/i, ''), upos: token.upos === 'ADJ' ? 'NOUN' : token.upos };
  });
}
