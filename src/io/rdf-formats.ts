/** The RDF formats that a graph can be written in. */
import type { KnowledgeGraph } from '../model/statement.js';
import { isSorted, type RdfFormat, serialiseChunks } from '../rdf/serialise.js';
import type { ExportFormat, ExportTools } from './export-format.js';
import { sortedChunks } from './sorted-chunks.js';

/** By the name that `--format` takes. */
export const RDF_FORMATS = {
  ttl: { file: 'graph.ttl', build: true, write: writerOf('turtle') },
  trig: { file: 'graph.trig', build: true, write: writerOf('trig') },
  nt: { file: 'graph.nt', build: false, write: writerOf('n-triples') },
  nq: { file: 'graph.nq', build: true, write: writerOf('n-quads') },
  jsonld: { file: 'graph.jsonld', build: false, write: writerOf('json-ld') },
} as const satisfies Readonly<Record<string, ExportFormat>>;

/** Ending of a file's name → its format. */
export const RDF_ENDINGS: Readonly<Record<string, RdfFormat>> = {
  ttl: 'turtle',
  trig: 'trig',
  nt: 'n-triples',
  nq: 'n-quads',
  jsonld: 'json-ld',
};

function writerOf(format: RdfFormat) {
  return (graph: KnowledgeGraph, { ontology, rdf }: ExportTools) => {
    const chunks = serialiseChunks(graph, ontology, format, rdf);
    return isSorted(format) ? sortedChunks(chunks) : chunks;
  };
}
