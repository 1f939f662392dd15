import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, type Shown, writeAddress } from '../../src/viewer/address.js';
import { FACETS, type Facet, valuesIn } from '../../src/viewer/facets.js';
import { inventedGraph } from './invented-graph.js';

const graph = inventedGraph();
/** With a fact of a text that was read in the page. */
const withNews = { ...graph, facts: graph.facts.map((fact) => ({ ...fact, isNew: true as const })) };
const FIRST: Shown = {
  ...{ selection: undefined, steps: 1, table: false, filter: { chosen: {} } },
  ...{ hidden: new Set<string>(), all: false, unconnected: false, events: false },
};

const node = fc.nat(graph.nodes.length - 1);
const anySelection = fc.oneof(
  fc.constant(undefined),
  node.map((one) => ({ kind: 'node' as const, node: one })),
  fc.tuple(node, node).map(([from, to]) => ({ kind: 'path' as const, from, to })),
  fc.tuple(node, node).map((ends) => ({ kind: 'edge' as const, key: ends.sort((a, b) => a - b).join('~') })),
  fc.tuple(node, node).map(([one, other]) => ({ kind: 'comparison' as const, one, other })),
  fc.constant({ kind: 'document' as const, document: 0 }),
);
const someValues = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 3 });
const valuesOf = (facet: Facet) =>
  fc.subarray([...valuesIn(withNews, facet)], { minLength: 1 }).map((values) => new Set(values));
const anyShown: fc.Arbitrary<Shown> = fc.record({
  ...{ selection: anySelection, steps: fc.integer({ min: 1, max: 5 }), table: fc.boolean() },
  filter: fc.record(
    {
      // Communities are of a graph that has some: see theirs.
      chosen: fc.record(
        Object.fromEntries(FACETS.filter((facet) => facet !== 'community').map((facet) => [facet, valuesOf(facet)])),
        { requiredKeys: [], noNullPrototype: true },
      ),
      days: fc
        .tuple(fc.nat(20_000), fc.integer({ min: 1, max: 900 }))
        .map(([from, most]) => ({ from, to: from + most })),
    },
    { requiredKeys: ['chosen'] },
  ),
  ...{
    hidden: someValues.map((values) => new Set(values)),
    all: fc.boolean(),
    unconnected: fc.boolean(),
    events: fc.boolean(),
  },
});

describe('the address of what is shown', () => {
  it('is empty for the first view', () => {
    expect(writeAddress(FIRST, graph)).toBe('');
    expect(readAddress('', graph)).toEqual(FIRST);
  });

  it('names entities by their ids and days by their dates', () => {
    const shown: Shown = {
      ...FIRST,
      selection: { kind: 'path', from: 1, to: 3 },
      filter: { chosen: {}, days: { from: 0, to: 2 } },
    };
    const fields = new URLSearchParams(writeAddress(shown, graph));
    expect(fields.getAll('path')).toEqual([graph.nodes[1]!.id, graph.nodes[3]!.id]);
    expect(fields.get('days')).toBe('1970-01-01/1970-01-02');
  });

  it('gives back all that was written', () => {
    fc.assert(
      fc.property(anyShown, (shown) => {
        expect(readAddress(writeAddress(shown, withNews), withNews)).toEqual(shown);
      }),
    );
  });

  it('keeps of several values those that the graph has, of a modality also that of a claim alone', () => {
    const chosen = (address: string, data = graph) => readAddress(address, data).filter.chosen;
    expect(chosen('relation=Gone&relation=Meet')).toEqual({ relation: new Set(['Meet']) });
    const facts = graph.facts.filter(({ modality }) => modality !== 'denied');
    expect(chosen('modality=denied', { ...graph, facts })).toEqual({ modality: new Set(['denied']) });
  });

  it('leaves out what this graph does not have, and what is no address', () => {
    for (const address of [
      'entity=nobody',
      'edge=ada-quill',
      'path=ada-quill&path=nobody',
      'document=7',
      'steps=9&days=x',
      'origin=new',
      'relation=Foo',
      'outlet=Gone',
      'modality=nonsense&confidence=very',
      '%%%=&&=',
    ]) {
      expect(readAddress(address, graph)).toEqual(FIRST);
    }
  });
});
