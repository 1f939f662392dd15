/** The RDF formats that a graph can be written in. */
import type { KnowledgeGraph } from '../model/statement.js';
import { type RdfFormat, serialise } from '../rdf/serialise.js';
import type { ExportFormat, ExportTools } from './export-format.js';

/** By the name that `--format` takes. */
export const RDF_FORMATS = {
  ttl: { file: 'graph.ttl', build: true, write: writerOf('turtle') },
  trig: { file: 'graph.trig', build: true, write: writerOf('trig') },
  nq: { file: 'graph.nq', build: true, write: writerOf('n-quads') },
} as const satisfies Readonly<Record<string, ExportFormat>>;

function writerOf(format: RdfFormat) {
  return (graph: KnowledgeGraph, { ontology, rdf }: ExportTools) => [serialise(graph, ontology, format, rdf)];
}
