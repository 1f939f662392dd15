import { describe, expect, it } from 'vitest';
import { projectGraph } from '../../src/graph/projection.js';
import { graphOf } from './hand-graph.js';
import { handReading } from './hand-reading.js';

const reading = handReading('Ann Lee met Bo Ek. Ann Lee may visit Rome. Ann Lee said it rained. Oslo was dry.', {
  chains: [
    { label: 'Ann Lee', type: 'Person', at: ['Ann Lee', 'Ann Lee#2', 'Ann Lee#3'] },
    { label: 'Bo Ek', type: 'Person', at: ['Bo Ek'] },
    { label: 'Rome', type: 'City', at: ['Rome'] },
    { label: 'Oslo', type: 'City', at: ['Oslo'] },
  ],
  events: [
    { type: 'Meet', trigger: 'met', roles: { participant: ['Ann Lee', 'Bo Ek'] } },
    { type: 'Visit', trigger: 'visit', roles: { visitor: ['Ann Lee#2'], destination: ['Rome'] }, modality: 'possible' },
    { type: 'Say', trigger: 'said', roles: { speaker: ['Ann Lee#3'], content: ['it rained'] } },
  ],
});
const { nodes, edges } = projectGraph(graphOf(reading));

describe('the projection to nodes and edges', () => {
  it('has a node for each entity, larger the more is claimed about it', () => {
    const size = (label: string) => nodes.find((node) => node.label === label)!.size;
    expect(nodes.map(({ label }) => label).sort()).toEqual(['Ann Lee', 'Bo Ek', 'Oslo', 'Rome']);
    expect(size('Ann Lee')).toBeGreaterThan(size('Bo Ek'));
    expect(size('Bo Ek')).toBeGreaterThan(size('Oslo'));
  });

  it('has an edge for each statement between entities, with its modality', () => {
    const kinds = edges.map(({ predicate, asserted, modality }) => [predicate, asserted, modality]).sort();
    expect(kinds).toEqual([
      ['met', true, 'asserted'],
      ['visited', false, 'possible'],
    ]);
  });

  it('names no attribute `type`, which would crash sigma', () => {
    for (const record of [...nodes, ...edges]) expect(Object.keys(record)).not.toContain('type');
  });
});
