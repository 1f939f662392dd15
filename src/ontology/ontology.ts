/** What an extraction may say: event types, relations and entity classes (from Turtle) and how English says them (from YAML frames). */
import type { Modality } from '../model/text.js';

/** A class of entities, such as `Company`. `Entity` is above all of them, `Agent` above those that act. */
export interface EntityClass {
  readonly id: string;
  readonly iri: string;
  readonly label: string;
  readonly comment: string;
  /** Direct super-classes among the ontology's own classes. */
  readonly parents: readonly string[];
}

/** "Iraqi" is a word for a country or for its people: a class of mentions, of no entity. */
export const DEMONYM = 'Demonym';

/** What may fill a role of one type. */
export interface RoleType {
  readonly name: string;
  /** Property of the RDF that leads to an entity; a text filler's property has `Text` at its end. */
  readonly iri: string;
  /** Entity classes, any of them; `Entity` where anything may stand; empty where only text or a time may. Soft: see `impossible`. */
  readonly range: readonly string[];
  /** A stretch of the text may stand here. */
  readonly text: boolean;
  /** A time stands here. */
  readonly time: boolean;
  readonly required: boolean;
  /** Several fillers are the normal case (participants). Coordination may give any role several. */
  readonly repeatable: boolean;
  /** `time` and `place`, which every event has. */
  readonly shared: boolean;
  /** Other roles of the type that one thing may fill together with this one (who fights attacks and is attacked). */
  readonly coincides: readonly string[];
}

interface FactType {
  /** The type's name in code and frames: `Meet`, `hasPosition`. */
  readonly id: string;
  readonly iri: string;
  readonly label: string;
  readonly comment: string;
  /** By name, in the order of the ontology file. A relation has `subject`, `object`; `hasPosition` also has `organization`. */
  readonly roles: ReadonlyMap<string, RoleType>;
  readonly symmetric: boolean;
}

/** The direct edge that an asserted event also gives. */
export interface Projection {
  readonly subjectRole: string;
  readonly property: string;
  readonly iri: string;
  readonly objectRole: string;
}

/** A type of events. Roles are declared for each type; they are not inherited along `is`. */
export interface EventType extends FactType {
  /** The more general event type: `Say` for `Accuse`. */
  readonly is?: string;
  readonly projection?: Projection;
}

/** A type of states between two things. */
export interface RelationType extends FactType {
  /** Direct super-properties: `headOf` implies `worksFor`. */
  readonly implies: readonly string[];
  /** Local name of the inverse property. */
  readonly inverse?: string;
}

/** Where an argument stands in the normalised tree. `preposition` is the bracketed word: `obl[according to]`, or the marker of `advcl[because]`. */
export interface ArgumentLabel {
  readonly relation: ArgumentRelation;
  readonly preposition?: string;
}

/** The labels of ontology/README.md, without brackets. */
export type ArgumentRelation =
  | 'nsubj'
  | 'obj'
  | 'iobj'
  | 'obl'
  | 'xcomp'
  | 'ccomp'
  | 'advcl'
  | 'nmod'
  | 'nmod:poss'
  | 'compound'
  | 'amod'
  | 'bearer'
  | 'head'
  | 'appos'
  | 'owner'
  | 'origin'
  | 'maker'
  | 'owned'
  | 'inner'
  | 'outer'
  | 'self';

/** What a pattern starts from: the trigger's part of speech, or for relations a construction without a trigger. */
export const PATTERN_KINDS = [
  'verb',
  'noun',
  'adjective',
  'light',
  'apposition',
  'compound',
  'possessive',
  'place',
  'address',
] as const;
export type PatternKind = (typeof PATTERN_KINDS)[number];

/** One way to find the fillers around a trigger. */
export interface FramePattern {
  /** `verb/1`: kind and 1-based position in the file's list; with the type it makes `foundBy` (`frame:Meet/verb/1`). */
  readonly id: string;
  readonly on: PatternKind;
  /** Role → labels, any of them, in order of preference. */
  readonly arguments: Readonly<Record<string, readonly ArgumentLabel[]>>;
  /** Role → classes that narrow its range in this pattern; `Demonym` may be one. */
  readonly where: Readonly<Record<string, readonly string[]>>;
  /** The only triggers of the frame that the pattern is for (`where: { trigger: [become] }`); absent: all of its kind. */
  readonly triggers?: readonly string[];
  readonly line: number;
}

/** Lemmas in lower case; a phrase has single spaces ("step down"). */
export interface FrameTriggers {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
  /** Light verb → nouns that then carry the event. */
  readonly light: Readonly<Record<string, readonly string[]>>;
}

/** A sentence that must give a fact of the frame's type with at least these roles. */
export interface FrameExample {
  readonly text: string;
  /** Role → texts of the mentions, without article. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly modality: Modality;
  /** The fact must say that the state is over ("former minister"). */
  readonly former?: true;
  readonly line: number;
}

/** A sentence that holds a trigger of the type and gives no fact of it. */
export interface FrameCounterexample {
  readonly text: string;
  readonly line: number;
}

/** How English says one type: a file of `frames/`. */
export interface Frame {
  readonly type: string;
  readonly triggers: FrameTriggers;
  readonly patterns: readonly FramePattern[];
  readonly examples: readonly FrameExample[];
  readonly counterexamples: readonly FrameCounterexample[];
  readonly file: string;
  readonly line: number;
}

/** What the files of an ontology say: plain records. Maps are in the order of the files. */
export interface OntologyData {
  readonly events: ReadonlyMap<string, EventType>;
  readonly relations: ReadonlyMap<string, RelationType>;
  readonly classes: ReadonlyMap<string, EntityClass>;
  readonly frames: ReadonlyMap<string, Frame>;
  /** Pairs of classes that share no member. */
  readonly disjoint: readonly (readonly [string, string])[];
  /** Of the contents of all files. */
  readonly hash: string;
}

/** A validated ontology. */
export interface Ontology extends Omit<OntologyData, 'disjoint'> {
  /** The role of an event type or relation. */
  role(type: string, role: string): RoleType | undefined;
  /** Whether `type` is `ancestor` or below it; for entity classes, event types and relations. `Demonym` counts as Country and as Group. */
  isA(type: string, ancestor: string): boolean;
  /** Whether an entity of class `type` is of one of the classes of `range`. */
  inRange(type: string, range: readonly string[]): boolean;
  /** Whether an entity of class `type` can never fill the role (an award that resigns); out of range alone only lowers the confidence. */
  impossible(factType: string, role: string, type: string): boolean;
  /** Whether one thing may fill both roles of one fact: nobody succeeds himself. Where and when something happens may be told by any role. */
  mayCoincide(factType: string, role: string, other: string): boolean;
}
