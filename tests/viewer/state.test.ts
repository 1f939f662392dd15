// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_AT_FIRST } from '../../src/graph/viewer-overview.js';
import { chosenFacts } from '../../src/viewer/chosen-facts.js';
import * as derived from '../../src/viewer/derived.js';
import { NO_FILTER } from '../../src/viewer/facets.js';
import { edgeLook, nodeLook } from '../../src/viewer/looks.js';
import * as state from '../../src/viewer/state.js';
import { inventedGraph } from './invented-graph.js';

const UNCONNECTED = 5;

beforeEach(() => {
  state.built.value = inventedGraph();
  state.clearSelection();
  state.filter.value = NO_FILTER;
  state.showUnconnected.value = false;
  state.showAll.value = false;
  state.hiddenKinds.value = new Set();
});

describe('a modality', () => {
  it('is switched off and on, and the last one stays', () => {
    const all = derived.modalities.value;
    expect(all).toEqual(['asserted', 'planned', 'possible', 'denied']);
    state.switchModality('denied', all);
    expect(derived.bundles.value.some(({ modality }) => modality === 'denied')).toBe(false);
    expect(derived.bundles.value.some(({ modality }) => modality === 'planned')).toBe(true);
    state.switchModality('denied', all);
    expect(state.filter.value).toEqual(NO_FILTER);
    for (const modality of all) state.switchModality(modality, all);
    expect([...state.filter.value.chosen.modality!]).toEqual(['denied']);
  });
});

