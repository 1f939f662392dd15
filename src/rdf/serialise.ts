/** A knowledge graph as text of an RDF format; equal graphs give equal bytes, whatever the order of their documents. */
import { inferStatements } from '../graph/infer.js';
import { TriplewireError } from '../model/errors.js';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { jsonLdChunks } from './json-ld.js';
import { nQuadLines, nTripleLines } from './line-formats.js';
import { sortedLines } from './n-quads.js';
import { triGChunks, turtleChunks } from './turtle-formats.js';
import { type RdfOptions, startWriting, type Writing } from './writing.js';

export const RDF_FORMATS = ['turtle', 'trig', 'n-triples', 'n-quads', 'json-ld'] as const;
export type RdfFormat = (typeof RDF_FORMATS)[number];

/**
 * The graph in one format. Turtle and N-Triples know no named graphs: they hold what is claimed, of all documents. The others keep a
 * graph for each document, and one for what follows from them (`graph/inferred`). Throws `bad-base`, and `no-profile` for JSON-LD in
 * RDF 1.2, for which it has no triple terms.
 */
export function serialise(graph: KnowledgeGraph, ontology: Ontology, format: RdfFormat, options: RdfOptions): string {
  const chunks = [...serialiseChunks(graph, ontology, format, options)];
  return (isSorted(format) ? sortedLines(chunks) : chunks).join('');
}

/**
 * The same in chunks, of which none is larger than what one document gives, so that a large graph need not be held twice. Chunks of
 * N-Triples and N-Quads are lines that are still to be sorted, each once (`isSorted`).
 */
export function serialiseChunks(
  graph: KnowledgeGraph,
  ontology: Ontology,
  format: RdfFormat,
  options: RdfOptions,
): Iterable<string> {
  const writing = startWriting(graph, ontology, options);
  return WRITERS[format](writing);
}

/** Whether a format is a sequence of sorted lines. */
export function isSorted(format: RdfFormat): boolean {
  return format === 'n-triples' || format === 'n-quads';
}

const WRITERS: Readonly<Record<RdfFormat, (writing: Writing) => Iterable<string>>> = {
  turtle: turtleChunks,
  trig: (writing) => triGChunks(writing, inferred(writing)),
  'n-triples': nTripleLines,
  'n-quads': (writing) => nQuadLines(writing, inferred(writing)),
  'json-ld': (writing) => {
    if (writing.profile === '1.2') throw noTripleTerms();
    return jsonLdChunks(writing, inferred(writing));
  },
};

function inferred({ graph, ontology }: Writing) {
  return inferStatements(graph, ontology);
}

/** JSON-LD in RDF 1.2: a usage error that says what to do. */
export function noTripleTerms(): TriplewireError {
  return new TriplewireError(
    'no-profile',
    'JSON-LD has no triple terms: leave jsonld out, or write it in RDF 1.1 (--rdf 1.1)',
  );
}
