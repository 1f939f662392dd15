/** What changed between two graphs, as triples: take the removed ones out of the first, put the added ones in, and it is the second. */
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { readableTriples } from '../rdf/readable-triples.js';
import { serialiseChunks } from '../rdf/serialise.js';
import type { RdfOptions } from '../rdf/to-quads.js';

/** Turtle by the name of its file. */
export interface TurtlePatch {
  readonly 'removed.ttl': string;
  readonly 'added.ttl': string;
}

/** The patch from one graph to the other. */
export function turtlePatch(
  before: KnowledgeGraph,
  after: KnowledgeGraph,
  ontology: Ontology,
  rdf: RdfOptions,
): TurtlePatch {
  const [older, newer] = [before, after].map((graph) => triplesOf(graph, ontology, rdf)) as [Set<string>, Set<string>];
  const removed = [...older].filter((line) => !newer.has(line));
  const added = [...newer].filter((line) => !older.has(line));
  return {
    'removed.ttl': readableTriples(removed, before, rdf.base),
    'added.ttl': readableTriples(added, after, rdf.base),
  };
}

function triplesOf(graph: KnowledgeGraph, ontology: Ontology, rdf: RdfOptions): Set<string> {
  const lines = new Set<string>();
  for (const chunk of serialiseChunks(graph, ontology, 'n-triples', rdf))
    for (const line of chunk.split('\n')) if (line !== '') lines.add(line);
  return lines;
}
