/** The formats that a graph can be written in, and the file of each in an output folder. */
import { graphLines } from '../graph/records.js';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Chunks, ExportFormat, ExportTools } from './export-format.js';
import { NETWORK_FORMATS } from './network-formats.js';
import { selfContainedPage } from './page.js';
import { RDF_FORMATS } from './rdf-formats.js';
import { TABLE_FORMATS } from './table-formats.js';
import { viewerGraph } from './viewer-graph.js';

/** By the name that `--format` takes. */
export const EXPORT_FORMATS = {
  ...RDF_FORMATS,
  jsonl: { file: 'graph.jsonl', build: true, write: (graph) => [graphLines(graph)] },
  html: { file: 'graph.html', build: true, write: writePage },
  ...TABLE_FORMATS,
  ...NETWORK_FORMATS,
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;

/** The graph in one format. */
export async function exportGraph(
  graph: KnowledgeGraph,
  format: ExportFormatName,
  tools: ExportTools,
): Promise<Chunks> {
  const { write }: ExportFormat = EXPORT_FORMATS[format];
  return write(graph, tools);
}

function writePage(graph: KnowledgeGraph, { ontology, rdf }: ExportTools): string[] {
  return [selfContainedPage(viewerGraph(graph, ontology, rdf))];
}
