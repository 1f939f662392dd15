/** What is found in one window, before windows are stitched to sentences. */
import type { NameProposal, RelationProposal, RoleProposal, Token, TriggerProposal } from '../model/text.js';
import type { Window } from './windows.js';

/** What the reader alone says of the words that a window owns. `tokens` begins at `window.ownStart`; positions are words of the window. */
export interface DecodedWindow {
  readonly window: Window;
  readonly tokens: readonly Token[];
  readonly names: readonly NameProposal[];
  readonly triggers: readonly TriggerProposal[];
}

/** The same with the edges that start at those words. */
export interface WindowReading extends DecodedWindow {
  readonly roles: readonly RoleProposal[];
  readonly relations: readonly RelationProposal[];
  /** Vectors of the words that the window owns, as in `SentenceVectors`. */
  readonly vectors: Int8Array;
}
