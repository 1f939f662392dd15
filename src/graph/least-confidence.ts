/** A reading seen with a least confidence: what is below it stays, marked, and is in no graph. */
import type { Reading } from '../model/mention.js';

/** The reading with its accepted facts below `least` (0 to 1) marked as below their threshold. */
export function withLeastConfidence(reading: Reading, least: number): Reading {
  const judge = <Fact extends Judged>(fact: Fact): Fact =>
    fact.status === 'accepted' && fact.confidence < least ? { ...fact, status: 'belowThreshold' } : fact;
  return { ...reading, events: reading.events.map(judge), relations: reading.relations.map(judge) };
}

type Judged = Pick<Reading['events'][number], 'confidence' | 'status'>;
