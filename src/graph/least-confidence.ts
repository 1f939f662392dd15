/** A reading or a graph seen with a least confidence. */
import type { Reading } from '../model/mention.js';
import type { KnowledgeGraph } from '../model/statement.js';
import { statementsFrom } from './unite-documents.js';

/** What is below it stays in the reading, marked, and is in no graph: the reading with its accepted facts below `least` (0 to 1) marked as below their threshold. */
export function withLeastConfidence(reading: Reading, least: number): Reading {
  const judge = <Fact extends Judged>(fact: Fact): Fact =>
    fact.status === 'accepted' && fact.confidence < least ? { ...fact, status: 'belowThreshold' } : fact;
  return { ...reading, events: reading.events.map(judge), relations: reading.relations.map(judge) };
}

type Judged = Pick<Reading['events'][number], 'confidence' | 'status'>;

/** A graph that has no readings (it was imported) without the claims and facts below `least`. */
export function graphWithLeastConfidence(graph: KnowledgeGraph, least: number): KnowledgeGraph {
  const isSure = ({ confidence }: { readonly confidence: number }) => confidence >= least;
  const facts = graph.facts.filter(isSure);
  const kept = new Set(facts.map(({ id }) => id));
  const claims = graph.claims.filter((claim) => isSure(claim) && kept.has(claim.fact));
  return { ...graph, facts, claims, statements: statementsFrom(claims) };
}
