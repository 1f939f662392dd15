import { describe, expect, it } from 'vitest';
import { factNames } from '../../src/graph/fact-names.js';
import { marksIn, viewerData } from '../../src/graph/viewer-data.js';
import { graphOf } from './hand-graph.js';
import { handReading } from './hand-reading.js';

const reading = handReading(
  '🙂 Ann Lee met Bo Ek in 2018. Bo Ek’s aide said Ann Lee will visit Rome. Cy Orr slept. Ann Lee died.',
  {
    source: { title: 'Talks', publisher: 'Post', published: '2019-01-18', url: 'https://news.example/1' },
    chains: [
      { label: 'Ann Lee', type: 'Person', at: ['Ann Lee', 'Ann Lee#2', 'Ann Lee#3'] },
      { label: 'Bo Ek', type: 'Person', at: ['Bo Ek', 'Bo Ek#2'] },
      { label: 'aide', type: 'Person', level: 'nominal', at: ['Bo Ek’s aide'] },
      { label: 'Rome', type: 'City', at: ['Rome'] },
      { label: 'Cy Orr', type: 'Person', at: ['Cy Orr'] },
    ],
    times: { '2018': '2018' },
    events: [
      { type: 'Meet', trigger: 'met', roles: { participant: ['Ann Lee', 'Bo Ek'], time: ['2018'] } },
      {
        ...{ type: 'Visit', trigger: 'visit', roles: { visitor: ['Ann Lee#2'], destination: ['Rome'] } },
        ...{ modality: 'planned', says: 'Bo Ek’s aide' },
      },
    ],
  },
);
const graph = graphOf(reading);
const vocabulary = { base: 'https://example.org/id/', classes: {}, events: {}, properties: {}, roles: {} };
const data = viewerData(graph, { title: 'Talks', names: factNames(graph), vocabulary });
const edge = (predicate: string) => data.edges.find((one) => one.predicate === predicate)!;
const marksOf = ({ sentence, marks }: { sentence: string; marks: readonly (readonly [number, number])[] }) =>
  marks.map(([start, end]) => sentence.slice(start, end));

describe('the data of the viewer', () => {
  it('holds the entities that facts are about, placed, and no others', () => {
    expect(data.nodes.map(({ label }) => label).sort()).toEqual(['Ann Lee', 'Bo Ek', 'Rome']);
    for (const { x, y } of data.nodes) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
  });

  it('gives each edge its sentence, in which its two ends are marked', () => {
    const [claim] = edge('met').claims;
    expect(claim!.sentence).toBe('🙂 Ann Lee met Bo Ek in 2018.');
    expect(marksOf(claim!)).toEqual(['Ann Lee', 'Bo Ek']);
  });

  it('tells which words say it, of edges and of facts', () => {
    const told = [...data.edges.flatMap(({ claims }) => claims), ...data.facts.flatMap(({ evidence }) => evidence)];
    expect(told.map(({ sentence, trigger }) => sentence.slice(...trigger!)).sort()).toEqual([
      'met',
      'met',
      'visit',
      'visit',
    ]);
  });

  it('gives each claim its modality, its speaker, and the fact that it is a side of', () => {
    const { claims, asserted, modality, source, target } = edge('visited');
    expect({ asserted, modality }).toEqual({ asserted: false, modality: 'planned' });
    expect(claims).toMatchObject([{ modality: 'planned', attribution: 'aide' }]);
    expect(data.facts[claims[0]!.fact]!.factType).toBe('Visit');
    expect([source, target].map((end) => data.nodes[end]!.label)).toEqual(['Ann Lee', 'Rome']);
  });

  it('leads from the entities in roles to their nodes; times are words', () => {
    const { roles } = data.facts.find(({ factType }) => factType === 'Meet')!;
    const byRole = new Map(roles);
    expect(
      byRole
        .get('participant')!
        .map(({ node }) => data.nodes[node!]!.label)
        .sort(),
    ).toEqual(['Ann Lee', 'Bo Ek']);
    expect(byRole.get('time')).toEqual([{ text: '2018' }]);
  });

  it('keeps metadata and text of documents, and where facts speak of entities in it', () => {
    const [document] = data.documents;
    expect(document).toMatchObject({ title: 'Talks', publisher: 'Post', published: '2019-01-18' });
    const mentions = document!.mentions.map(([start, end, node]) => [
      document!.text.slice(start, end),
      data.nodes[node]!.label,
    ]);
    expect(mentions).toEqual([
      ['Ann Lee', 'Ann Lee'],
      ['Bo Ek', 'Bo Ek'],
      ['Ann Lee', 'Ann Lee'],
      ['Rome', 'Rome'],
    ]);
  });

  it('tells when an event happened, and where its sentence starts', () => {
    const dates = Object.fromEntries(data.facts.map(({ factType, date }) => [factType, date]));
    expect(dates).toEqual({ Meet: '2018', Visit: undefined });
    for (const { sentence, start, document } of data.facts.flatMap(({ evidence }) => evidence)) {
      expect(data.documents[document]!.text.startsWith(sentence, start)).toBe(true);
    }
  });
});

describe('marks of a sentence', () => {
  const sentence = { start: 10, end: 30 };

  it('count from its start, and leave out what lies outside', () => {
    const ranges = [
      { start: 24, end: 30 },
      { start: 10, end: 12 },
      { start: 8, end: 11 },
      { start: 29, end: 31 },
    ];
    expect(marksIn(sentence, ranges)).toEqual([
      [0, 2],
      [14, 20],
    ]);
  });

  it('keep one that lies in another, and each only once', () => {
    const [outer, inner] = [
      { start: 12, end: 20 },
      { start: 12, end: 15 },
    ];
    expect(marksIn(sentence, [inner, outer, inner])).toEqual([
      [2, 10],
      [2, 5],
    ]);
  });
});
