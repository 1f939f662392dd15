/** "Anna “T.J.” Roe": one name with another between quotes, also where the network cuts it there. */
import type { NameProposal, Token } from '../model/text.js';

/** The proposals, in text order, with the two halves of a person's name around an opening quote joined. */
export function joinNicknames(tokens: readonly Token[], proposals: readonly NameProposal[]): NameProposal[] {
  const joined: NameProposal[] = [];
  for (const name of proposals) {
    const before = joined.at(-1);
    if (before !== undefined && isSecondHalf(tokens, before, name))
      joined[joined.length - 1] = { ...before, end: name.end };
    else joined.push(name);
  }
  return joined;
}

/** The quote opens at the end of the one half, and closes inside the other. */
function isSecondHalf(tokens: readonly Token[], before: NameProposal, name: NameProposal): boolean {
  if (before.type !== 'Person' || name.type !== 'Person') return false;
  const opened = isOpening(tokens[before.end - 1]) ? before.end : before.end + 1;
  const inner = tokens.slice(name.start, name.end - 1);
  return opened === name.start && isOpening(tokens[opened - 1]) && inner.some(({ form }) => CLOSING.test(form));
}

function isOpening(token: Token | undefined): boolean {
  return token !== undefined && /^["“‘]$/.test(token.form);
}

const CLOSING = /^["”’]$/;
