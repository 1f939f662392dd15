/** SPARQL over a loaded graph: what RDF writes is what the engine is asked about. */
import { openSparql, type SparqlEndpoint } from '../query/sparql/open-sparql.js';
import { serialiseChunks } from '../rdf/serialise.js';
import type { RdfOptions } from '../rdf/to-quads.js';
import type { LoadedGraph } from './load-graph.js';

/** Opens an endpoint over the quads of a graph, those that are inferred included, each document in its named graph. */
export function openGraphSparql(loaded: LoadedGraph, rdf: RdfOptions): SparqlEndpoint {
  return openSparql(() => graphQuads(loaded, rdf));
}

/** What the engine is filled with, as N-Quads in pieces. */
export function graphQuads({ graph, ontology }: LoadedGraph, rdf: RdfOptions): Iterable<string> {
  return serialiseChunks(graph, ontology, 'n-quads', rdf);
}
