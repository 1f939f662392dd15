// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { edgeLook, nodeLook } from '../../src/viewer/looks.js';
import * as state from '../../src/viewer/state.js';
import { inventedGraph } from './invented-graph.js';

const UNCONNECTED = 5;

beforeEach(() => {
  state.data.value = inventedGraph();
  state.clearSelection();
  state.showUnasserted.value = true;
  state.showUnconnected.value = false;
  state.showAll.value = false;
  state.hiddenKinds.value = new Set();
});

describe('what is drawn', () => {
  it('leaves out entities without edges, until they are asked for or chosen', () => {
    expect(state.isDrawn(UNCONNECTED)).toBe(false);
    state.selectNode(UNCONNECTED);
    expect(state.isDrawn(UNCONNECTED)).toBe(true);
    state.clearSelection();
    state.showUnconnected.value = true;
    expect(state.isDrawn(UNCONNECTED)).toBe(true);
  });

  it('is the largest part of a large graph, until all of it is asked for or a node is chosen', () => {
    const { nodes, edges } = inventedGraph();
    const many = Array.from({ length: 2 * state.MOST }, (_, index) => ({
      ...nodes[0]!,
      size: 3 + (index % 1000) / 10,
    }));
    const chain = many.slice(1).map((_, index) => ({ ...edges[0]!, source: index, target: index + 1 }));
    state.data.value = inventedGraph({ nodes: many, edges: chain });
    const drawn = () => many.filter((_, index) => state.isDrawn(index));
    expect(drawn()).toHaveLength(state.MOST);
    expect(Math.min(...drawn().map(({ size }) => size))).toBeGreaterThan(50);
    state.selectNode(1);
    expect([0, 1, 2, 3].map(state.isDrawn)).toEqual([true, true, true, false]);
    state.showAll.value = true;
    expect(drawn()).toHaveLength(many.length);
  });

  it('is everything in a graph without edges', () => {
    state.data.value = inventedGraph({ edges: [] });
    expect(state.isDrawn(UNCONNECTED)).toBe(true);
  });

  it('follows the legend, by family: a city goes with the places', () => {
    state.toggleKind('Place');
    expect([0, 1, 2, 3, 4].filter(state.isDrawn)).toEqual([0, 1, 4]);
    state.toggleKind('Place');
    expect([0, 1, 2, 3, 4].filter(state.isDrawn)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('the focus', () => {
  it('is a chosen node with its neighbours, or the ends of a chosen edge', () => {
    state.selectNode(1);
    expect(state.focused.value).toEqual(new Set([1, 0, 3]));
    state.selectEdge('0~4');
    expect(state.focused.value).toEqual(new Set([0, 4]));
  });

  it('leaves an edge that is switched off, and stays on one that is not', () => {
    state.selectEdge('0~4');
    state.toggleUnasserted();
    expect(state.selection.value).toBeUndefined();
    state.selectEdge('0~1');
    state.toggleUnasserted();
    expect(state.selection.value).toEqual({ kind: 'edge', key: '0~1' });
  });
});

describe('looks', () => {
  it('make what is out of focus faint, and take the labels of its edges', () => {
    state.selectEdge('0~1');
    const isFaint = (node: string) => nodeLook(node, { kind: 'Person', label: 'somebody' }).isFaint;
    expect([isFaint('0'), isFaint('4')]).toEqual([false, true]);
    const onEdge = (edge: string) => edgeLook(edge, { modality: 'asserted', label: 'met' }).label;
    expect([onEdge('0~1'), onEdge('0~4')]).toEqual(['met', '']);
  });

  it('give each modality its own colour in each theme', () => {
    for (const dark of [false, true]) {
      state.dark.value = dark;
      const colours = (['asserted', 'planned', 'possible', 'denied'] as const).map(
        (modality) => edgeLook('0~1', { modality }).color,
      );
      expect(new Set(colours).size).toBe(4);
    }
  });
});
