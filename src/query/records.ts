/** What queries give back: plain, readonly, JSON-able records that need no look-up in the graph. */
import type { MentionLevel } from '../model/mention.js';
import type { ClaimId, EntityId, FactId, LinkCandidate, LinkVerdict } from '../model/statement.js';
import type { Modality } from '../model/text.js';

export interface EntityRecord {
  readonly id: EntityId;
  readonly type: string;
  readonly label: string;
  readonly level: MentionLevel;
  readonly aliases: readonly string[];
  /** IRI of a gazetteer that the entity is linked to. */
  readonly sameAs?: string;
}

/** A linker's decision about one entity; its verdict is that of the best candidate. */
export interface LinkRecord {
  readonly entity: EntityRecord;
  readonly verdict: LinkVerdict;
  readonly candidates: readonly LinkCandidate[];
}

/** A filler of a role; `text` is what to show: an entity's label, a time's ISO value or its words, a text as it stands. */
export interface TermRecord {
  readonly kind: 'entity' | 'text' | 'time';
  readonly text: string;
  /** The entity, where it is one. */
  readonly entity?: EntityRecord;
  /** ISO 8601, of a time that is resolved. */
  readonly value?: string;
}

/** The article that evidence comes from. */
export interface DocumentRecord {
  readonly id: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly url?: string;
}

/** A sentence that says so. */
export interface EvidenceRecord {
  readonly document: DocumentRecord;
  readonly sentence: string;
  readonly quote: string;
  /** Where the things it speaks of stand in `sentence`: half-open UTF-16 ranges, ascending, not overlapping. */
  readonly marks: readonly (readonly [start: number, end: number])[];
  readonly foundBy: string;
  readonly confidence: number;
}

/** An event or a relation with all its roles. */
export interface FactRecord {
  readonly id: FactId;
  readonly kind: 'event' | 'relation';
  readonly type: string;
  readonly roles: Readonly<Record<string, readonly TermRecord[]>>;
  readonly modality: Modality;
  /** Who says so, where it is not the author. */
  readonly attributedTo?: EntityRecord;
  readonly former?: true;
  readonly confidence: number;
  readonly document: DocumentRecord;
  readonly evidence: readonly EvidenceRecord[];
}

/** One saying of a statement. */
export interface ClaimRecord extends EvidenceRecord {
  readonly id: ClaimId;
  readonly fact: FactId;
  readonly modality: Modality;
  readonly attributedTo?: EntityRecord;
}

/** An edge with all that is said for it. */
export interface StatementRecord {
  readonly subject: EntityRecord;
  readonly predicate: string;
  readonly object: TermRecord;
  readonly asserted: boolean;
  readonly claims: readonly ClaimRecord[];
}

/** An entity some asserted statements away. */
export interface NeighbourRecord {
  readonly entity: EntityRecord;
  /** 1 for direct neighbours. */
  readonly distance: number;
}

/** Facts of one content that are told on both sides. */
export interface ContradictionRecord {
  readonly asserted: readonly FactRecord[];
  readonly denied: readonly FactRecord[];
}

/** Who tells a fact. */
export interface CorroborationRecord {
  /** Number of independent tellings. */
  readonly outlets: number;
  /** The facts of each telling with its copies. */
  readonly groups: readonly (readonly FactRecord[])[];
}
