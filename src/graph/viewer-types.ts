/** What the viewer gets: one JSON document, made by `viewer-data.ts`, read by src/viewer. Indices instead of ids keep it small. */
import type { MentionLevel } from '../model/mention.js';
import type { Modality } from '../model/text.js';

export interface ViewerData {
  readonly title: string;
  readonly vocabulary: ViewerVocabulary;
  readonly documents: readonly ViewerDocument[];
  readonly nodes: readonly ViewerNode[];
  readonly edges: readonly ViewerEdge[];
  readonly facts: readonly ViewerFact[];
}

/** What RDF calls the things of the graph. */
export interface ViewerVocabulary {
  /** Base of the IRIs of entities, facts and documents. */
  readonly base: string;
  /** IRIs by name, as far as the graph has them: of classes, of event types, of properties (`met`), of roles (`Meet/participant`). */
  readonly classes: Readonly<Record<string, string>>;
  readonly events: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
}

export interface ViewerDocument {
  /** Id of the source. */
  readonly id: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly url?: string;
  readonly text: string;
  /** Where facts speak of entities: `[start, end, node]`, half-open UTF-16 ranges of `text`, ascending; the longer of two that begin alike first. */
  readonly mentions: readonly (readonly [start: number, end: number, node: number])[];
}

/** An entity, placed by the build's layout. (Never an attribute named `type`: sigma takes it for a drawing program.) */
export interface ViewerNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly level: MentionLevel;
  readonly aliases: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Number of its community, 0 for the largest; absent outside all, and where it was read in the page. */
  readonly community?: number;
  /** What a gazetteer links it to. */
  readonly sameAs?: string;
  /** It came with a text that was read in the page. */
  readonly isNew?: true;
  /** Position of the event that it stands for, where it is no entity: the page makes such nodes, a build does not. */
  readonly fact?: number;
}

/** A statement between two nodes; `source` and `target` are positions in `nodes`. */
export interface ViewerEdge {
  readonly source: number;
  readonly target: number;
  readonly predicate: string;
  readonly asserted: boolean;
  /** Strongest modality of its claims: asserted, planned, possible, denied. */
  readonly modality: Modality;
  readonly claims: readonly ViewerClaim[];
}

/** One saying of an edge, with the sentence and where its two ends stand in it. */
export interface ViewerClaim extends ViewerEvidence {
  /** Position in `facts`. */
  readonly fact: number;
  readonly modality: Modality;
  readonly attribution?: string;
  /** Id of the entity that `attribution` names. */
  readonly speaker?: string;
}

/** A sentence with stretches marked; `marks` are half-open UTF-16 ranges of `sentence`, each once, ascending; one may lie inside another. */
export interface ViewerEvidence {
  /** Position in `documents`. */
  readonly document: number;
  readonly sentence: string;
  /** Where the sentence starts in the document's text. */
  readonly start: number;
  readonly marks: readonly (readonly [number, number])[];
  /** Where the words stand in the sentence that tell it. */
  readonly trigger?: readonly [number, number];
  readonly foundBy: string;
  readonly confidence: number;
}

/** An event or relation with all its roles, for the panels and the table. */
export interface ViewerFact {
  readonly id: string;
  /** The short name that `triplewire explain` takes. */
  readonly name: string;
  readonly kind: 'event' | 'relation';
  readonly factType: string;
  readonly roles: readonly (readonly [role: string, terms: readonly ViewerTerm[]])[];
  readonly modality: Modality;
  readonly attribution?: string;
  /** Id of the entity that `attribution` names. */
  readonly speaker?: string;
  readonly former?: true;
  /** When it happened, ISO 8601 as coarse as the text says; absent where it says nothing. */
  readonly date?: string;
  readonly confidence: number;
  readonly evidence: readonly ViewerEvidence[];
  /** It was read in the page; no build has it. */
  readonly isNew?: true;
}

/** A filler: `node` is a position in `nodes` where the filler is an entity. */
export interface ViewerTerm {
  readonly text: string;
  readonly node?: number;
}
