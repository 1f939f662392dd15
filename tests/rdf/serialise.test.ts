import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { toNQuads } from '../../src/rdf/n-quads.js';
import { RDF_FORMATS, type RdfFormat, serialise } from '../../src/rdf/serialise.js';
import { toQuads } from '../../src/rdf/to-quads.js';
import { graphOf } from '../graph/hand-graph.js';
import { handReading } from '../graph/hand-reading.js';
import { GRAPH, ONTOLOGY, OPTIONS, READING, triplesOf } from './sample.js';

const write = (format: RdfFormat, graph = GRAPH) => serialise(graph, ONTOLOGY, format, OPTIONS);

describe('serialisation', () => {
  it('says in Turtle and in N-Triples what is claimed, without graphs', () => {
    const claimed = triplesOf(toNQuads(toQuads(GRAPH, ONTOLOGY, OPTIONS)));
    expect(triplesOf(write('turtle'))).toEqual(claimed);
    expect(triplesOf(write('n-triples'))).toEqual(claimed);
    expect(claimed.length).toBeGreaterThan(100);
  });

  it('says the same in TriG as in N-Quads, graphs included', () => {
    expect(toNQuads(new Parser().parse(write('trig')))).toBe(write('n-quads'));
  });

  it.each(RDF_FORMATS)('gives the same bytes for any order of the documents (%s)', (format) => {
    const others = ['Bo Ek met Di Wu.', 'Di Wu met Ann Lee.'].map((text) =>
      handReading(text, {
        chains: ['Ann Lee', 'Bo Ek', 'Di Wu']
          .filter((label) => text.includes(label))
          .map((label) => ({ label, type: 'Person', at: [label] })),
        events: [{ type: 'Meet', trigger: 'met', roles: { participant: text.match(/[A-Z]\w+ [A-Z]\w+/g)! } }],
      }),
    );
    const readings = [READING, ...others];
    const expected = write(format, graphOf(...readings));
    expect(write(format, graphOf(...readings.toReversed()))).toBe(expected);
  });

  it('has no blank nodes and no clock', () => {
    const output = write('n-quads');
    expect(output).not.toMatch(/(^| )_:/m);
    expect(write('n-quads', graphOf(READING))).toBe(output);
  });

  it('keeps what follows in a graph of its own, with what it was derived from, and out of Turtle', () => {
    const inferred = write('n-quads')
      .split('\n')
      .filter((line) => line.endsWith('/graph/inferred> .'));
    expect(inferred.some((line) => line.includes('#met> <'))).toBe(true);
    const derived = inferred.filter((line) => line.includes('prov#wasDerivedFrom> '));
    for (const line of derived) expect(line).toMatch(/ <[^>]*\/claim\/\w+> /);
    expect(derived).not.toEqual([]);
    const turtle = triplesOf(write('turtle'));
    for (const line of inferred) expect(turtle).not.toContain(`${line.replace(/ <[^>]*graph\/inferred>/, '')}\n`);
  });

  it('is pleasant to read: entities, then facts, one paragraph each, the most important first, short names', () => {
    const turtle = write('turtle');
    expect(turtle).toMatch(/^@prefix rdf: /);
    expect(turtle).toMatch(/\nperson:ann-lee-\w+ a tw:Person ;\n {4}rdfs:label "Ann Lee" ;\n/);
    const labels = [...turtle.matchAll(/^\S+ a tw:\w+ ;\n {4}rdfs:label "(.*)" ;$/gm)].map(([, label]) => label);
    expect(labels.slice(0, 2)).toEqual(['Ann Lee', 'Bo Ek']);
    expect(labels.indexOf('Di Wu')).toBeGreaterThan(labels.indexOf('Rome'));
    const [entity, event, claim] = ['a tw:Person', 'a sem:Event', 'a rdf:Statement'].map((part) =>
      turtle.indexOf(part),
    );
    expect(entity).toBeLessThan(event!);
    expect(event).toBeLessThan(claim!);
    expect(turtle).not.toContain('#comment');
    const subjects = [...turtle.matchAll(/^([a-z]+:\S+) a /gm)].map(([, subject]) => subject);
    expect(subjects.length).toBeGreaterThan(50);
    expect(new Set(subjects).size).toBe(subjects.length);
  });

  it('uses the base that is asked for, everywhere', () => {
    const output = serialise(GRAPH, ONTOLOGY, 'n-quads', { ...OPTIONS, base: 'https://example.org/kb/' });
    expect(output).not.toContain('triplewire/id/');
    expect(output).toContain('<https://example.org/kb/person/ann-lee-');
  });
});
