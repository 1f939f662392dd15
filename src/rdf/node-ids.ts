/** Ids of nodes that belong to others: selectors, tellings of a fact. */
import { hashParts } from '../model/ids.js';
import type { TextRange } from '../model/text.js';

/** Id of the selector of a range (UTF-16) of a document. */
export function selectorId(document: string, { start, end }: TextRange): string {
  return `selector/${hashParts([document, String(start), String(end)])}`;
}

/** Id of the node of one evidence of a fact: its `index`th telling. */
export function evidenceId(factId: string, index: number): string {
  return `evidence/${localId(factId)}-${index}`;
}

/** An id without its family. */
export function localId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
