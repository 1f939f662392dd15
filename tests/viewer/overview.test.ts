/** What is drawn of a large graph before all of it is there. */
import { afterEach, describe, expect, it } from 'vitest';
import { overviewOf } from '../../src/graph/viewer-overview.js';
import type { ViewerData } from '../../src/graph/viewer-types.js';
import { bundles, drawn, framed } from '../../src/viewer/derived.js';
import { built, data } from '../../src/viewer/state.js';
import { viewerGraph } from '../bench/viewer/graph.js';
import { inventedGraph } from './invented-graph.js';

afterEach(() => {
  built.value = undefined;
});

/** The first view of a graph: who is drawn, where and how large, what the lines between them say, what the frame is fitted to. */
function firstView(graph: ViewerData) {
  built.value = graph;
  const { nodes } = data.value!;
  const isDrawn = ({ source, target }: { source: number; target: number }) =>
    drawn.value.has(source) && drawn.value.has(target);
  return {
    nodes: [...drawn.value].map((node) => nodes[node]!).map(({ id, label, x, y, size }) => [id, label, x, y, size]),
    framed: framed.value.map((node) => nodes[node]!.id),
    lines: bundles.value
      .filter(isDrawn)
      .map(({ source, target, label, modality }) => [nodes[source]!.id, nodes[target]!.id, label, modality].join(' '))
      .sort(),
  };
}

describe('the overview of a large graph', () => {
  const whole = viewerGraph(4000);
  const overview = overviewOf(whole);

  it('is drawn as the whole is at first', () => {
    const seen = firstView(overview);
    expect(seen).toEqual(firstView(whole));
    expect(seen.nodes).toHaveLength(500);
    expect(seen.lines.length).toBeGreaterThan(100);
  });

  it('is small, whatever the size of the whole', () => {
    expect(overview.nodes.length).toBeLessThanOrEqual(1000);
    expect(JSON.stringify(overview).length).toBeLessThan(JSON.stringify(whole).length / 3);
    expect(overview.documents.every(({ text }) => text === '')).toBe(true);
  });

  it('is drawn so of a graph in which the largest have no edge to one another, and of a small one', () => {
    const lonely = viewerGraph(2000);
    const edges = lonely.edges.filter(({ source, target }) => source >= 500 || target >= 500);
    const graph = { ...lonely, edges, nodes: lonely.nodes.map((node, at) => ({ ...node, size: at < 500 ? 9 : 3 })) };
    expect(firstView(overviewOf(graph))).toEqual(firstView(graph));
    expect(firstView(overviewOf(inventedGraph()))).toEqual(firstView(inventedGraph()));
  });

  it('is drawn so of a graph without any edge', () => {
    const graph = { ...inventedGraph(), edges: [] };
    expect(firstView(overviewOf(graph))).toEqual(firstView(graph));
  });
});
