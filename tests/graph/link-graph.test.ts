import { describe, expect, it } from 'vitest';
import { linkedIris, linkGraph, withLinking } from '../../src/graph/link-graph.js';
import { graphRecords } from '../../src/graph/records.js';
import { openGraph } from '../../src/query/open-graph.js';
import { makeGazetteer } from '../../src/resolve/gazetteer.js';
import { newsGraph } from '../export/news-graph.js';
import { BUILT_IN, entry } from '../resolve/linking-world.js';

const gazetteer = makeGazetteer([
  entry('lee', 'Ann Lee', { type: 'Person', context: ['Bo Ek'] }),
  entry('wu', 'Di Wu', { type: 'Person', context: ['Oslo'] }),
  entry('rome', 'Rome', { type: 'City' }),
  entry('rome-georgia', 'Rome', { type: 'City' }),
]);
const linked = linkGraph(newsGraph, gazetteer, 0.8, BUILT_IN);
const labelOf = new Map(newsGraph.entities.map(({ id, label }) => [id, label]));
const scores = linked.linking!.decisions.map(({ entity, candidates }) => [
  labelOf.get(entity),
  candidates[0]!.contextScore,
  candidates[0]!.verdict,
]);

describe('linking a graph', () => {
  it('decides about each entity that the gazetteer may name, by what its facts and documents mention', () => {
    expect(scores.toSorted()).toEqual([
      ['Ann Lee', 1, 'linked'],
      ['Di Wu', 0.95, 'linked'],
      ['Rome', 0.9, 'ambiguous'],
    ]);
  });

  it('does not take an entity for its own context', () => {
    const own = makeGazetteer([entry('wu', 'Di Wu', { type: 'Person', context: ['Di Wu'] })]);
    expect(linkGraph(newsGraph, own, 0.8, BUILT_IN).linking!.decisions[0]!.candidates[0]!.contextScore).toBe(0.75);
  });

  it('changes nothing else, and gives the linked ones only', () => {
    expect({ ...linked, linking: undefined }).toEqual({ ...newsGraph, linking: undefined });
    expect([...linkedIris(linked)].map(([id, iri]) => [labelOf.get(id), iri]).toSorted()).toEqual([
      ['Ann Lee', 'https://example.org/lee'],
      ['Di Wu', 'https://example.org/wu'],
    ]);
  });

  it('keeps earlier decisions only of entities that are there', () => {
    const fewer = { ...newsGraph, entities: newsGraph.entities.filter(({ label }) => label !== 'Rome') };
    expect(withLinking(fewer, linked.linking).linking!.decisions).toHaveLength(2);
    expect(withLinking(newsGraph, undefined)).toBe(newsGraph);
  });

  it('is among the records, sorted by kind', () => {
    const kinds = graphRecords(linked).map(({ kind }) => kind);
    expect(kinds).toContain('link');
    expect(kinds).toEqual([...kinds].sort());
  });

  it('answers questions: what an entity is linked to, who is linked to an IRI, and every decision', () => {
    const handle = openGraph(linked, BUILT_IN);
    expect(handle.entity('Ann Lee')).toMatchObject({ sameAs: 'https://example.org/lee' });
    expect(handle.entity('https://example.org/lee')?.label).toBe('Ann Lee');
    expect(handle.entity('Rome')).not.toHaveProperty('sameAs');
    expect(handle.entity('https://example.org/rome')).toBeUndefined();
    expect(
      handle
        .links()
        .map(({ entity, verdict }) => [entity.label, verdict])
        .toSorted(),
    ).toEqual([
      ['Ann Lee', 'linked'],
      ['Di Wu', 'linked'],
      ['Rome', 'ambiguous'],
    ]);
    expect(openGraph(newsGraph).links()).toEqual([]);
  });
});
