import { DataFactory, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import type { KnowledgeGraph } from '../../src/model/statement.js';
import type { PrefixedName } from '../../src/rdf/namespaces.js';
import { parseRdf } from '../../src/rdf/parse-rdf.js';
import { readGraph } from '../../src/rdf/read-graph.js';
import { RDF_FORMATS, type RdfFormat, serialise } from '../../src/rdf/serialise.js';
import { toQuads } from '../../src/rdf/to-quads.js';
import { vocabularyTerm } from '../../src/rdf/vocabulary.js';
import type { Profile } from '../../src/rdf/writing.js';
import { graphOf } from '../graph/hand-graph.js';
import { handReading } from '../graph/hand-reading.js';
import { BASE, GRAPH, ONTOLOGY, OPTIONS, READING } from './sample.js';

const PROFILES: readonly Profile[] = ['1.1', '1.2'];
const WAYS = RDF_FORMATS.flatMap((format) =>
  PROFILES.filter((profile) => !(format === 'json-ld' && profile === '1.2')).map(
    (profile) => [format, profile] as const,
  ),
);

async function roundTrip(graph: KnowledgeGraph, format: RdfFormat, options = {}): Promise<KnowledgeGraph> {
  const text = serialise(graph, ONTOLOGY, format, { ...OPTIONS, ...options });
  return readGraph(await parseRdf(text, format, 'graph', ONTOLOGY), ONTOLOGY);
}

describe('a graph that is written and read back', () => {
  it.each(WAYS)('is equal (%s, RDF %s)', async (format, profile) => {
    expect(await roundTrip(GRAPH, format, { profile })).toEqual(GRAPH);
  });

  it.each(['https://example.org/kb/', 'http://localhost/news#', 'urn:example:news:'])(
    'is equal below <%s>',
    async (base) => {
      expect(await roundTrip(GRAPH, 'trig', { base })).toEqual(GRAPH);
    },
  );

  it('keeps what two documents say, and metadata that XML Schema would write otherwise', async () => {
    const other = handReading('🎉 Bo Ek met Di Wu.\nBo Ek did not meet Di Wu at noon.', {
      source: { published: '2019-W05', publisher: 'The “Daily”\n\tNews', language: 'en' },
      chains: [
        { label: 'Bo Ek', type: 'Person', at: ['Bo Ek', 'Bo Ek#2'] },
        { label: 'Di Wu', type: 'Person', at: ['Di Wu', 'Di Wu#2'] },
      ],
      times: { noon: '2019-01-18T12:00' },
      events: [
        { type: 'Meet', trigger: 'met', roles: { participant: ['Bo Ek', 'Di Wu'] } },
        {
          ...{ type: 'Meet', trigger: 'meet', modality: 'denied' as const },
          roles: { participant: ['Bo Ek#2', 'Di Wu#2'], time: ['noon'] },
        },
      ],
    });
    const graph = graphOf(READING, other);
    expect(await roundTrip(graph, 'n-quads')).toEqual(graph);
    expect(await roundTrip(graph, 'turtle', { profile: '1.2' })).toEqual(graph);
  });
});

describe('a graph that somebody edited', () => {
  const quads = toQuads(GRAPH, ONTOLOGY, OPTIONS);
  const has = (property: PrefixedName) => (quad: Quad) => quad.predicate.value === vocabularyTerm(property).value;
  const lee = GRAPH.entities.find(({ label }) => label === 'Ann Lee')!;
  const rome = GRAPH.entities.find(({ label }) => label === 'Rome')!;

  it('has the new label and alias of an entity', () => {
    const isLabel = (quad: Quad) => has('rdfs:label')(quad) && quad.object.value === 'Ann Lee';
    const label = quads.find(isLabel)!;
    const edited = [
      ...quads.filter((quad) => !isLabel(quad)),
      DataFactory.quad(label.subject, label.predicate, DataFactory.literal('Ann B. Lee')),
      DataFactory.quad(label.subject, vocabularyTerm('skos:altLabel'), DataFactory.literal('Ann Lee')),
    ];
    const found = readGraph(edited, ONTOLOGY).entities.find(({ id }) => id === lee.id)!;
    expect([found.label, found.aliases]).toEqual(['Ann B. Lee', [...lee.aliases, 'Ann Lee']]);
  });

  it('has one statement less where its only claim was taken out', () => {
    const claim = GRAPH.claims.find(({ predicate }) => predicate === 'met')!;
    const graph = readGraph(
      quads.filter(({ subject }) => subject.value !== BASE + claim.id),
      ONTOLOGY,
    );
    expect(graph.claims).toEqual(GRAPH.claims.filter(({ id }) => id !== claim.id));
    expect(graph.statements.some(({ predicate }) => predicate === 'met')).toBe(false);
  });

  it('takes the direct property of a role, and does without fillers and evidence', () => {
    const isRole = (quad: Quad) => quad.predicate.value.endsWith('role#destination');
    const visit = quads.find(isRole)!;
    const bare = quads.filter((quad) => !has('tw:filler')(quad) && !has('prov:qualifiedDerivation')(quad));
    const edited = bare.map((quad) =>
      isRole(quad) ? DataFactory.quad(quad.subject, quad.predicate, DataFactory.namedNode(BASE + lee.id)) : quad,
    );
    const before = readGraph(bare, ONTOLOGY).facts.find(({ type }) => type === 'Visit')!;
    const after = readGraph(edited, ONTOLOGY).facts.find(({ type }) => type === 'Visit')!;
    expect(visit.object.value).toBe(BASE + rome.id);
    expect(before.roles.destination).toEqual([{ kind: 'entity', id: rome.id, mentions: [] }]);
    expect(after.roles.destination).toEqual([{ kind: 'entity', id: lee.id, mentions: [] }]);
    expect(after.provenance.map(({ quote }) => quote)).toEqual(before.provenance.map(({ quote }) => quote));
  });

  it.each([
    ['a claim without modality', 'tw:modality'],
    ['a claim without evidence', 'prov:wasDerivedFrom'],
    ['a document without text', 'schema:articleBody'],
    ['a text of another hash', 'tw:sha256'],
    ['a position without end', 'oa:end'],
  ] as const)('is refused, with the node, for %s', (_, property) => {
    const edited = quads.filter((quad) => !has(property)(quad));
    expect(() => readGraph(edited, ONTOLOGY)).toThrow(expect.objectContaining({ code: 'bad-graph' }));
    expect(() => readGraph(edited, ONTOLOGY)).toThrow(`<${BASE}`);
  });

  it('is refused where a claim tells of an event that is gone', () => {
    const event = GRAPH.facts.find(({ kind }) => kind === 'event')!;
    const edited = quads.filter(({ subject }) => subject.value !== BASE + event.id);
    expect(() => readGraph(edited, ONTOLOGY)).toThrow('which is not there');
  });
});
