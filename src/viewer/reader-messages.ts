/** What page and reading worker say to each other. */
import type { ViewerData } from '../graph/viewer-types.js';
import type { Diagnostic } from '../model/mention.js';

/** A text to read; `date`: when it was published (ISO 8601), for texts that do not say so. */
export interface ReadRequest {
  readonly text: string;
  readonly date?: string;
}

/** How far it is: bytes of the model that are there, or sentences that are read. */
export type ReadProgress =
  | { readonly kind: 'loading'; readonly bytes: number }
  | { readonly kind: 'opening' }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number };

/** What was read: a graph of its own. `diagnostics`: what was odd about the text; after an error there are no facts. */
export interface ReadText {
  readonly kind: 'read';
  readonly data: ViewerData;
  readonly diagnostics: readonly Diagnostic[];
}

/** Why nothing could be read: the model, not the text. */
export interface ReadFailure {
  readonly kind: 'failed';
  readonly message: string;
}

export type ReadReply = ReadProgress | ReadText | ReadFailure;
