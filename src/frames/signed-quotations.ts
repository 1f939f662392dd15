/** Who signs a quotation ("… – Ann Lee"), or stands before it with a colon ("Ann Lee: …"). */
import type { MentionId } from '../model/mention.js';
import type { Document, Token } from '../model/text.js';
import type { MentionLookup } from './lookup.js';
import type { Quotation } from './quotations.js';

/** The name that signs or introduces a quotation of whole sentences without a word of saying. */
export function signerOf(
  document: Document,
  lookups: readonly MentionLookup[],
  quotation: Quotation,
): MentionId | undefined {
  return signature(document, lookups, quotation) ?? introduction(document, lookups, quotation);
}

const DASH = /^(?:-{1,2}|[–—―])$/;

/** The name behind a dash that follows the closing mark, in the same line or the next sentence. */
function signature(
  { sentences }: Document,
  lookups: readonly MentionLookup[],
  { last, opens, range }: Quotation,
): MentionId | undefined {
  if (!opens) return undefined;
  const after = sentences[last]!.tokens.findIndex((token) => token.range.start >= range.end);
  const here = after < 0 ? undefined : behindDash(sentences[last]!.tokens, lookups[last]!, after);
  const next = sentences[last + 1];
  const isOver = after < 0 || sentences[last]!.tokens.slice(after).every(isPunctuation);
  return here ?? (next && isOver ? behindDash(next.tokens, lookups[last + 1]!, 0) : undefined);
}

function behindDash(tokens: readonly Token[], lookup: MentionLookup, from: number): MentionId | undefined {
  const at = tokens.findIndex((token, index) => index >= from && !isPunctuation(token));
  const isBehind = at > 0 && DASH.test(tokens[at - 1]!.form);
  return isBehind ? nameAt(lookup, at) : undefined;
}

/** A name and a colon, and nothing else before the opening mark. */
function introduction(
  { sentences }: Document,
  lookups: readonly MentionLookup[],
  { first, range }: Quotation,
): MentionId | undefined {
  const { tokens } = sentences[first]!;
  const before = tokens.filter((token) => token.range.end <= range.start);
  const colon = before.findIndex(({ form }) => form === ':');
  const isWhole = colon > 0 && before.slice(colon).every(isPunctuation) && before.slice(0, colon).every(isName);
  return isWhole ? nameAt(lookups[first]!, colon - 1) : undefined;
}

function isName({ upos }: Token): boolean {
  return upos === 'PROPN';
}

function isPunctuation({ upos }: Token): boolean {
  return upos === 'PUNCT' || upos === 'SYM';
}

function nameAt(lookup: MentionLookup, token: number): MentionId | undefined {
  const mention = lookup.entity(lookup.headAt(token));
  return mention?.level === 'name' ? mention.id : undefined;
}
