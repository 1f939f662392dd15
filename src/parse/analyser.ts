/** What reads sentences: the network behind an interface, so that the stages after it need none. */
import type { RawSentence, Sentence } from '../model/text.js';
import type { Backend } from './session.js';
import type { Thresholds } from './thresholds.js';

/** Parses sentences and proposes names, events, roles and relations. */
export interface Analyser {
  readonly backend: Backend;
  /** Changes whenever the model does. */
  readonly modelHash: string;
  /** Least confidences that were fitted for this model; absent where there is none. */
  readonly thresholds?: Thresholds;
  /** Event and relation types that the network was trained on; absent where there is no network. */
  readonly knownTypes?: readonly string[];
  /** All sentences of one document, in order. Never throws for the sake of a text. */
  analyse(text: string, sentences: readonly RawSentence[]): Promise<Sentence[]>;
  /** Frees the network; the analyser cannot be used after it. */
  close(): Promise<void>;
}
