/** The interface of what scores a mention against the chains that it may take up. */

import type { Scene } from './scene.js';

/** A chain before the mention, as indices of mentions: its last, and its last that is no pronoun. */
export interface Option {
  readonly last: number;
  readonly described: number;
  /** Values of `PAIR_FEATURES`. */
  readonly pair: readonly number[];
}

/** The question for one mention: which of the options it takes up, if any. */
export interface Question {
  readonly index: number;
  readonly options: readonly Option[];
  /** Values of `MENTION_FEATURES` of any mention of the document. */
  featuresOf(index: number): readonly number[];
  /** The network's vector of the head word of any mention of the document in steps of 1/32, where there is one. */
  vectorOf(index: number): Int8Array | undefined;
}

/** Scores a question's options; above 0 speaks for an option, below it for none of them. */
export interface PairScorer {
  /** A scorer for one document: what it computes for a mention it may keep. */
  open(scene: Scene): (question: Question) => readonly number[];
}