describe('what is drawn', () => {
  it('leaves out entities without edges, until they are asked for or chosen', () => {
    expect(derived.isDrawn(UNCONNECTED)).toBe(false);
    state.selectNode(UNCONNECTED);
    expect(derived.isDrawn(UNCONNECTED)).toBe(true);
    state.clearSelection();
    state.showUnconnected.value = true;
    expect(derived.isDrawn(UNCONNECTED)).toBe(true);
  });

  it('is the largest part of a large graph, until all of it is asked for or a node is chosen', () => {
    const { nodes, edges } = inventedGraph();
    const many = Array.from({ length: 2 * MOST_AT_FIRST }, (_, index) => ({
      ...nodes[0]!,
      size: 3 + (index % 1000) / 10,
    }));
    const chain = many.slice(1).map((_, index) => ({ ...edges[0]!, source: index, target: index + 1 }));
    state.built.value = inventedGraph({ nodes: many, edges: chain });
    const drawn = () => many.filter((_, index) => derived.isDrawn(index));
    expect(drawn()).toHaveLength(MOST_AT_FIRST);
    expect(Math.min(...drawn().map(({ size }) => size))).toBeGreaterThan(50);
    state.selectNode(1);
    expect([0, 1, 2, 3].map(derived.isDrawn)).toEqual([true, true, true, false]);
    state.showAll.value = true;
    expect(drawn()).toHaveLength(many.length);
  });

  it('is everything in a graph without edges', () => {
    state.built.value = inventedGraph({ edges: [] });
    expect(derived.isDrawn(UNCONNECTED)).toBe(true);
  });

  it('follows the legend, by family: a city goes with the places', () => {
    state.toggleKind('Place');
    expect([0, 1, 2, 3, 4].filter(derived.isDrawn)).toEqual([0, 1, 4]);
    state.toggleKind('Place');
    expect([0, 1, 2, 3, 4].filter(derived.isDrawn)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('the focus', () => {
  it('is a chosen node with its neighbours, or the ends of a chosen edge', () => {
    state.selectNode(1);
    expect(new Set(derived.focused.value!.keys())).toEqual(new Set([1, 0, 3]));
    state.selectEdge('0~4');
    expect(new Set(derived.focused.value!.keys())).toEqual(new Set([0, 4]));
  });

  it('widens step by step around a node, and is one step again for the next', () => {
    state.selectNode(3);
    const near = () => [...derived.focused.value!.keys()].sort();
    expect(near()).toEqual([1, 3]);
    state.steps.value = 2;
    expect(near()).toEqual([0, 1, 3]);
    state.steps.value = 3;
    expect(near()).toEqual([0, 1, 2, 3, 4]);
    state.selectNode(2);
    expect(near()).toEqual([0, 2]);
  });

  it('has the edges that lead outwards, not those between the outermost', () => {
    const tie = { ...inventedGraph().edges[0]!, source: 2, target: 4 };
    state.built.value = inventedGraph({ edges: [...inventedGraph().edges, tie] });
    state.selectNode(0);
    const isFocused = (key: string) => derived.isFocusedEdge(derived.bundleByKey.value.get(key)!);
    expect([isFocused('0~2'), isFocused('0~4'), isFocused('2~4')]).toEqual([true, true, false]);
    state.steps.value = 2;
    expect(isFocused('2~4')).toBe(true);
  });

  it('leaves an edge that the filter takes away', () => {
    state.selectEdge('0~4');
    state.toggleFacet('modality', 'asserted');
    expect(derived.focused.value).toBeUndefined();
    state.selectEdge('0~1');
    expect([...derived.focused.value!.keys()]).toEqual([0, 1]);
  });

  it('is the way from one entity to another', () => {
    state.select({ kind: 'path', from: 3, to: 2 });
    expect(derived.path.value!.map(({ key }) => key)).toEqual(['1~3', '0~1', '0~2']);
    expect([...derived.focused.value!.keys()].sort()).toEqual([0, 1, 2, 3]);
    state.select({ kind: 'path', from: 3, to: UNCONNECTED });
    expect(derived.path.value).toBeUndefined();
  });

  it('is no way over what is denied, and one over what is asserted where that is longer too', () => {
    state.select({ kind: 'path', from: 3, to: 4 });
    expect(derived.path.value).toBeUndefined();
    const [met] = inventedGraph().edges;
    const ties = [
      { ...met!, source: 1, target: 4 },
      { ...met!, source: 4, target: 2 },
    ];
    state.select({ kind: 'path', from: 0, to: 2 });
    expect(derived.path.value!.map(({ key }) => key)).toEqual(['0~2']);
    state.built.value = inventedGraph({ edges: [...inventedGraph().edges, ...ties] });
    expect(derived.path.value!.map(({ key }) => key)).toEqual(['0~1', '1~4', '2~4']);
  });
});

describe('the filter', () => {
  it('takes entities off the drawing that no fact left speaks of', () => {
    state.toggleFacet('modality', 'asserted');
    expect([0, 1, 2, 3, 4].filter(derived.isDrawn)).toEqual([0, 1]);
    state.toggleFacet('modality', 'asserted');
    expect([0, 1, 2, 3, 4].filter(derived.isDrawn)).toEqual([0, 1, 2, 3, 4]);
  });

  it('leaves facts, and counts what the other facets would leave', () => {
    state.toggleFacet('relation', 'Meet');
    expect(derived.shownFacts.value).toEqual([0]);
    expect(derived.counts.value.modality).toEqual(
      new Map([
        ['asserted', 1],
        ['possible', 0],
        ['planned', 0],
        ['denied', 0],
      ]),
    );
    expect(derived.counts.value.relation.get('Visit')).toBe(1);
  });
});

describe('the legend', () => {
  it('leaves facts that are between two others, or of none that is off', () => {
    const meeting = inventedGraph().facts[0]!;
    const inPort = {
      ...meeting,
      id: 'event/f8',
      roles: [...meeting.roles, ['place', [{ text: 'Port Ester', node: 3 }]] as const],
    };
    state.built.value = inventedGraph({ facts: [...inventedGraph().facts, inPort] });
    expect(derived.shownFacts.value).toHaveLength(7);
    state.toggleKind('Place');
    expect(derived.shownFacts.value).toEqual([0, 1, 4, 5, 6]);
    state.toggleKind('Person');
    expect(derived.shownFacts.value).toEqual([]);
  });

  it('is followed by the counts of the header, as the filter is; its own stay', () => {
    expect(derived.sizes.value).toEqual({ entities: 6, edges: 5, facts: 6 });
    state.toggleKind('Place');
    expect(derived.sizes.value).toEqual({ entities: 4, edges: 3, facts: 4 });
    expect(derived.told.value.size).toBe(6);
    state.toggleFacet('modality', 'asserted');
    expect(derived.sizes.value).toEqual({ entities: 3, edges: 1, facts: 2 });
    state.toggleFacet('modality', 'asserted');
  });

  it('does not take away what is chosen, nor what two that are compared share', () => {
    state.toggleKind('Person');
    state.selectNode(1);
    expect(chosenFacts()).toEqual([0, 1, 3]);
    state.select({ kind: 'comparison', one: 0, other: 1 });
    expect(derived.comparison.value!.events).toEqual([0, 1]);
    state.clearSelection();
    expect(chosenFacts()).toEqual([]);
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
