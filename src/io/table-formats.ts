/** The tables, lists and reports that a graph can be written as. */
import type { Report } from '../export/carry.js';
import { writeClaimsCsv, writeEdgesCsv, writeFactsCsv, writeNodesCsv } from '../export/csv.js';
import { writeFtm } from '../export/ftm.js';
import { writeMarkdown } from '../export/markdown.js';
import { writeParquet } from '../export/parquet.js';
import type { KnowledgeGraph } from '../model/statement.js';
import { openGraph } from '../query/open-graph.js';
import type { Chunks, ExportFormat, ExportTools } from './export-format.js';

/** By the name that `--format` takes. */
export const TABLE_FORMATS = {
  csv: { file: 'facts.csv', build: true, write: reporting(writeFactsCsv) },
  'csv-nodes': { file: 'nodes.csv', build: false, write: reporting(writeNodesCsv) },
  'csv-edges': { file: 'edges.csv', build: false, write: reporting(writeEdgesCsv) },
  'csv-claims': { file: 'claims.csv', build: false, write: reporting(writeClaimsCsv) },
  parquet: { file: 'claims.parquet', build: false, write: reporting(writeParquet) },
  'jsonl-facts': { file: 'facts.jsonl', build: false, write: writeFactLines },
  markdown: { file: 'report.md', build: false, write: reporting(writeMarkdown) },
  ftm: { file: 'ftm.jsonl', build: false, write: writeFtm },
} as const satisfies Readonly<Record<string, ExportFormat>>;

/** Hands a writer the ear that it reports to. */
export function reporting(
  write: (graph: KnowledgeGraph, report: Report) => Chunks | Promise<Chunks>,
): ExportFormat['write'] {
  return (graph, { report }) => write(graph, report);
}

/** Facts with evidence as queries give them back, one a line. */
function* writeFactLines(graph: KnowledgeGraph, { ontology }: ExportTools): Generator<string> {
  for (const fact of openGraph(graph, ontology).find({})) yield `${JSON.stringify(fact)}\n`;
}
