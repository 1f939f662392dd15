/** SHACL on each build: violations as lines that name the fact and its sentence. */
import { basename } from 'node:path';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import type { RdfOptions } from '../rdf/to-quads.js';
import { type Schema, type Violation, validateGraph, validateQuads } from '../rdf/validate.js';
import { ontologyFiles, shapesText } from './package-files.js';

/** Checks the graph against the shapes; violations only, what news may seldom say is no error. */
export function describeViolations(
  graph: KnowledgeGraph,
  ontology: Ontology,
  rdf: RdfOptions,
  ontologyFolders: readonly string[] = [],
): string[] {
  const found = validateGraph(graph, ontology, schemaWith(ontologyFolders), rdf, 'violation');
  return found.map((violation) => describe(violation, graph));
}

/** Checks what a file holds, before a graph is made of it. */
export function describeViolationsIn(
  quads: Parameters<typeof validateQuads>[0],
  ontologyFolders: readonly string[] = [],
): string[] {
  const found = validateQuads(quads, schemaWith(ontologyFolders), 'violation');
  return found.map((violation) => describe(violation));
}

function schemaWith(ontologyFolders: readonly string[]): Schema {
  const turtle = ontologyFiles(ontologyFolders).filter(({ path }) => basename(path).endsWith('.ttl'));
  return { shapes: [shapesText()], ontology: turtle.map(({ text }) => text) };
}

function describe({ message, node, property, value, document, sentence }: Violation, graph?: KnowledgeGraph): string {
  const source = graph?.sources.find((one) => one.id === document);
  const quote = sentence === undefined ? '' : ` in “${sentence}”`;
  return `${node}${property ? ` ${property}` : ''}${value ? ` ${value}` : ''}: ${message}${quote}${source?.title ? ` (${source.title})` : ''}`;
}
