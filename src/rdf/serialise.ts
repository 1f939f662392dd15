/** A knowledge graph as text of an RDF format; equal graphs give equal bytes, whatever their order. */
import { inferStatements } from '../graph/infer.js';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { toNQuads } from './n-quads.js';
import { inferredQuads, type RdfOptions, toQuads } from './to-quads.js';
import { toTriG, toTurtle } from './turtle.js';

export const RDF_FORMATS = ['turtle', 'trig', 'n-quads'] as const;
export type RdfFormat = (typeof RDF_FORMATS)[number];

/**
 * The graph in one format. Turtle knows no named graphs: it holds what is claimed, of all documents. TriG and N-Quads keep a graph
 * for each document, and one for what follows from them (`graph/inferred`).
 */
export function serialise(graph: KnowledgeGraph, ontology: Ontology, format: RdfFormat, options: RdfOptions): string {
  const quads = toQuads(graph, ontology, options);
  if (format === 'turtle') return toTurtle(quads, options.base);
  const all = [...quads, ...inferredQuads(inferStatements(graph, ontology), graph, ontology, options)];
  return format === 'trig' ? toTriG(all, options.base) : toNQuads(all);
}
