import { describe, expect, it } from 'vitest';
import { checkedGraph } from '../../src/viewer/data-shape.js';
import { inventedGraph } from './invented-graph.js';

const told = (value: unknown) => {
  try {
    checkedGraph(value);
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
};

describe('what a page can show', () => {
  it('is a graph, given back as it is', () => {
    const graph = inventedGraph();
    expect(checkedGraph(graph)).toBe(graph);
  });

  it('is not what is no graph at all', () => {
    for (const value of [null, 7, 'text', [], { foo: 1 }]) expect(told(value)).toMatch(/no graph of Triplewire/);
    expect(told({ title: 'x', vocabulary: {}, nodes: [{ id: 1 }] })).toMatch(/no list of documents/);
  });

  it('is not a graph with a record that lacks something, or points nowhere', () => {
    const { nodes, edges, facts, documents } = inventedGraph();
    const beyond = nodes.length;
    expect(told({ ...inventedGraph(), nodes: [...nodes, { id: 1 }] })).toContain(`record ${beyond + 1} of its nodes`);
    expect(told({ ...inventedGraph(), edges: [{ ...edges[0], target: beyond }] })).toContain('record 1 of its edges');
    expect(told({ ...inventedGraph(), facts: [{ ...facts[0], evidence: undefined }] })).toContain('of its');
    expect(told({ ...inventedGraph(), facts: facts.map((fact) => ({ ...fact, modality: 'perhaps' })) })).toContain(
      'record 1 of its facts',
    );
    expect(told({ ...inventedGraph(), documents: documents.map((one) => ({ ...one, text: 5 })) })).toContain(
      'record 1 of its documents',
    );
    expect(told({ ...inventedGraph(), vocabulary: {} })).toContain('vocabulary');
  });
});
