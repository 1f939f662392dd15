/** The graph layer: entities, facts, statements (edges) and the claims that carry their evidence. */
import type { Judgement } from './judgement.js';
import type { MentionLevel } from './mention.js';
import type { Modality, Source, TextRange } from './text.js';

/** Readable and stable: `person/kim-jong-un-3f2a9c1e` (class family, slug of the label, content hash). */
export type EntityId = string & { readonly __brand: 'EntityId' };
/** `event/…` or `relation/…` and a content hash. */
export type FactId = string & { readonly __brand: 'FactId' };
/** `claim/…` and a content hash; its short unique prefix names a fact on the command line. */
export type ClaimId = string & { readonly __brand: 'ClaimId' };

/** Somebody or something that facts are about, merged over chains and documents. */
export interface Entity {
  readonly id: EntityId;
  readonly type: string;
  readonly label: string;
  readonly level: MentionLevel;
  readonly aliases: readonly string[];
  /** Ids of the sources that mention it, sorted. */
  readonly documents: readonly string[];
}

/** Where and how a fact was found. */
export interface Provenance {
  /** Id of the source. */
  readonly document: string;
  readonly range: TextRange;
  readonly quote: string;
  /** The words that tell it; absent where no words do but how names stand to each other. */
  readonly trigger?: TextRange;
  /** The whole sentence, for a reader. */
  readonly sentence: TextRange;
  readonly foundBy: string;
  readonly confidence: number;
}

/** What stands in a role: an entity, a stretch of text, or a time (`value` ISO 8601 where resolved). */
export type Term =
  | { readonly kind: 'entity'; readonly id: EntityId; readonly mentions: readonly TextRange[] }
  | { readonly kind: 'text'; readonly text: string; readonly range: TextRange }
  | { readonly kind: 'time'; readonly text: string; readonly value?: string; readonly range: TextRange };

interface FactBase {
  readonly id: FactId;
  readonly type: string;
  /** Role → terms. A relation has `subject`, `object`, and for `hasPosition` sometimes `organization`. */
  readonly roles: Readonly<Record<string, readonly Term[]>>;
  readonly modality: Modality;
  readonly attribution?: EntityId;
  readonly confidence: number;
  readonly provenance: readonly Provenance[];
  /** Id of the source; facts are not merged across documents, their statements are. */
  readonly document: string;
}

/** An event with its n-ary roles. Never an edge; its type's projection may give edges. (`Event` is a global name.) */
export interface NewsEvent extends FactBase {
  readonly kind: 'event';
}

/** A state between two things. */
export interface Relation extends FactBase {
  readonly kind: 'relation';
  readonly former?: true;
}

export type Fact = NewsEvent | Relation;

/** The binary edge that one or more claims say. Asserted (drawn solid, written as a direct triple) if any claim asserts it. */
export interface Statement {
  readonly subject: EntityId;
  /** Property of the ontology: `met`, `hasPosition`. */
  readonly predicate: string;
  /** An entity, or text where the projection ends in a text role (`said`). */
  readonly object: Term;
  readonly asserted: boolean;
  readonly claims: readonly ClaimId[];
}

/** One saying of one statement in one sentence. */
export interface Claim {
  readonly id: ClaimId;
  readonly subject: EntityId;
  readonly predicate: string;
  readonly object: Term;
  readonly fact: FactId;
  readonly document: string;
  readonly range: TextRange;
  readonly quote: string;
  readonly sentence: TextRange;
  readonly modality: Modality;
  readonly attribution?: EntityId;
  readonly foundBy: string;
  readonly confidence: number;
}

/**
 * What a linker says of a candidate. `linked`: it reaches the threshold and stands out. `ambiguous`: another is as good. `outscored`:
 * another is better. `belowThreshold`: not sure enough. `rejected`: it was linked, and somebody took the link away.
 */
export type LinkVerdict = 'linked' | 'ambiguous' | 'outscored' | 'belowThreshold' | 'rejected';

/** An entry of a gazetteer that an entity's name may mean. Shares are from 0 to 1 with at most four digits. */
export interface LinkCandidate {
  readonly iri: string;
  /** What the gazetteer calls it. */
  readonly label: string;
  /** The name of the entity that fits. */
  readonly matched: string;
  readonly nameScore: number;
  readonly classScore: number;
  readonly contextScore: number;
  /** The product of the three. */
  readonly score: number;
  readonly verdict: LinkVerdict;
}

/** What a linker decided about one entity; the best candidate stands first, equal ones by IRI. */
export interface LinkDecision {
  readonly entity: EntityId;
  readonly candidates: readonly LinkCandidate[];
}

/** One run of a linker: with what, how sure it had to be, and its decisions, sorted by entity. */
export interface Linking {
  /** Hash of the gazetteer's entries. */
  readonly gazetteer: string;
  readonly threshold: number;
  readonly decisions: readonly LinkDecision[];
}

/** The merged, read-only graph. Every list is sorted by id, so equal input gives equal bytes. */
export interface KnowledgeGraph {
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
  readonly madeWith: { readonly model: string; readonly ontology: string };
  /** What persons decided that changed something, in the order in which it was replayed. Absent where nothing was. */
  readonly judgements?: readonly Judgement[];
  /** Absent where no gazetteer was given. */
  readonly linking?: Linking;
}
