/** What a file of RDF holds besides the graph that is read from it: other people's annotations, and what contradicts the graph's own. */
import type { Quad } from 'n3';
import { inferStatements } from '../graph/infer.js';
import { groupBy } from '../graph/order.js';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { describeInferred } from './describe-inferred.js';
import { quadLine, sortedLines, tripleLine } from './n-quads.js';
import { baseOf } from './read-graph.js';
import { toQuads } from './to-quads.js';
import { vocabularyTerm } from './vocabulary.js';
import { type RdfOptions, startWriting } from './writing.js';

/** The quads of a file (RDF 1.1) that its graph, written again, does not say: as sorted N-Quads. */
export function leftOutOf(quads: readonly Quad[], graph: KnowledgeGraph, ontology: Ontology): Quad[] {
  // A file of triples alone does not say in which document they stand.
  const line = quads.every((quad) => quad.graph.termType === 'DefaultGraph') ? tripleLine : quadLine;
  const said = new Set([...writtenAgain(quads, graph, ontology)].map(line));
  const left = new Map(quads.map((quad) => [line(quad), quad] as const).filter(([text]) => !said.has(text)));
  return sortedLines(left.keys()).map((text) => left.get(text)!);
}

/** The quads of a graph under the base and the version of the file that it was read from. */
function* writtenAgain(quads: readonly Quad[], graph: KnowledgeGraph, ontology: Ontology): Generator<Quad> {
  const base = baseOf(quads);
  const options: RdfOptions = { version: versionOf(quads), ...(base ? { base } : {}) };
  yield* toQuads(graph, ontology, options);
  const writing = startWriting(graph, ontology, options);
  for (const statement of inferStatements(graph, ontology)) yield* describeInferred(statement, writing);
}

/** Of which version of Triplewire the file says that it wrote it. */
function versionOf(quads: readonly Quad[]): string {
  const { value } = vocabularyTerm('schema:softwareVersion');
  return quads.find(({ predicate }) => predicate.value === value)?.object.value ?? '';
}

/** Quads by property, the most frequent first: what a person is told of them. */
export function countByProperty(quads: readonly Quad[]): readonly (readonly [property: string, quads: Quad[]])[] {
  const groups = [...groupBy(quads, ({ predicate }) => predicate.value)];
  return groups.sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
}
