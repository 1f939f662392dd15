/** The documents as the viewer opens them: the whole text, and where facts speak of entities in it. */
import type { Fact, KnowledgeGraph } from '../model/statement.js';
import { groupBy } from './order.js';
import { rangeKey } from './terms.js';
import type { ViewerDocument } from './viewer-types.js';

type Mention = readonly [start: number, end: number, node: number];

/** In the order of the sources. `nodes`: positions of the entities by id. */
export function viewerDocuments(
  { sources, facts }: KnowledgeGraph,
  { nodes }: { readonly nodes: ReadonlyMap<string, number> },
): ViewerDocument[] {
  const factsIn = groupBy(facts, ({ document }) => document);
  return sources.map(({ language: _language, ...document }) => ({
    ...document,
    mentions: mentionsOf(factsIn.get(document.id) ?? [], nodes),
  }));
}

/** Each range once, with the entity that the first fact has there. */
function mentionsOf(facts: readonly Fact[], nodes: ReadonlyMap<string, number>): Mention[] {
  const mentions = new Map<string, Mention>();
  for (const term of facts.flatMap(({ roles }) => Object.values(roles).flat())) {
    const node = term.kind === 'entity' ? nodes.get(term.id) : undefined;
    if (term.kind !== 'entity' || node === undefined) continue;
    for (const range of term.mentions) {
      if (!mentions.has(rangeKey(range))) mentions.set(rangeKey(range), [range.start, range.end, node]);
    }
  }
  return [...mentions.values()].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}
