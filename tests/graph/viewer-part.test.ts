import { describe, expect, it } from 'vitest';
import { shownPart } from '../../src/graph/viewer-part.js';
import { inventedGraph } from '../viewer/invented-graph.js';

const graph = inventedGraph();
const all = [...graph.facts.keys()];
const everything = { facts: all, hasNode: () => true, tells: () => true };

describe('the part of a graph that is shown', () => {
  it('is the graph where all is shown', () => {
    expect(shownPart(graph, everything)).toEqual(graph);
  });

  it('has no word of facts, edges and entities that are not shown, nor of documents without them', () => {
    const documents = [{ id: 'd9', text: 'Nobody told of this.', mentions: [] }, ...graph.documents];
    const moved = {
      ...graph,
      documents,
      facts: graph.facts.map((fact) => ({ ...fact, evidence: fact.evidence.map((one) => ({ ...one, document: 1 })) })),
    };
    const edges = graph.edges.map((edge) => ({
      ...edge,
      claims: edge.claims.map((claim) => ({ ...claim, document: 1 })),
    }));
    const part = shownPart(
      { ...moved, edges },
      { facts: [2, 4], hasNode: (node) => [0, 2, 4].includes(node), tells: () => true },
    );
    expect(part.nodes.map(({ label }) => label)).toEqual(['Ada Quill', 'Veldania', 'Quillon Works']);
    expect(part.facts.map(({ factType }) => factType)).toEqual(['Visit', 'Acquire']);
    expect(
      part.edges.map(({ source, target, claims }) => [
        source,
        target,
        claims.map(({ fact, document }) => [fact, document]),
      ]),
    ).toEqual([
      [0, 1, [[0, 0]]],
      [0, 2, [[1, 0]]],
    ]);
    expect(part.documents.map(({ id }) => id)).toEqual(['d0']);
    expect(JSON.stringify([part.facts, part.edges, part.nodes])).not.toMatch(/Nováček|resigned/);
  });

  it('keeps a hidden entity as words in the facts of those that are shown', () => {
    const { facts } = shownPart(graph, { ...everything, hasNode: (node) => node !== 1 });
    expect(facts[0]!.roles).toEqual([
      ['agent', [{ text: 'Ada Quill', node: 0 }]],
      ['other', [{ text: 'Borís Nováček' }]],
    ]);
    expect(facts.map(({ factType }) => factType)).not.toContain('nothing');
  });

  it('leaves facts out of which nothing is shown', () => {
    const { facts, edges } = shownPart(graph, { ...everything, hasNode: (node) => node === 5 });
    expect([facts.map(({ factType }) => factType), edges]).toEqual([['Resign'], []]);
  });

  it('keeps of an edge the claims that are shown', () => {
    const { edges } = shownPart(graph, { ...everything, tells: ({ modality }) => modality === 'planned' });
    expect(edges.map(({ predicate }) => predicate)).toEqual(['visited']);
  });
});
