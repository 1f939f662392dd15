import { beforeEach, describe, expect, it } from 'vitest';
import type { ViewerData } from '../../src/graph/viewer-types.js';
import { followerOf } from '../../src/viewer/new-builds.js';
import {
  built,
  data,
  filter,
  goTo,
  isCutOff,
  notice,
  select,
  selection,
  steps,
  toggleFacet,
} from '../../src/viewer/state.js';
import { takeBuild } from '../../src/viewer/whole-graph.js';
import { inventedGraph } from './invented-graph.js';

/** The graph with its entities in the opposite order, and the article behind another. */
function reordered(): ViewerData {
  const old = inventedGraph();
  const last = old.nodes.length - 1;
  return {
    ...old,
    nodes: [...old.nodes].reverse(),
    edges: old.edges.map((edge) => ({ ...edge, source: last - edge.source, target: last - edge.target })),
    documents: [{ id: 'd1', text: 'Another article.', mentions: [] }, ...old.documents],
  };
}

beforeEach(() => {
  built.value = inventedGraph();
  select(undefined);
  notice.value = undefined;
  isCutOff.value = false;
});

describe('a new build', () => {
  it('keeps what is chosen, though it stands elsewhere', () => {
    goTo(1);
    steps.value = 3;
    toggleFacet('modality', 'planned');
    takeBuild(reordered());
    expect(selection.value).toEqual({ kind: 'node', node: 4 });
    expect([steps.value, [...filter.value.chosen.modality!]]).toEqual([3, ['planned']]);
    toggleFacet('modality', 'planned');
  });

  it('keeps edges, ways and documents as well', () => {
    for (const [chosen, then] of [
      [
        { kind: 'edge', key: '0~1' },
        { kind: 'edge', key: '4~5' },
      ],
      [
        { kind: 'path', from: 0, to: 3 },
        { kind: 'path', from: 5, to: 2 },
      ],
      [
        { kind: 'document', document: 0 },
        { kind: 'document', document: 1 },
      ],
    ] as const) {
      built.value = inventedGraph();
      select(chosen);
      takeBuild(reordered());
      expect(selection.value).toEqual(then);
    }
  });

  it('lets go what is not there any more', () => {
    goTo(5);
    const old = inventedGraph();
    takeBuild({ ...old, nodes: old.nodes.slice(0, 5), facts: old.facts.slice(0, 5) });
    expect(selection.value).toBeUndefined();
  });
});

describe('word of the server', () => {
  it('says that it is gone, and that it is there again', () => {
    const follower = followerOf({ load: async () => inventedGraph() });
    follower.onServer(true);
    expect([isCutOff.value, notice.value]).toEqual([false, undefined]);
    follower.onServer(false);
    expect(isCutOff.value).toBe(true);
    follower.onServer(true);
    expect([isCutOff.value, notice.value]).toEqual([false, 'The server is there again.']);
  });

  it('says that the folder was broken, and keeps the graph', () => {
    const before = data.value;
    followerOf({ load: async () => inventedGraph() }).onProblem('The folder cannot be read');
    expect(notice.value).toMatch(/^The folder cannot be read: the page shows the graph of before/);
    expect(data.value).toBe(before);
  });

  it('keeps the graph where the new one cannot be loaded', async () => {
    const before = data.value;
    followerOf({ load: () => Promise.reject(new Error('cut')) }).onBuild();
    await expect.poll(() => notice.value).toMatch(/could not be loaded/);
    expect(data.value).toBe(before);
  });
});
