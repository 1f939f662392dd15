/** Triples that something else made, as Turtle for a reader. */
import { Parser } from 'n3';
import { sortedBy } from '../graph/order.js';
import type { KnowledgeGraph } from '../model/statement.js';
import { DEFAULT_BASE } from './instance-iri.js';
import { type Prefixes, prefixesOf } from './prefixes.js';
import { paragraphs, turtleHead } from './turtle.js';

/** Lines of N-Triples as Turtle with the prefixes of a graph, a paragraph a subject, sorted. */
export function readableTriples(lines: readonly string[], graph: KnowledgeGraph, base: string | undefined): string {
  const prefixes = graphPrefixes(graph, base);
  const quads = new Parser({ format: 'application/n-triples' }).parse(lines.join('\n'));
  return (
    turtleHead(prefixes) +
    paragraphs(
      sortedBy(quads, ({ subject }) => subject.value),
      prefixes,
    )
  );
}

/** The prefixes under which a graph's nodes are written. */
export function graphPrefixes(graph: KnowledgeGraph, base: string = DEFAULT_BASE): Prefixes {
  return prefixesOf(graph, base);
}
