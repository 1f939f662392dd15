/** Facts as JSON Lines for programs: the records of graph.jsonl, in the given order. */
import { graphRecords } from '../graph/records.js';
import type { Fact, KnowledgeGraph } from '../model/statement.js';

/** One record a line (offsets in code points), each with its short name. */
export function factLines(graph: KnowledgeGraph, facts: readonly Fact[]): string {
  const records = new Map(graphRecords(graph).map((record) => [record.id, record]));
  return facts.map(({ id }) => JSON.stringify(records.get(id))).join('\n');
}
