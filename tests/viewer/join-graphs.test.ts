import { describe, expect, it } from 'vitest';
import { nodeSize } from '../../src/graph/node-size.js';
import type { ViewerData } from '../../src/graph/viewer-types.js';
import { bundlesOf } from '../../src/viewer/bundles.js';
import { holdsText, joinGraphs } from '../../src/viewer/join-graphs.js';
import { placesBeside } from '../../src/viewer/new-places.js';
import { inventedGraph } from './invented-graph.js';

const built = inventedGraph();

/** A text about two of the graph's people in the opposite order, and somebody new. */
function read(): ViewerData {
  const text = 'Nováček met Quill again. Ines Dahl met Nováček.';
  const [quill, novacek] = built.nodes;
  const dahl = { ...novacek!, id: 'ines-dahl', label: 'Ines Dahl', aliases: ['Ines Dahl'], x: 0, y: 0 };
  const alone = { ...dahl, id: 'lone-pine', label: 'Lone Pine', x: 50, y: 0 };
  const again = { ...quill!, aliases: ['Ada Quill', 'the former chancellor'], size: 5 };
  const evidence = { document: 0, sentence: text, start: 0, marks: [], foundBy: 'frame:Meet/verb/1', confidence: 0.9 };
  const met = { predicate: 'met', modality: 'asserted' as const, asserted: true };
  const claim = (fact: number) => ({ ...evidence, fact, modality: 'asserted' as const });
  const fact = (name: string, ...nodes: number[]) => ({
    ...{
      id: `event/${name}`,
      name,
      kind: 'event' as const,
      factType: 'Meet',
      modality: 'asserted' as const,
      confidence: 0.9,
    },
    roles: [['participant', nodes.map((node) => ({ text: 'x', node }))] as const],
    evidence: [evidence],
  });
  return {
    title: 'read',
    vocabulary: { ...built.vocabulary, events: { Meet: 'http://x/Meet' } },
    documents: [{ id: 'read', text, mentions: [[0, 7, 0]] }],
    nodes: [novacek!, again, dahl, alone],
    edges: [
      { ...met, source: 1, target: 0, claims: [claim(0)] },
      { ...met, source: 2, target: 0, claims: [claim(1)] },
    ],
    facts: [fact('f0', 0, 1), fact('g1', 2, 0), fact('g2', 3)],
  };
}

const whole = joinGraphs(built, read());

describe('a text that joins the graph', () => {
  it('leaves all that was there in its place', () => {
    for (const list of ['documents', 'facts'] as const)
      expect(whole[list].slice(0, built[list].length)).toEqual(built[list]);
    expect(whole.nodes.slice(0, 6).map(({ id, x, y }) => [id, x, y])).toEqual(
      built.nodes.map(({ id, x, y }) => [id, x, y]),
    );
    expect(whole.title).toBe(built.title);
    expect(whole.vocabulary).toMatchObject({ base: built.vocabulary.base, events: { Meet: expect.any(String) } });
  });

  it('meets the entities that are there, with more names and more weight', () => {
    expect(whole.nodes.map(({ id }) => id)).toEqual([...built.nodes.map(({ id }) => id), 'ines-dahl', 'lone-pine']);
    expect(whole.nodes[0]!.aliases).toEqual(['Ada Quill', 'Quill', 'the chancellor', 'the former chancellor']);
    const claims = whole.edges.filter(({ source, target }) => source * target === 0).flatMap((edge) => edge.claims);
    expect(whole.nodes[0]!.size).toBe(nodeSize(claims.length));
    expect(whole.nodes.map(({ isNew = false }) => isNew)).toEqual([...built.nodes.map(() => false), true, true]);
  });

  it('adds its sayings to statements that are there, and statements that are not', () => {
    const [first] = whole.edges;
    expect(first!.claims.map(({ document, fact }) => [document, fact])).toEqual([
      [0, 0],
      [1, 6],
    ]);
    expect(whole.edges.slice(built.edges.length)).toMatchObject([{ source: 6, target: 1, claims: [{ fact: 7 }] }]);
  });

  it('points from its facts and documents to the whole', () => {
    expect(whole.facts.slice(6)).toMatchObject([
      {
        name: 'f0-new',
        isNew: true,
        roles: [['participant', [{ node: 1 }, { node: 0 }]]],
        evidence: [{ document: 1 }],
      },
      { name: 'g1', isNew: true, roles: [['participant', [{ node: 6 }, { node: 1 }]]] },
      { name: 'g2', isNew: true },
    ]);
    expect(whole.documents[1]!.mentions).toEqual([[0, 7, 1]]);
  });

  it('is told on its edges', () => {
    const labels = new Map(bundlesOf(whole, () => true).map(({ key, label }) => [key, label]));
    expect([labels.get('0~1'), labels.get('1~6'), labels.get('0~2')]).toEqual([
      'met +1 · new',
      'met · new',
      'visited (planned)',
    ]);
  });

  it('is known again by its words', () => {
    expect([holdsText(built, read().documents[0]!.text), holdsText(whole, read().documents[0]!.text)]).toEqual([
      false,
      true,
    ]);
  });
});

describe('places of new entities', () => {
  const places = placesBeside(built, read());

  it('are beside those they have to do with, and away from all others', () => {
    const { x, y } = places.get('ines-dahl')!;
    const away = built.nodes.map((node) => Math.hypot(node.x - x, node.y - y));
    expect(away[1]).toBeCloseTo(130, 0);
    expect(Math.min(...away)).toBeGreaterThan(60);
  });

  it('are right of the graph where nothing ties them to it', () => {
    expect(places.get('lone-pine')!.x).toBeGreaterThan(Math.max(...built.nodes.map(({ x }) => x)));
  });

  it('are finite in an empty graph too', () => {
    const empty = { title: '', vocabulary: built.vocabulary, documents: [], nodes: [], edges: [], facts: [] };
    for (const { x, y } of placesBeside(empty, read()).values()) expect(Number.isFinite(x + y)).toBe(true);
  });
});
