import { describe, expect, it } from 'vitest';
import { graphLines, graphRecords } from '../../src/graph/records.js';
import { graphOf } from './hand-graph.js';
import { handReading } from './hand-reading.js';

const reading = handReading('🎉 Ann Lee met Bo Ek.', {
  source: { title: 'Party' },
  chains: ['Ann Lee', 'Bo Ek'].map((label) => ({ label, type: 'Person', at: [label] })),
  events: [{ type: 'Meet', trigger: 'met', roles: { participant: ['Ann Lee', 'Bo Ek'] } }],
});
const graph = graphOf(reading);

describe('records of a graph', () => {
  it('are sorted by kind', () => {
    const kinds = graphRecords(graph).map(({ kind }) => kind);
    expect(kinds).toEqual(['claim', 'document', 'entity', 'entity', 'event', 'statement']);
  });

  it('count offsets in code points', () => {
    const [claim] = graphRecords(graph) as unknown as [{ range: { start: number; end: number }; quote: string }];
    const points = [...reading.source.text];
    expect(points.slice(claim.range.start, claim.range.end).join('')).toBe(claim.quote);
    expect(reading.source.text.slice(claim.range.start, claim.range.end)).not.toBe(claim.quote);
  });

  it('name a document by the hash of its text and leave the text out', () => {
    const document = graphRecords(graph).find(({ kind }) => kind === 'document')!;
    expect(document).toMatchObject({ title: 'Party', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(document).not.toHaveProperty('text');
  });

  it('are one line each', () => {
    const lines = graphLines(graph).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(graphRecords(graph));
  });
});
