/** One parsed sentence with what its stages of mention finding share: children lists and the names found so far. */
import type { EntityMention } from '../model/mention.js';
import type { Document, Token } from '../model/text.js';
import { childrenOf, relationOf } from '../model/tree.js';

export interface SentenceView {
  readonly document: Document;
  /** Position of the sentence in the document. */
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
  readonly names: readonly EntityMention[];
  /** The name that covers a token. */
  readonly nameAt: ReadonlyMap<number, EntityMention>;
}

/** A view of the sentence with its names. */
export function viewSentence(document: Document, sentence: number, names: readonly EntityMention[]): SentenceView {
  const { tokens } = document.sentences[sentence]!;
  const nameAt = new Map<number, EntityMention>();
  for (const name of names) for (let at = name.span.start; at < name.span.end; at++) nameAt.set(at, name);
  return { document, sentence, tokens, children: childrenOf(tokens), names, nameAt };
}

/** Children of a token that stand in one of the relations (without subtype). */
export function childrenBy(view: SentenceView, position: number, ...relations: readonly string[]): number[] {
  return view.children[position]!.filter((child) => relations.includes(relationOf(view.tokens[child]!)));
}

/** Lower-case lemma of a token, with the plain form of a capitalised title ("Minister"). */
export function lemmaOf(token: Token): string {
  return token.lemma.toLowerCase();
}
