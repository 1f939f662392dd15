/** When two tellings of a relation are one fact, and the id of that. */
import { hashParts } from '../model/ids.js';
import type { FactId } from '../model/statement.js';
import { compareText } from './order.js';
import { type Nameable, termKey } from './terms.js';

/** Equal for relations that are one in a document: type, former or not, and what stands at both ends. */
export function keyOfRelation(type: string, former: true | undefined, ends: readonly (readonly Nameable[])[]): string {
  const keys = ends.map((terms) => terms.map(termKey).sort(compareText));
  return JSON.stringify([type, former ?? false, ...keys]);
}

/** Id of a relation in a document (id of the source). */
export function relationId(document: string, key: string): FactId {
  return `relation/${hashParts([document, key])}` as FactId;
}
