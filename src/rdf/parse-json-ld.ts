/** The gate to jsonld: JSON-LD → quads. Nothing is ever fetched: a remote context is refused, but for our own. */
import type jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { TriplewireError } from '../model/errors.js';
import type { Ontology } from '../ontology/ontology.js';
import { CONTEXT_IRI, jsonLdContext } from './json-ld-context.js';

/** Reads a JSON-LD document. Throws `bad-rdf` where it is none, where it names a remote context, or where a part of it would be lost. */
export async function parseJsonLd(text: string, path: string, ontology: Ontology, exitCode: number): Promise<Quad[]> {
  try {
    const document = JSON.parse(text) as jsonld.JsonLdDocument;
    // Loaded only here: it brings an HTTP client of a hundred modules.
    const { default: processor } = await import('jsonld');
    const nQuads = await processor.toRDF(document, {
      format: 'application/n-quads',
      documentLoader: (url: string) => loadContext(url, ontology),
      safe: true,
    } as jsonld.Options.ToRdf);
    return new Parser({ format: 'application/n-quads' }).parse(nQuads as unknown as string);
  } catch (error) {
    const { message, details } = error as Error & { details?: { cause?: Error; event?: { message?: string } } };
    // For a context that was not fetched it guesses at servers and origins; the cause is ours and says what to do.
    const said = details?.cause?.message ?? [message, details?.event?.message].filter(Boolean).join(' ');
    throw new TriplewireError('bad-rdf', said, {
      file: path,
      exitCode,
    });
  }
}

async function loadContext(url: string, ontology: Ontology) {
  if (url === CONTEXT_IRI) return { documentUrl: url, document: { '@context': jsonLdContext(ontology) } };
  throw new Error(`nothing is fetched, so put the context of ${url} into the file`);
}
