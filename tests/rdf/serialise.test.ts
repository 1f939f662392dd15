import fc from 'fast-check';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { toNQuads } from '../../src/rdf/n-quads.js';
import { serialise } from '../../src/rdf/serialise.js';
import { toQuads } from '../../src/rdf/to-quads.js';
import { toTriG, toTurtle } from '../../src/rdf/turtle.js';
import { graphOf } from '../graph/hand-graph.js';
import { handReading } from '../graph/hand-reading.js';
import { GRAPH, ONTOLOGY, OPTIONS, READING, triplesOf } from './sample.js';

const quads = toQuads(GRAPH, ONTOLOGY, OPTIONS);

describe('serialisation', () => {
  it('says the same in Turtle as in N-Quads without their graphs', () => {
    expect(triplesOf(toTurtle(quads))).toEqual(triplesOf(toNQuads(quads)));
    expect(triplesOf(toTurtle(quads)).length).toBeGreaterThan(100);
  });

  it('says the same in TriG as in N-Quads, graphs included', () => {
    const reread = toNQuads(new Parser().parse(toTriG(quads)));
    expect(reread).toBe(toNQuads(quads));
  });

  it('gives the same bytes for any order of the quads', () => {
    const order = fc.shuffledSubarray([...quads.keys()], { minLength: quads.length });
    fc.assert(
      fc.property(order, (positions) => {
        const shuffled = positions.map((position) => quads[position]!);
        expect(toTurtle(shuffled)).toBe(toTurtle(quads));
        expect(toTriG(shuffled)).toBe(toTriG(quads));
        expect(toNQuads(shuffled)).toBe(toNQuads(quads));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps labels of any characters', () => {
    const label = fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.replace(/\p{Surrogate}/gu, ''));
    fc.assert(
      fc.property(label, (text) => {
        const reading = handReading('Ann Lee left.', {
          chains: [{ label: 'Ann Lee', type: 'Person', at: ['Ann Lee'] }],
        });
        const plain = graphOf(reading);
        const graph = { ...plain, entities: plain.entities.map((entity) => ({ ...entity, label: text })) };
        const written = toQuads(graph, ONTOLOGY, OPTIONS);
        for (const output of [toTurtle(written), toTriG(written), toNQuads(written)]) {
          const parsed = new Parser().parse(output);
          const labels = parsed.filter(({ subject }) => subject.value.includes('/person/'));
          expect(labels.find(({ predicate }) => predicate.value.endsWith('#label'))?.object.value).toBe(text);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has no blank nodes and no clock', () => {
    const output = serialise(GRAPH, ONTOLOGY, 'n-quads', OPTIONS);
    expect(output).not.toMatch(/(^| )_:/m);
    expect(serialise(graphOf(READING), ONTOLOGY, 'n-quads', OPTIONS)).toBe(output);
  });

  it('keeps what follows in a graph of its own, and out of Turtle', () => {
    const inferred = serialise(GRAPH, ONTOLOGY, 'n-quads', OPTIONS)
      .split('\n')
      .filter((line) => line.endsWith('/graph/inferred> .'));
    expect(inferred.some((line) => line.includes('#met>'))).toBe(true);
    const turtle = triplesOf(serialise(GRAPH, ONTOLOGY, 'turtle', OPTIONS));
    for (const line of inferred) expect(turtle).not.toContain(`${line.replace(/ <[^>]*graph\/inferred>/, '')}\n`);
  });

  it('is pleasant to read: entities first, one paragraph each, short names', () => {
    const turtle = serialise(GRAPH, ONTOLOGY, 'turtle', OPTIONS);
    expect(turtle).toMatch(/^@prefix rdf: /);
    expect(turtle).toMatch(/\nperson:ann-lee-\w+ a tw:Person ;\n {4}rdfs:label "Ann Lee" ;\n/);
    expect(turtle.indexOf('a tw:Person')).toBeLessThan(turtle.indexOf('a sem:Event'));
    expect(turtle.indexOf('a sem:Event')).toBeLessThan(turtle.indexOf('a rdf:Statement'));
  });

  it('uses the base that is asked for, everywhere', () => {
    const output = serialise(GRAPH, ONTOLOGY, 'n-quads', { ...OPTIONS, base: 'https://example.org/kb/' });
    expect(output).not.toContain('triplewire/id/');
    expect(output).toContain('<https://example.org/kb/person/ann-lee-');
  });
});
