/** Cytoscape JSON, for Cytoscape desktop and cytoscape.js (https://js.cytoscape.org/#notation/elements-json). */
import type { KnowledgeGraph } from '../model/statement.js';
import { networkOf } from './network.js';

/** The network as one JSON object, an element a line. JSON holds every text, half surrogate pairs as escapes. */
export function* writeCytoscape(graph: KnowledgeGraph): Generator<string> {
  const { nodes, edges } = networkOf(graph);
  yield '{"data":{"name":"news"},"elements":{"nodes":[\n';
  yield* joined(nodes.map(({ aliases, ...node }) => ({ ...node, name: node.label, aliases: JSON.parse(aliases) })));
  yield '],"edges":[\n';
  yield* joined(edges.map((edge) => ({ ...edge, interaction: edge.predicate, name: edge.predicate })));
  yield ']}}\n';
}

function* joined(records: readonly object[]): Generator<string> {
  for (const [index, data] of records.entries())
    yield `${JSON.stringify({ data })}${index === records.length - 1 ? '' : ','}\n`;
}
