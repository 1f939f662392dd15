/** What every step of coreference looks at: the mentions of a document in reading order, their trees, and the chains so far. */

import { mendDocument } from '../model/mend.js';
import type { EntityMention, Mention } from '../model/mention.js';
import type { Document, Token } from '../model/text.js';
import { childrenOf } from '../model/tree.js';
import { type Drafts, startDrafts } from './drafts.js';

export interface Scene {
  readonly document: Document;
  /** Entity mentions, ordered by sentence and head word; a mention's position here is its index everywhere in this folder. */
  readonly mentions: readonly EntityMention[];
  /** Children lists of each sentence. */
  readonly children: readonly (readonly (readonly number[])[])[];
  readonly drafts: Drafts;
  /** Index of the mention whose head is that token. */
  at(sentence: number, head: number): number | undefined;
  /** Indices of the mentions of a sentence, by head. */
  inSentence(sentence: number): readonly number[];
}

/** A scene in which every mention is alone. */
export function openScene(parsed: Document, mentions: readonly Mention[]): Scene {
  const document = mendDocument(parsed);
  const entities = mentions.filter((mention) => mention.kind === 'entity').sort(byHead);
  const bySentence: number[][] = document.sentences.map(() => []);
  const byPlace = new Map<string, number>();
  for (const [index, { span, head }] of entities.entries()) {
    bySentence[span.sentence]?.push(index);
    byPlace.set(`${span.sentence}.${head}`, index);
  }
  return {
    document,
    mentions: entities,
    children: document.sentences.map((sentence) => childrenOf(sentence.tokens)),
    drafts: startDrafts(entities),
    at: (sentence, head) => byPlace.get(`${sentence}.${head}`),
    inSentence: (sentence) => bySentence[sentence] ?? [],
  };
}

/** Tokens of the sentence that a mention stands in. */
export function tokensOf(scene: Scene, mention: EntityMention): readonly Token[] {
  return scene.document.sentences[mention.span.sentence]!.tokens;
}

/** The head word of a mention. */
export function headToken(scene: Scene, mention: EntityMention): Token {
  return tokensOf(scene, mention)[mention.head]!;
}

/** Words before the head inside the mention, lower case. */
export function modifiersOf(scene: Scene, mention: EntityMention): string[] {
  const tokens = tokensOf(scene, mention).slice(mention.span.start, mention.head);
  return tokens.filter((token) => token.upos !== 'PUNCT').map((token) => token.form.toLowerCase());
}

function byHead(one: EntityMention, other: EntityMention): number {
  return one.span.sentence - other.span.sentence || one.head - other.head || one.span.start - other.span.start;
}
