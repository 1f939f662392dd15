import { describe, expect, it } from 'vitest';
import { toQuads } from '../../src/rdf/to-quads.js';
import { viewerVocabulary } from '../../src/rdf/viewer-vocabulary.js';
import { BASE, GRAPH, ONTOLOGY, OPTIONS } from './sample.js';

const { base, ...names } = viewerVocabulary(GRAPH, ONTOLOGY, OPTIONS);

describe('what the viewer calls things in RDF', () => {
  it('is what the export calls them', () => {
    const written = new Set(
      toQuads(GRAPH, ONTOLOGY, OPTIONS).flatMap(({ predicate, object }) => [predicate.value, object.value]),
    );
    const roles = Object.entries(names.roles).filter(([, iri]) => !written.has(iri));
    // Times, places, and roles that words alone fill stand under other properties.
    expect(roles.map(([role]) => role.split('/')[1]).filter((role) => role !== 'time' && role !== 'place')).toEqual([]);
    for (const iri of Object.values({ ...names.classes, ...names.events, ...names.properties }))
      expect(written).toContain(iri);
  });

  it('has the base, and every name that the graph uses', () => {
    expect(base).toBe(BASE);
    expect(Object.keys(names.classes).sort()).toEqual([...new Set(GRAPH.entities.map(({ type }) => type))].sort());
    for (const { predicate } of GRAPH.claims) expect(names.properties).toHaveProperty([predicate]);
  });
});
