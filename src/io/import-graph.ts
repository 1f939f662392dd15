/** RDF that this program wrote, and perhaps others edited, back into an output folder. */
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { EXIT, TriplewireError } from '../model/errors.js';
import type { Diagnostic } from '../model/mention.js';
import type { KnowledgeGraph } from '../model/statement.js';
import { parseRdf } from '../rdf/parse-rdf.js';
import { baseOf } from '../rdf/read-graph.js';
import type { RdfFormat } from '../rdf/serialise.js';
import { requireFolder } from './atomic-file.js';
import { type RdfSettings, rdfOptions } from './build.js';
import { type Decoded, readText, stdinBytes } from './decode.js';
import { writeFormats } from './finish.js';
import { FOREIGN_FILE, keepForeign } from './foreign-file.js';
import { graphOf } from './load-graph.js';
import { openOntology } from './open-ontology.js';
import { RDF_ENDINGS } from './rdf-formats.js';
import { READINGS_FILE } from './readings-file.js';
import { describeViolationsIn } from './validation.js';

export interface ImportOptions {
  /** The file, or `-` for standard input. */
  readonly path: string;
  /** Where its ending does not say it. */
  readonly format?: RdfFormat;
  readonly output: string;
  /** How RDF is written again; the base is that of the file where none is given. */
  readonly rdf?: RdfSettings;
  readonly ontology?: readonly string[];
}

export interface ImportResult {
  /** Absent where the shapes object. */
  readonly graph?: KnowledgeGraph;
  /** What SHACL objects to, a line each. */
  readonly violations: readonly string[];
  /** Broken encoding of the file, what a format could not hold, and triples of others, which the graph cannot. */
  readonly warnings: readonly Diagnostic[];
  readonly files: readonly string[];
}

/**
 * Reads a file, checks it against the shapes, and writes the output folder of its graph; where the shapes object nothing is written.
 * Triples that the graph cannot hold go into `foreign.nq` there, and are told.
 * Throws `bad-rdf` or `bad-graph` for what is none, `unreadable`, and `output` for a folder that holds a build.
 */
export async function importGraph({
  path,
  format,
  output,
  rdf,
  ontology: folders = [],
}: ImportOptions): Promise<ImportResult> {
  requireEmptyOfReadings(output);
  const ontology = openOntology(folders);
  const { text, diagnostics } = decoded(path);
  const quads = await parseRdf(text, format ?? formatOf(path), path, ontology, EXIT.unreadable);
  const violations = describeViolationsIn(quads, folders);
  if (violations.length > 0) return { violations, warnings: diagnostics, files: [] };
  const graph = graphOf(quads, ontology, path);
  const base = rdf?.base ?? baseOf(quads);
  const settings = rdfOptions({ ...rdf, ...(base ? { base } : {}) });
  const written = await writeFormats({ graph, folder: output, rdf: settings }, ontology);
  const foreign = keepForeign(quads, graph, ontology, output);
  return {
    graph,
    violations,
    warnings: [...diagnostics, ...written.flatMap(({ lost }) => lost), ...foreign],
    files: [...written.map(({ name }) => name), ...(foreign.length > 0 ? [FOREIGN_FILE] : [])],
  };
}

/** The readings of a build would go before what is imported. */
function requireEmptyOfReadings(folder: string): void {
  requireFolder(folder);
  if (!existsSync(join(folder, READINGS_FILE))) return;
  throw new TriplewireError('output', 'this folder holds a build; import into another one', { file: folder });
}

function formatOf(path: string): RdfFormat {
  const format = RDF_ENDINGS[extname(path).slice(1).toLowerCase()];
  if (format) return format;
  const endings = Object.keys(RDF_ENDINGS).join(', .');
  throw new TriplewireError('format', `no RDF by its name (.${endings}); say what it is with --format`, { file: path });
}

function decoded(path: string): Extract<Decoded, { readonly kind: 'text' }> {
  const file = readText(path, stdinBytes);
  if (file.kind === 'text') return file;
  throw new TriplewireError(file.diagnostic.code, file.diagnostic.message, { file: path, exitCode: EXIT.unreadable });
}
