import { describe, expect, it } from 'vitest';
import type { ViewerFact } from '../../src/graph/viewer-types.js';
import { compare } from '../../src/viewer/compare.js';
import { inventedGraph } from './invented-graph.js';

const graph = inventedGraph();
const all = [...graph.facts.keys()];
const [quill, novacek, veldania, , works, marr] = graph.nodes.keys() as unknown as number[];

describe('two entities compared', () => {
  it('share the events in which both take part', () => {
    const { events, direct } = compare(graph, all, quill!, novacek!);
    expect(events.map((fact) => graph.facts[fact]!.factType)).toEqual(['Meet', 'Praise']);
    expect(direct).toEqual([]);
  });

  it('share relations between them, apart from the events', () => {
    const facts = graph.facts.map((fact, at): ViewerFact => (at === 1 ? { ...fact, kind: 'relation' } : fact));
    const { events, direct } = compare({ ...graph, facts }, all, quill!, novacek!);
    expect([events, direct]).toEqual([[0], [1]]);
  });

  it('share what each has facts with, the facts of each side apart', () => {
    expect(compare(graph, all, veldania!, works!).shared).toEqual([{ node: quill, one: [2], other: [4] }]);
    expect(compare(graph, all, quill!, novacek!).shared).toEqual([]);
  });

  it('are compared the same the other way round, sides exchanged', () => {
    const [there, back] = [compare(graph, all, veldania!, works!), compare(graph, all, works!, veldania!)];
    expect(back.shared).toEqual(there.shared.map(({ node, one, other }) => ({ node, one: other, other: one })));
    expect(back.documents.map(({ document }) => document)).toEqual(there.documents.map(({ document }) => document));
  });

  it('share the documents that name both, with one sentence if it names both, else with one for each', () => {
    const sentences = (one: number, other: number) =>
      compare(graph, all, one, other).documents.map(({ evidence }) => evidence.map(({ sentence }) => sentence));
    expect(sentences(quill!, works!)).toEqual([['Quill denied that she had bought Quillon Works.']]);
    expect(sentences(works!, marr!)).toEqual([
      ['Quill denied that she had bought Quillon Works.', 'Hilde Marr resigned.'],
    ]);
  });

  it('share only what the filter leaves', () => {
    expect(compare(graph, [1, 2], quill!, novacek!).events).toEqual([1]);
    expect(compare(graph, [1], veldania!, works!).shared).toEqual([]);
  });
});
