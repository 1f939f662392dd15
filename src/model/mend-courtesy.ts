/** "sued Miss Roe": where the parser makes the title of courtesy the head of the name, the name is meant by whatever is said of it. */
import type { Sentence, Token } from './text.js';

/** Titles that newspapers print before a name and treebanks hardly have; "Mr", "Mrs" and "Dr" hang on the name already. */
const COURTESY = /^(?:Miss|Mister|Madam|Madame|Mme|Mlle|Monsieur|Herr|Frau|Signor|Signora)\.?$/;

/** The sentence with such titles below their names, in the tree and in what the network proposes. */
export function withCourtesies(sentence: Sentence): Sentence {
  const titles = sentence.tokens.flatMap((_, at) => (isHeadOfName(sentence, at) ? [at] : []));
  if (titles.length === 0) return sentence;
  const named = (at: number) => (titles.includes(at) ? at + 1 : at);
  const { roles, relations } = sentence.proposals;
  const proposals = {
    ...sentence.proposals,
    roles: roles.map((role) => ({ ...role, filler: named(role.filler) })),
    relations: relations.map((each) => ({ ...each, subject: named(each.subject), object: named(each.object) })),
  };
  return {
    ...sentence,
    tokens: sentence.tokens.map((token, at) => below(sentence.tokens, token, at, named)),
    proposals,
  };
}

/** A title with its name behind it, both within one person's name. */
function isHeadOfName({ tokens, proposals }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  const isTitle = COURTESY.test(tokens[at]!.form) && next?.upos === 'PROPN';
  const isBelow = isTitle && next.head === at && next.deprel === 'flat';
  return isBelow && proposals.names.some(({ type, start, end }) => type === 'Person' && start <= at && end > at + 1);
}

/** Name and title change places; what hung on the title hangs on the name. */
function below(tokens: readonly Token[], token: Token, at: number, named: (at: number) => number): Token {
  if (named(at) !== at) return { ...token, head: at + 1, deprel: 'nmod:desc' };
  const title = tokens[at - 1];
  const isName = title !== undefined && named(at - 1) === at;
  if (isName) return { ...token, head: named(title.head), deprel: title.deprel };
  return token.head >= 0 && named(token.head) !== token.head ? { ...token, head: named(token.head) } : token;
}
