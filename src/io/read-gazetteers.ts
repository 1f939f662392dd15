/** Files of a user's gazetteer → what the linker compares names with. */
import { extname } from 'node:path';
import { EXIT, TriplewireError } from '../model/errors.js';
import type { Ontology } from '../ontology/ontology.js';
import { parseRdf, parseText } from '../rdf/parse-rdf.js';
import { readGazetteer } from '../rdf/read-gazetteer.js';
import { type Gazetteer, type GazetteerEntry, makeGazetteer } from '../resolve/gazetteer.js';
import { readGazetteerCsv } from '../resolve/gazetteer-csv.js';
import { readText, stdinBytes } from './decode.js';
import { RDF_ENDINGS } from './rdf-formats.js';

/** Reads tables (.csv) and RDF; of several files the first one's label and class count. Throws a TriplewireError with file and line. */
export async function readGazetteers(paths: readonly string[], ontology: Ontology): Promise<Gazetteer> {
  const lists: GazetteerEntry[][] = [];
  for (const path of paths) lists.push(await readOne(path, ontology));
  return makeGazetteer(lists.flat());
}

async function readOne(path: string, ontology: Ontology): Promise<GazetteerEntry[]> {
  const ending = extname(path).slice(1).toLowerCase();
  const format = RDF_ENDINGS[ending];
  if (ending !== 'csv' && !format) {
    const endings = ['csv', ...Object.keys(RDF_ENDINGS)].join(', .');
    throw new TriplewireError('bad-gazetteer', `no gazetteer by its name (.${endings})`, { file: path });
  }
  const text = decoded(path);
  if (!format) return readGazetteerCsv(text, path, ontology);
  const isJsonLd = format === 'json-ld';
  const quads = isJsonLd ? await parseRdf(text, format, path, ontology) : parseText(text, format, path);
  return readGazetteer(quads, path, ontology, text);
}

/** A letter that was lost would be a name that is not found: broken UTF-8 is refused here. */
function decoded(path: string): string {
  const read = readText(path, stdinBytes);
  const problem = read.kind === 'failure' ? read.diagnostic : read.diagnostics[0];
  if (problem) throw new TriplewireError('unreadable', problem.message, { file: path, exitCode: EXIT.unreadable });
  return read.kind === 'text' ? read.text : '';
}
