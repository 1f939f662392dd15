import { describe, expect, it } from 'vitest';
import { withLeastConfidence } from '../../src/graph/least-confidence.js';
import { graphOf } from './hand-graph.js';
import { handReading } from './hand-reading.js';

const reading = handReading('Ann met Bo. Ann visited Oslo.', {
  chains: [
    { label: 'Ann', type: 'Person', at: ['Ann', 'Ann#2'] },
    { label: 'Bo', type: 'Person', at: ['Bo'] },
    { label: 'Oslo', type: 'City', at: ['Oslo'] },
  ],
  events: [
    { type: 'Meet', trigger: 'met', roles: { participant: ['Ann', 'Bo'] }, confidence: 0.9 },
    { type: 'Visit', trigger: 'visited', roles: { visitor: ['Ann#2'], destination: ['Oslo'] }, confidence: 0.6 },
  ],
});

describe('a least confidence', () => {
  it('marks in the reading what is below it, and keeps that out of the graph', () => {
    const judged = withLeastConfidence(reading, 0.7);
    expect(judged.events.map(({ type, status }) => [type, status])).toEqual([
      ['Meet', 'accepted'],
      ['Visit', 'belowThreshold'],
    ]);
    expect(graphOf(judged).facts.map(({ type }) => type)).toEqual(['Meet']);
  });

  it('that every fact reaches changes nothing', () => {
    expect(withLeastConfidence(reading, 0.6)).toEqual(reading);
  });
});
