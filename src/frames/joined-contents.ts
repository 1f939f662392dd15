/** "ordered the flag lowered", "promised an answer would come": subject and predicate of what is said are one content, however the clause was parsed. */
import type { Filler } from '../model/mention.js';
import type { Span } from '../model/text.js';
import { headOfSpan } from '../model/tree.js';
import type { Scene } from './classes.js';
import { rangeOf } from './phrase.js';
import type { MentionOf } from './spans.js';

type TextFiller = Filler & { readonly kind: 'text' };

/** The fillers of a text role, a clause joined to the phrase right before it that fills the role too. */
export function joinedContents(scene: Scene, fillers: readonly Filler[], mentionOf: MentionOf): Filler[] {
  const joined: Filler[] = [];
  for (const filler of fillers) {
    const before = joined.at(-1);
    const span = before && spanOf(before, mentionOf);
    const isOne = span !== undefined && isClause(scene, filler) && isRightBehind(scene, span, filler);
    if (isOne) joined[joined.length - 1] = join(scene, span, filler);
    else joined.push(filler);
  }
  return joined;
}

function spanOf(filler: Filler, mentionOf: MentionOf): Span | undefined {
  return filler.kind === 'text' ? filler.span : mentionOf(filler)?.span;
}

function isClause({ tree }: Scene, filler: Filler): filler is TextFiller {
  if (filler.kind !== 'text') return false;
  const head = headOfSpan(tree.tokens, filler.span.start, filler.span.end);
  return ['VERB', 'AUX', 'ADJ'].includes(tree.tokens[head]!.upos);
}

/** Nothing but quotation marks may stand between. */
function isRightBehind({ tree }: Scene, { end }: Span, { span }: TextFiller): boolean {
  const between = tree.tokens.slice(end, span.start);
  return end <= span.start && between.every(({ form }) => /^["“”'’`]+$/.test(form));
}

function join({ text, tree }: Scene, before: Span, filler: TextFiller): TextFiller {
  const span = { ...before, end: filler.span.end };
  const range = rangeOf(tree, span);
  return { ...filler, span, range, text: text.slice(range.start, range.end) };
}
