import { describe, expect, it } from 'vitest';
import type { ViewerFact } from '../../src/graph/viewer-types.js';
import { withEventNodes } from '../../src/viewer/event-nodes.js';
import { inventedGraph } from './invented-graph.js';

const graph = inventedGraph();
const shown = withEventNodes(graph);

describe('events as nodes', () => {
  it('stand beside the entities, which keep their positions, and their places where edges give them', () => {
    const ids = (nodes: typeof graph.nodes) => nodes.map(({ id }) => id);
    expect(ids(shown.nodes.slice(0, graph.nodes.length))).toEqual(ids(graph.nodes));
    expect(shown.nodes.slice(0, 5)).toEqual(graph.nodes.slice(0, 5));
    expect([shown.facts, shown.documents]).toEqual([graph.facts, graph.documents]);
    expect(shown.nodes.slice(graph.nodes.length).map(({ label, fact }) => [label, fact])).toEqual([
      ['meet', 0],
      ['praise', 1],
      ['visit', 2],
      ['travel', 3],
      ['acquire', 4],
      ['resign', 5],
    ]);
  });

  it('have an edge to whoever fills a role, of the event’s modality and with its sentences', () => {
    const visit = graph.nodes.length + 2;
    const edges = shown.edges.filter(({ source }) => source === visit);
    expect(edges.map(({ target, predicate, modality }) => [target, predicate, modality])).toEqual([
      [0, 'agent', 'planned'],
      [2, 'other', 'planned'],
    ]);
    expect(edges[0]!.claims).toMatchObject([
      { sentence: graph.facts[2]!.evidence[0]!.sentence, attribution: 'Hilde Marr' },
    ]);
  });

  it('take the edges with them that told them; relations stay edges between two', () => {
    const facts = graph.facts.map((fact, at): ViewerFact => (at === 3 ? { ...fact, kind: 'relation' } : fact));
    const { edges, nodes } = withEventNodes({ ...graph, facts });
    expect(edges.filter(({ source, target }) => Math.max(source, target) < graph.nodes.length)).toEqual([
      graph.edges[3],
    ]);
    expect(nodes.some(({ fact }) => fact === 3)).toBe(false);
  });

  it('bring entities along that only they tie to others', () => {
    const [first] = graph.facts;
    const roles = [...first!.roles, ['witness', [{ text: 'Hilde Marr', node: 5 }]] as const];
    const { nodes } = withEventNodes({ ...graph, facts: [{ ...first!, roles }, ...graph.facts.slice(1, 5)] });
    const distance = (node: number) => Math.hypot(nodes[node]!.x - nodes[6]!.x, nodes[node]!.y - nodes[6]!.y);
    expect(graph.nodes[5]!.y).toBe(300);
    expect(distance(5)).toBeLessThan(60);
  });

  it('stand apart where they have the same entities', () => {
    const twice = { ...graph, facts: [...graph.facts, ...graph.facts] };
    const places = withEventNodes(twice).nodes.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
    expect(new Set(places).size).toBe(places.length);
  });
});
