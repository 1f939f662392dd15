/** Text of an RDF format → quads, in the profile of RDF 1.1. */
import { Parser, type Quad } from 'n3';
import { EXIT, TriplewireError } from '../model/errors.js';
import type { Ontology } from '../ontology/ontology.js';
import { parseJsonLd } from './parse-json-ld.js';
import { inProfile } from './profiles.js';
import type { RdfFormat } from './serialise.js';

const MEDIA_TYPES: Readonly<Record<Exclude<RdfFormat, 'json-ld'>, string>> = {
  turtle: 'text/turtle',
  trig: 'application/trig',
  'n-triples': 'application/n-triples',
  'n-quads': 'application/n-quads',
};

/** Reads one file of either profile. Throws `bad-rdf` with file and line; `path` is only shown in errors, `exitCode` theirs: by default that of configuration. */
export async function parseRdf(
  text: string,
  format: RdfFormat,
  path: string,
  ontology: Ontology,
  exitCode: number = EXIT.usage,
): Promise<Quad[]> {
  if (format !== 'json-ld') return parseText(text, format, path, exitCode);
  return [...inProfile(await parseJsonLd(text, path, ontology, exitCode), '1.1')];
}

/** Reads one file of a format that n3 reads; otherwise as `parseRdf`. */
export function parseText(
  text: string,
  format: Exclude<RdfFormat, 'json-ld'>,
  path: string,
  exitCode: number = EXIT.usage,
): Quad[] {
  return [...inProfile(parseWhole(text, MEDIA_TYPES[format], path, exitCode), '1.1')];
}

function parseWhole(text: string, format: string, path: string, exitCode: number): Quad[] {
  try {
    return new Parser({ format }).parse(text);
  } catch (error) {
    const { message, context } = error as Error & { context?: { line: number } };
    throw new TriplewireError('bad-rdf', message, {
      ...(context ? { line: context.line } : {}),
      file: path,
      exitCode,
    });
  }
}
