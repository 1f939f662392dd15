import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph, GraphBuilder } from '../../src/graph/build-graph.js';
import { HAND_ONTOLOGY } from './hand-ontology.js';
import { handReading } from './hand-reading.js';

const person = (label: string, ...at: string[]) => ({ label, type: 'Person', at: at.length > 0 ? at : [label] });

const talks = handReading(
  'Ann Lee met Bo Ek in Rome in 2018. The meeting between Ann Lee and Bo Ek was short. He slept.',
  {
    source: { title: 'Talks', author: 'Cy Anders', published: '2019-01-18' },
    chains: [
      person('Ann Lee', 'Ann Lee', 'Ann Lee#2'),
      person('Bo Ek', 'Bo Ek', 'Bo Ek#2'),
      { label: 'Rome', type: 'City', at: ['Rome'] },
      { label: 'He', type: 'Person', level: 'pronoun', at: ['He'] },
    ],
    times: { '2018': '2018' },
    events: [
      { type: 'Meet', trigger: 'met', roles: { participant: ['Ann Lee', 'Bo Ek'], place: ['Rome'], time: ['2018'] } },
      { type: 'Meet', trigger: 'meeting', roles: { participant: ['Ann Lee#2', 'Bo Ek#2'] } },
    ],
  },
);
const plans = handReading('Bo Ek will meet Ann Lee. A spokesman said so.', {
  chains: [
    person('Bo Ek'),
    person('Ann Lee'),
    { label: 'spokesman', type: 'Person', level: 'nominal', at: ['A spokesman'] },
  ],
  events: [{ type: 'Meet', trigger: 'meet', roles: { participant: ['Bo Ek', 'Ann Lee'] }, modality: 'planned' }],
});
const visits = handReading('Cy Anders visited Rome.', {
  chains: [person('Cy Anders'), { label: 'Rome', type: 'City', at: ['Rome'] }],
  events: [{ type: 'Visit', trigger: 'visited', roles: { visitor: ['Cy Anders'], destination: ['Rome'] } }],
});
const READINGS = [talks, plans, visits];

describe('building a graph', () => {
  it('merges the tellings of one event inside a document, and names across documents', () => {
    const graph = buildGraph(READINGS, HAND_ONTOLOGY);
    const meetings = graph.facts.filter(({ type }) => type === 'Meet');
    expect(meetings.map(({ provenance }) => provenance.length).sort()).toEqual([1, 2]);
    const met = graph.statements.filter(({ predicate }) => predicate === 'met');
    expect(met).toMatchObject([{ asserted: true, claims: { length: 3 } }]);
    const author = graph.entities.filter(({ label }) => label === 'Cy Anders');
    expect(author).toMatchObject([{ documents: [talks.source.id, visits.source.id].sort() }]);
  });

  it('gives the same bytes for any order of readings, and for repeated ones', () => {
    const expected = JSON.stringify(buildGraph(READINGS, HAND_ONTOLOGY));
    const several = fc.array(fc.constantFrom(...READINGS), { maxLength: 5 });
    fc.assert(
      fc.property(several, fc.shuffledSubarray(READINGS, { minLength: READINGS.length }), (repeated, all) => {
        expect(JSON.stringify(buildGraph([...repeated, ...all], HAND_ONTOLOGY))).toBe(expected);
      }),
    );
  });

  it('takes a document out again as if it had never been read', () => {
    const builder = new GraphBuilder(HAND_ONTOLOGY);
    for (const reading of READINGS) builder.add(reading);
    builder.remove(plans.source.id);
    builder.remove('never read');
    expect(builder.build()).toEqual(buildGraph([talks, visits], HAND_ONTOLOGY));
  });

  it('points only at what it holds', () => {
    const graph = buildGraph(READINGS, HAND_ONTOLOGY);
    const entities = new Set<string>(graph.entities.map(({ id }) => id));
    const facts = new Set<string>(graph.facts.map(({ id }) => id));
    const claims = new Set<string>(graph.claims.map(({ id }) => id));
    for (const claim of graph.claims) {
      expect(facts.has(claim.fact) && entities.has(claim.subject)).toBe(true);
      expect(claim.object.kind !== 'entity' || entities.has(claim.object.id)).toBe(true);
    }
    for (const statement of graph.statements)
      for (const claim of statement.claims) expect(claims.has(claim)).toBe(true);
  });

  it('quotes the text exactly', () => {
    const graph = buildGraph(READINGS, HAND_ONTOLOGY);
    const texts = new Map(graph.sources.map(({ id, text }) => [id, text]));
    const told = [...graph.claims, ...graph.facts.flatMap(({ provenance }) => provenance)];
    for (const { document, range, quote } of told) {
      expect(texts.get(document)!.slice(range.start, range.end)).toBe(quote);
    }
  });

  it('is empty for no readings', () => {
    const graph = buildGraph([], HAND_ONTOLOGY);
    expect([graph.sources, graph.entities, graph.facts, graph.statements, graph.claims].flat()).toEqual([]);
  });
});
