/** The mention layer: what a reading of one document holds. All records are plain, readonly and JSON-able. */
import type { Modality, Source, Span, TextRange } from './text.js';

export type MentionLevel = 'name' | 'nominal' | 'pronoun';

/** Unique inside its document: made of the span (see `mentionId` in `ids.ts`). */
export type MentionId = string & { readonly __brand: 'MentionId' };
/** Unique inside its document: made of the id of its first mention. */
export type ChainId = string & { readonly __brand: 'ChainId' };

/** A stretch of text that names, describes or points to an entity. */
export interface EntityMention {
  readonly kind: 'entity';
  readonly id: MentionId;
  readonly span: Span;
  /** Position of the head word in the sentence. */
  readonly head: number;
  readonly range: TextRange;
  /** Text of the mention, without leading article and possessive clitic: what gold.md calls its name. */
  readonly text: string;
  /** Class of the ontology, as specific as known: `Person`, `Company`, `Country` … `Demonym` for "Iraqi". */
  readonly type: string;
  readonly level: MentionLevel;
  readonly number: 'singular' | 'plural' | 'unknown';
  readonly gender: 'masculine' | 'feminine' | 'neuter' | 'unknown';
  /** Title words that stand before or after a personal name ("White House press secretary"), where there are any. */
  readonly title?: string;
  readonly foundBy: string;
  readonly confidence: number;
}

/** A date, a time or an amount. `value` is ISO 8601 for a resolved time, else absent: words are never guessed at. */
export interface ValueMention {
  readonly kind: 'value';
  readonly id: MentionId;
  readonly span: Span;
  readonly head: number;
  readonly range: TextRange;
  readonly text: string;
  readonly type: 'time' | 'amount';
  readonly value?: string;
  readonly foundBy: string;
}

export type Mention = EntityMention | ValueMention;

/** Mentions of one thing in one document, in text order. `label` is the fullest name the text gives. */
export interface CoreferenceChain {
  readonly id: ChainId;
  readonly mentions: readonly MentionId[];
  readonly label: string;
  readonly type: string;
  readonly level: MentionLevel;
  /** For groups of known members ("the two leaders"): the members' chains. */
  readonly members?: readonly ChainId[];
}

/** What fills a role: a mention (resolved through its chain) or, in text roles, a stretch of the text. */
export type Filler =
  | { readonly kind: 'mention'; readonly mention: MentionId; readonly foundBy: string; readonly confidence: number }
  | {
      readonly kind: 'text';
      readonly span: Span;
      readonly range: TextRange;
      readonly text: string;
      readonly foundBy: string;
      readonly confidence: number;
    };

/** `generic`: sure enough, but told of nobody and nothing in particular ("dogs bite people"). Only accepted ones are in a graph. */
export type CandidateStatus = 'accepted' | 'belowThreshold' | 'generic';

/** An event as one sentence tells it. */
export interface EventMention {
  readonly kind: 'event';
  /** Trigger words, widened by particles and fixed parts ("step down"). */
  readonly trigger: Span;
  readonly head: number;
  readonly range: TextRange;
  /** Event type of the ontology. */
  readonly type: string;
  readonly roles: Readonly<Record<string, readonly Filler[]>>;
  readonly modality: Modality;
  /** Who says so, when the event stands inside what somebody said. */
  readonly attribution?: MentionId;
  /** The smallest stretch that holds trigger and fillers. */
  readonly quote: TextRange;
  /** `model:Meet`, `frame:Meet/verb/1`, or both joined by ` + `. */
  readonly foundBy: string;
  readonly confidence: number;
  readonly status: CandidateStatus;
}

/** A state between two things, as one sentence tells it. */
export interface RelationMention {
  readonly kind: 'relation';
  readonly type: string;
  readonly subject: Filler;
  readonly object: Filler;
  /** Body or country at which a position is held (`hasPosition` only). */
  readonly organization?: Filler;
  readonly former?: true;
  readonly sentence: number;
  readonly trigger?: Span;
  /** Where the trigger stands. */
  readonly range?: TextRange;
  readonly modality: Modality;
  readonly attribution?: MentionId;
  readonly quote: TextRange;
  readonly foundBy: string;
  readonly confidence: number;
  readonly status: CandidateStatus;
}

/**
 * Why something gave no fact: no trigger in the sentence; no filler for the type's roles; one of a class that cannot stand there; too
 * low a confidence; nobody in particular; no part of the story.
 */
export const ABSENCE_REASONS = [
  'noTrigger',
  'noFiller',
  'wrongClass',
  'belowThreshold',
  'generic',
  'boilerplate',
] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** A sentence, or a trigger in it, that was seen and not used, and why. */
export interface Absence {
  /** The trigger; of a relation without trigger its quote; else the sentence. */
  readonly range: TextRange;
  readonly type?: string;
  readonly reason: AbsenceReason;
  /** Roles that found no filler, or got one of a wrong class. */
  readonly roles?: readonly string[];
  /** The word of a wrong class. */
  readonly filler?: TextRange;
  readonly confidence?: number;
  /** What the confidence would have had to reach. */
  readonly threshold?: number;
}

/** Something wrong with a text: never thrown, always reported. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: 'info' | 'warning' | 'error';
  /** Id or path of the document. */
  readonly document: string;
  readonly range?: TextRange;
  readonly message: string;
}

/** All that was read in one source: a pure function of text, metadata, model and ontology. */
export interface Reading {
  /** With the metadata that the head of the article gave (title, author, date). */
  readonly source: Source;
  /** Ranges of the sentences; spans point into this list. */
  readonly sentences: readonly TextRange[];
  readonly mentions: readonly Mention[];
  readonly chains: readonly CoreferenceChain[];
  readonly events: readonly EventMention[];
  readonly relations: readonly RelationMention[];
  readonly absences: readonly Absence[];
  readonly diagnostics: readonly Diagnostic[];
  /** Hashes of what made this reading besides the text: model files and ontology. */
  readonly madeWith: { readonly model: string; readonly ontology: string };
}

/** `foundBy` of what an event has from another one of its sentence. */
export const SHARED_RULE = 'rule:shared';
