/** The id of a claim: from its fact, its triple, its sentence. */
import { hashParts } from '../model/ids.js';
import type { ClaimId } from '../model/statement.js';
import type { TextRange } from '../model/text.js';
import { type Nameable, rangeKey, termKey } from './terms.js';

/** Equal for equal triples; `subject` is an entity's id. */
export function tripleKey(subject: string, predicate: string, object: Nameable): string {
  return JSON.stringify([subject, predicate, termKey(object)]);
}

/** `sentence`: its range in the text of the source. */
export function claimId(fact: string, triple: string, sentence: TextRange): ClaimId {
  return `claim/${hashParts([fact, triple, rangeKey(sentence)])}` as ClaimId;
}
