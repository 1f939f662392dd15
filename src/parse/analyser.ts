/** What reads sentences: the network behind an interface, so that the stages after it need none. */
import type { RawSentence, Sentence } from '../model/text.js';
import type { Backend } from './session.js';

/** Parses sentences and proposes names, events, roles and relations. */
export interface Analyser {
  readonly backend: Backend;
  /** Changes whenever the model does. */
  readonly modelHash: string;
  /** All sentences of one document, in order. Never throws for the sake of a text. */
  analyse(text: string, sentences: readonly RawSentence[]): Promise<Sentence[]>;
  /** Frees the network; the analyser cannot be used after it. */
  close(): Promise<void>;
}
