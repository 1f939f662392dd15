/** What a graph is called in the viewer: the article's headline, or how many documents it was read from. */
import type { KnowledgeGraph } from '../model/statement.js';

export function graphTitle(graph: KnowledgeGraph): string {
  const [first] = graph.sources;
  if (graph.sources.length === 1 && first?.title) return first.title;
  return `${graph.sources.length} ${graph.sources.length === 1 ? 'document' : 'documents'}`;
}
