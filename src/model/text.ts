/** The text layer of the domain: sources, documents, sentences, tokens, and the two coordinate systems. */

/** Half-open range in UTF-16 code units of the source's text. `text.slice(start, end)` is the quoted stretch. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Half-open range of tokens inside one sentence; `sentence` is the sentence's position in its document. */
export interface Span {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** What the user hands in, untouched. Its id is the hash of text and metadata (see `ids.ts`), never a path. */
export interface Source {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** Publication date, ISO 8601 (`2019-01-18`). */
  readonly published?: string;
  /** BCP 47, `en` where known. */
  readonly language?: string;
}

/** What a line of an article is: only `headline` and `body` are read for facts. */
export type SentenceKind = 'headline' | 'body' | 'metadata' | 'boilerplate';

/** Whether a line tells the story: dates, bylines and boilerplate do not. */
export function isStory({ kind }: { readonly kind: SentenceKind }): boolean {
  return kind === 'headline' || kind === 'body';
}

/** A word form with its place: `text.slice(range.start, range.end) === form`, always. */
export interface RawToken {
  readonly form: string;
  readonly range: TextRange;
}

/** A sentence before parsing. */
export interface RawSentence {
  readonly range: TextRange;
  readonly kind: SentenceKind;
  readonly tokens: readonly RawToken[];
}

/** A word of a parsed sentence, by CoNLL-U's names. */
export interface Token extends RawToken {
  readonly lemma: string;
  /** Universal part of speech. */
  readonly upos: string;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Position of the governor in the sentence; −1 for the root. */
  readonly head: number;
  /** Universal relation with subtype, such as `nsubj:pass`. */
  readonly deprel: string;
}

/** What the network makes of the words of a sentence before it decides anything: a vector each. Only those of one network can be compared. */
export interface SentenceVectors {
  /** SHA-256 of the reader that made them. */
  readonly network: string;
  /** One vector after the other in the order of the tokens, all of one length, in steps of 1/32. */
  readonly words: Int8Array;
}

/** A parsed sentence with what the network proposes for it. */
export interface Sentence {
  readonly range: TextRange;
  readonly kind: SentenceKind;
  readonly tokens: readonly Token[];
  readonly proposals: Proposals;
  /** Absent where no network has read the sentence. */
  readonly vectors?: SentenceVectors;
}

/** A source as read: immutable from here on. */
export interface Document {
  readonly source: Source;
  readonly sentences: readonly Sentence[];
}

export type Modality = 'asserted' | 'planned' | 'possible' | 'denied';

/** A name found by the network; `type` is one of its 19 classes (`Demonym` included). Tokens `start` to `end`, half-open. */
export interface NameProposal {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly probability: number;
}

/** An event trigger: the head word `token` expresses an event of `type`. A token may have several, best first. */
export interface TriggerProposal {
  readonly token: number;
  readonly type: string;
  readonly probability: number;
  readonly modality: Modality;
  readonly modalityProbability: number;
}

/** A role edge from a trigger (with its type) to the head word of a filler. */
export interface RoleProposal {
  readonly trigger: number;
  readonly type: string;
  /** A role of the inventory, `time`, `place`, or `attributedTo` (the speaker who says the fact). */
  readonly role: string;
  readonly filler: number;
  readonly probability: number;
}

/** A relation between two head words. For `hasPosition`, `organization` comes as a role proposal of type `hasPosition` from the position's head. */
export interface RelationProposal {
  readonly type: string;
  readonly subject: number;
  readonly object: number;
  readonly probability: number;
}

/** All that the network proposes for one sentence; positions are tokens of that sentence. */
export interface Proposals {
  readonly names: readonly NameProposal[];
  readonly triggers: readonly TriggerProposal[];
  readonly roles: readonly RoleProposal[];
  readonly relations: readonly RelationProposal[];
}

/** Proposals of a sentence that no network has read (frames alone; hand-made parses in tests). */
export const NO_PROPOSALS: Proposals = { names: [], triggers: [], roles: [], relations: [] };
