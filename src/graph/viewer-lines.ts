/** The viewer's graph as JSON with a line for each record: one text for every reader of JSON, and one that can be read piece by piece. */
import type { ViewerData } from './viewer-types.js';

/** The lists of records, in the order of the lines. */
export const RECORD_LISTS = ['documents', 'nodes', 'edges', 'facts'] as const;

/**
 * A first line with all that is no list, `{"title":…,`; then for each list `"nodes":[`, its records with a comma behind each but the last,
 * and `],`, or `]}` in the end. JSON has no line ends inside of its strings.
 */
export function graphInLines(data: ViewerData): string {
  const { documents, nodes, edges, facts, ...head } = data;
  const lists = { documents, nodes, edges, facts };
  const lines = RECORD_LISTS.map(
    (name) => `"${name}":[\n${lists[name].map((record) => JSON.stringify(record)).join(',\n')}\n]`,
  );
  return `${JSON.stringify(head).slice(0, -1)},\n${lines.join(',\n')}}`;
}
