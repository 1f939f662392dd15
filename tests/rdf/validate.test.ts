import { DataFactory, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { decimalLiteral } from '../../src/rdf/terms.js';
import { toQuads } from '../../src/rdf/to-quads.js';
import { validateGraph, validateQuads } from '../../src/rdf/validate.js';
import { type PrefixedName, vocabularyTerm } from '../../src/rdf/vocabulary.js';
import { GRAPH, ONTOLOGY, OPTIONS, SCHEMA } from './sample.js';

const quads = toQuads(GRAPH, ONTOLOGY, OPTIONS);
const has = (property: PrefixedName) => {
  const { value } = vocabularyTerm(property);
  return ({ predicate }: Quad) => predicate.value === value;
};

async function violations(mutant: Iterable<Quad>): Promise<string[]> {
  const found = await validateQuads(mutant, SCHEMA);
  return found.filter(({ severity }) => severity === 'violation').map(({ node }) => node);
}

describe('validation', () => {
  it('finds nothing wrong with an export', async () => {
    expect(await validateGraph(GRAPH, ONTOLOGY, SCHEMA, OPTIONS)).toEqual([]);
  });

  it.each([
    'rdf:subject',
    'rdf:object',
    'prov:wasDerivedFrom',
    'tw:modality',
    'oa:exact',
    'tw:sha256',
    'rdfs:label',
  ] as const)('misses %s', async (property) => {
    const removed = quads.find(has(property))!;
    const same = (quad: Quad) => quad.subject.equals(removed.subject) && quad.predicate.equals(removed.predicate);
    expect(await violations(quads.filter((quad) => !same(quad)))).toContain(removed.subject.value);
  });

  it('objects to a confidence above 1', async () => {
    const claim = quads.find(has('rdf:subject'))!.subject;
    const mutant = quads.map((quad) =>
      quad.subject.equals(claim) && has('tw:confidence')(quad)
        ? DataFactory.quad(quad.subject, quad.predicate, decimalLiteral(1.5))
        : quad,
    );
    expect(await violations(mutant)).toContain(claim.value);
  });

  it('leads from what is wrong to record, document and sentence', async () => {
    const [first, ...others] = GRAPH.claims;
    const graph = { ...GRAPH, claims: [{ ...first!, confidence: 1.5 }, ...others] };
    const [violation] = await validateGraph(graph, ONTOLOGY, SCHEMA, OPTIONS);
    const [{ id, text }] = GRAPH.sources as [(typeof GRAPH.sources)[0]];
    expect(violation).toMatchObject({ severity: 'violation', record: first!.id, document: id });
    expect(violation!.sentence).toBe(text.slice(first!.sentence.start, first!.sentence.end));
    expect(violation!.message).not.toBe('');
  });
});
