/** What a format of the graph is: a file, and a way to write it. */
import type { Diagnostic } from '../model/mention.js';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import type { RdfOptions } from '../rdf/to-quads.js';

/** What writers need besides the graph. */
export interface ExportTools {
  readonly ontology: Ontology;
  readonly rdf: RdfOptions;
  /** Hears of every text that a format could not hold as it is. */
  readonly report: (diagnostic: Diagnostic) => void;
}

/** A file in parts, in order: text, or bytes. */
export type Chunks = Iterable<string | Uint8Array>;

/** One format that a graph can be written in. */
export interface ExportFormat {
  /** Its file in an output folder. */
  readonly file: string;
  /** Whether every build writes it; the others are for `triplewire export` alone. */
  readonly build: boolean;
  readonly write: (graph: KnowledgeGraph, tools: ExportTools) => Chunks | Promise<Chunks>;
}
