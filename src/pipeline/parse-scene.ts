/** A parsed sentence made ready for spelling out head words: its names, its tree, its times. */
import { growTree, type Tree } from '../frames/tree.js';
import { networkNames } from '../mentions/names.js';
import { type SentenceView, viewSentence } from '../mentions/sentence-view.js';
import { findTimeValues } from '../mentions/times.js';
import type { ValueMention } from '../model/mention.js';
import type { Document } from '../model/text.js';

export interface ParseScene {
  /** Position of the sentence in the document. */
  readonly sentence: number;
  readonly tree: Tree;
  /** Names are the network's, without titles, articles and clitics; their classes are its own too, not put to a vote. */
  readonly view: SentenceView;
  readonly times: readonly ValueMention[];
}

/** The scene of one sentence of a document. */
export function setScene(document: Document, sentence: number): ParseScene {
  const view = viewSentence(document, sentence, networkNames(document, sentence));
  return { sentence, tree: growTree(document.sentences[sentence]!), view, times: findTimeValues(view) };
}
