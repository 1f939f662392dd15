/** The formats that a graph can be written in, and the file of each in an output folder. */
import { factNames } from '../graph/fact-names.js';
import { factsTable } from '../graph/facts-table.js';
import { graphTitle } from '../graph/graph-title.js';
import { graphLines } from '../graph/records.js';
import { viewerData } from '../graph/viewer-data.js';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { serialise } from '../rdf/serialise.js';
import type { RdfOptions } from '../rdf/to-quads.js';
import { selfContainedPage } from './page.js';

export interface ExportTools {
  readonly ontology: Ontology;
  readonly rdf: RdfOptions;
}

interface ExportFormat {
  readonly file: string;
  readonly write: (graph: KnowledgeGraph, tools: ExportTools) => string;
}

/** By the name that `--format` takes. */
export const EXPORT_FORMATS = {
  ttl: { file: 'graph.ttl', write: (graph, { ontology, rdf }) => serialise(graph, ontology, 'turtle', rdf) },
  trig: { file: 'graph.trig', write: (graph, { ontology, rdf }) => serialise(graph, ontology, 'trig', rdf) },
  nq: { file: 'graph.nq', write: (graph, { ontology, rdf }) => serialise(graph, ontology, 'n-quads', rdf) },
  jsonl: { file: 'graph.jsonl', write: graphLines },
  csv: { file: 'facts.csv', write: factsTable },
  html: { file: 'graph.html', write: writePage },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;

/** The graph as text in one format. */
export function exportGraph(graph: KnowledgeGraph, format: ExportFormatName, tools: ExportTools): string {
  const { write }: ExportFormat = EXPORT_FORMATS[format];
  return write(graph, tools);
}

function writePage(graph: KnowledgeGraph): string {
  const title = graphTitle(graph);
  return selfContainedPage(viewerData(graph, { title, names: factNames(graph) }), title);
}
