/** `triplewire query DIR --sparql FILE`: a SPARQL query from a file or stdin, its answer in the format that is asked for. */
import { readFileSync } from 'node:fs';
import { rdfOptions } from '../io/build.js';
import { openGraphSparql } from '../io/graph-sparql.js';
import type { LoadedGraph } from '../io/load-graph.js';
import { readText } from '../io/package-files.js';
import { EXIT, TriplewireError } from '../model/errors.js';
import type { SolutionsAnswer, SparqlAnswer } from '../query/sparql/answer.js';
import { resultsCsv, resultsJson, resultsTsv, resultsXml } from '../query/sparql/results.js';
import { SparqlError } from '../query/sparql/sparql-error.js';
import type { Prefixes } from '../rdf/prefixes.js';
import { graphPrefixes, readableTriples } from '../rdf/readable-triples.js';
import { clean, print, say } from './output.js';

/** Formats of an answer, the first by default. */
export const SPARQL_FORMATS = ['table', 'json', 'csv', 'tsv', 'xml', 'turtle'] as const;
type SparqlFormat = (typeof SPARQL_FORMATS)[number];

export interface SparqlFlags {
  /** Path, or `-` for stdin. */
  readonly sparql: string;
  readonly format: SparqlFormat;
  readonly limit: number;
  /** Seconds. */
  readonly timeout: number;
}

/** Asks and prints. Throws a TriplewireError with file and line for a query that is wrong, refused, or takes too long. */
export async function runSparql(loaded: LoadedGraph, flags: SparqlFlags): Promise<number> {
  const query = flags.sparql === '-' ? readFileSync(0, 'utf8') : readText(flags.sparql);
  const endpoint = openGraphSparql(loaded, rdfOptions());
  try {
    const { limit, timeout } = flags;
    const answer = await endpoint.ask(query, { limit, timeout: timeout * 1000 });
    print(answerText(answer, flags.format, loaded));
    if (answer.cut) say(`cut at ${limit} (--limit)`);
    return EXIT.ok;
  } catch (error) {
    throw error instanceof SparqlError ? inFile(error, flags.sparql) : error;
  } finally {
    await endpoint.close();
  }
}

function inFile({ code, message, line }: SparqlError, path: string): TriplewireError {
  const exitCode = code === 'timeout' || code === 'failed' ? EXIT.failed : EXIT.usage;
  const file = path === '-' ? 'stdin' : path;
  return new TriplewireError(`sparql-${code}`, message, { file, ...(line ? { line } : {}), exitCode });
}

function answerText(answer: SparqlAnswer, format: SparqlFormat, { graph }: LoadedGraph): string {
  if (answer.kind === 'triples') {
    if (format !== 'table' && format !== 'turtle')
      throw new TriplewireError('format', `triples are written as turtle, not as ${format}`);
    return readableTriples(answer.lines, graph, undefined);
  }
  if (format === 'turtle') throw new TriplewireError('format', 'only CONSTRUCT and DESCRIBE give turtle');
  if (format === 'table') return answer.kind === 'boolean' ? String(answer.value) : table(answer, graphPrefixes(graph));
  return { json: resultsJson, csv: resultsCsv, tsv: resultsTsv, xml: resultsXml }[format](answer);
}

/** Columns side by side; IRIs by their short names. */
function table({ variables, solutions }: SolutionsAnswer, { shorten }: Prefixes): string {
  const rows = solutions.map((solution) =>
    variables.map((name) => {
      const term = solution[name];
      return term ? clean(term.type === 'uri' ? (shorten(term.value) ?? term.value) : term.value) : '';
    }),
  );
  const all = [[...variables], ...rows];
  const widths = variables.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
