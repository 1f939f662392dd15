import { describe, expect, it } from 'vitest';
import { bundlesOf, counted, edgeLabel, words } from '../../src/viewer/bundles.js';
import { inventedGraph } from './invented-graph.js';

const graph = inventedGraph();
const all = () => true;

describe('bundles of parallel statements', () => {
  it('draw one line between two entities, whichever way the statements point', () => {
    const between = bundlesOf(graph, all).filter(({ key }) => key === '0~1');
    expect(between).toMatchObject([{ edges: [0, 1], source: 0, target: 1, label: 'met +1' }]);
  });

  it('look like their strongest statement, wherever it comes in the list', () => {
    const [met, praised, ...others] = graph.edges;
    const bundle = bundlesOf({ ...graph, edges: [praised!, met!, ...others] }, all).find(({ key }) => key === '0~1');
    expect(bundle).toMatchObject({ edges: [1, 0], modality: 'asserted', source: 0 });
  });

  it('leave out edges that no claim of interest tells', () => {
    const drawn = bundlesOf(graph, ({ modality }) => modality === 'asserted');
    expect(drawn.map(({ key, label }) => [key, label])).toEqual([['0~1', 'met']]);
    expect(new Set(bundlesOf(graph, all).map(({ modality }) => modality))).toEqual(
      new Set(['asserted', 'planned', 'possible', 'denied']),
    );
  });

  it('look like the claims of interest, not like the others', () => {
    const [met] = graph.edges;
    const claims = [met!.claims[0]!, { ...met!.claims[0]!, modality: 'planned' as const }];
    const planned = bundlesOf({ ...graph, edges: [{ ...met!, claims }] }, ({ modality }) => modality === 'planned');
    expect(planned).toMatchObject([{ modality: 'planned', label: 'met (planned)' }]);
  });

  it('have no line from a thing to itself', () => {
    const loop = { ...graph.edges[0]!, target: 0 };
    expect(bundlesOf({ ...graph, edges: [loop] }, all)).toEqual([]);
  });
});

describe('what stands on an edge', () => {
  it('is the property in words, with the modality of what is not asserted', () => {
    expect(edgeLabel({ predicate: 'hasPosition', modality: 'asserted' })).toBe('has position');
    expect(edgeLabel({ predicate: 'visited', modality: 'planned' })).toBe('visited (planned)');
    expect(edgeLabel({ predicate: 'acquired', modality: 'denied' })).toBe('✕ acquired (denied)');
  });

  it('splits names of ontology terms into words', () => {
    expect([words('MediaOrganization'), words('spouseOf'), words('Meet')]).toEqual([
      'media organization',
      'spouse of',
      'meet',
    ]);
  });
});

describe('counting', () => {
  it('knows the singular and irregular plurals', () => {
    expect([counted(1, 'fact'), counted(0, 'fact'), counted(2, 'entity', 'entities')]).toEqual([
      '1 fact',
      '0 facts',
      '2 entities',
    ]);
  });
});
