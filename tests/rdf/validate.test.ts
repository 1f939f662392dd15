import { DataFactory, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import type { PrefixedName } from '../../src/rdf/namespaces.js';
import { decimalLiteral } from '../../src/rdf/terms.js';
import { toQuads } from '../../src/rdf/to-quads.js';
import { validateGraph, validateQuads } from '../../src/rdf/validate.js';
import { vocabularyTerm } from '../../src/rdf/vocabulary.js';
import { graphOf } from '../graph/hand-graph.js';
import { handReading } from '../graph/hand-reading.js';
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

  it('misses what is taken away, and objects to a confidence above 1', async () => {
    const needed = ['rdf:object', 'prov:wasDerivedFrom', 'tw:modality', 'oa:exact', 'tw:sha256', 'rdfs:label'] as const;
    const removed = needed.map((property) => quads.find(has(property))!);
    const isRemoved = (quad: Quad) =>
      removed.some(({ subject, predicate }) => quad.subject.equals(subject) && quad.predicate.equals(predicate));
    const doubtful = quads.findLast(has('tw:confidence'))!;
    const mutants = quads
      .filter((quad) => !isRemoved(quad) && quad !== doubtful)
      .concat(DataFactory.quad(doubtful.subject, doubtful.predicate, decimalLiteral(1.5)));
    const wrong = await violations(mutants);
    for (const { subject } of [...removed, doubtful]) expect(wrong).toContain(subject.value);
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

  it('accepts a byline that the text does not show, and fillers that are mere words', async () => {
    const reading = handReading(
      'Ann Lee killed somebody, whom no one had known in all the years before, with a knife.',
      {
        source: { title: 'Murder', author: 'Cy Anders' },
        chains: [{ label: 'Ann Lee', type: 'Person', at: ['Ann Lee'] }],
        events: [
          {
            type: 'Kill',
            trigger: 'killed',
            roles: { killer: ['Ann Lee'], victim: ['somebody'], instrument: ['a knife'] },
          },
        ],
      },
    );
    const found = await validateGraph(graphOf(reading), ONTOLOGY, SCHEMA, OPTIONS);
    expect(found.map(({ severity, property }) => [severity, property?.split('#')[1]])).toEqual([['warning', 'victim']]);
    expect(await validateGraph(graphOf(reading), ONTOLOGY, SCHEMA, OPTIONS, 'violation')).toEqual([]);
  });

  it('finds the violations where warnings are not asked for', async () => {
    const [first, ...others] = GRAPH.claims;
    const graph = { ...GRAPH, claims: [{ ...first!, confidence: 1.5 }, ...others] };
    const all = await validateGraph(graph, ONTOLOGY, SCHEMA, OPTIONS);
    expect(await validateGraph(graph, ONTOLOGY, SCHEMA, OPTIONS, 'violation')).toEqual(
      all.filter(({ severity }) => severity === 'violation'),
    );
  });
});
