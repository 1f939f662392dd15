/** What a linker decided, in RDF and back; and gazetteers that are RDF. */
import { DataFactory, Parser, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { linkGraph } from '../../src/graph/link-graph.js';
import { parseRdf } from '../../src/rdf/parse-rdf.js';
import { readGazetteer } from '../../src/rdf/read-gazetteer.js';
import { readGraph } from '../../src/rdf/read-graph.js';
import { RDF_FORMATS, serialise } from '../../src/rdf/serialise.js';
import { toQuads } from '../../src/rdf/to-quads.js';
import { validateGraph } from '../../src/rdf/validate.js';
import { vocabularyTerm } from '../../src/rdf/vocabulary.js';
import { makeGazetteer } from '../../src/resolve/gazetteer.js';
import { entry } from '../resolve/linking-world.js';
import { BASE, GRAPH, ONTOLOGY, OPTIONS, SCHEMA } from './sample.js';

const gazetteer = makeGazetteer([
  entry('lee', 'Ann “Annie”\nLee', { aliases: ['Ann Lee'], type: 'Person', context: ['Bo Ek'] }),
  entry('rome', 'Rome', { type: 'City' }),
  entry('rome-georgia', 'Rome', { type: 'City' }),
  entry('wu', 'Di Wu', { context: ['Oslo'] }),
]);
const LINKED = linkGraph(GRAPH, gazetteer, 0.8, ONTOLOGY);
const SAME = vocabularyTerm('owl:sameAs');
const isSame = ({ predicate }: Quad) => predicate.equals(SAME);
const lee = GRAPH.entities.find(({ label }) => label === 'Ann Lee')!;
const rome = GRAPH.entities.find(({ label }) => label === 'Rome')!;

const WAYS = RDF_FORMATS.flatMap((format) =>
  (['1.1', '1.2'] as const)
    .filter((profile) => format !== 'json-ld' || profile === '1.1')
    .map((profile) => [format, profile] as const),
);

describe('links in RDF', () => {
  const quads = toQuads(LINKED, ONTOLOGY, OPTIONS);

  it('say owl:sameAs of those alone that are linked, in a graph of their own', () => {
    const same = quads
      .filter(isSame)
      .map(({ subject, object, graph }) => [subject, object, graph].map(({ value }) => value));
    expect(same).toEqual([[BASE + lee.id, 'https://example.org/lee', `${BASE}graph/links`]]);
  });

  it('keep every candidate with its scores, and who decided', () => {
    const links = quads.filter(({ object }) => object.equals(vocabularyTerm('tw:Link')));
    expect(links).toHaveLength(4);
    for (const { subject } of links) {
      const made = quads.find(
        (quad) => quad.subject.equals(subject) && quad.predicate.value.endsWith('wasGeneratedBy'),
      )!;
      const agent = quads.find(
        (quad) => quad.subject.equals(made.object) && quad.predicate.value.endsWith('wasAssociatedWith'),
      );
      expect(agent?.object.value).toBe(`${BASE}agent/triplewire-1.2.3`);
    }
  });

  it('are valid', () => {
    expect(validateGraph(LINKED, ONTOLOGY, SCHEMA, OPTIONS)).toEqual([]);
  });

  it('are not there where nothing was linked', () => {
    expect(toQuads(GRAPH, ONTOLOGY, OPTIONS).some(({ graph }) => graph.value.endsWith('graph/links'))).toBe(false);
  });

  it.each(WAYS)('come back equal (%s, RDF %s)', async (format, profile) => {
    for (const graph of [LINKED, { ...GRAPH, linking: { ...LINKED.linking!, decisions: [] } }]) {
      const text = serialise(graph, ONTOLOGY, format, { ...OPTIONS, profile });
      expect(readGraph(await parseRdf(text, format, 'graph', ONTOLOGY), ONTOLOGY)).toEqual(graph);
    }
  });

  it('are rejected where somebody took owl:sameAs out, and stay so', () => {
    const edited = readGraph(
      quads.filter((quad) => !isSame(quad)),
      ONTOLOGY,
    );
    const verdictOf = ({ linking }: typeof edited) =>
      linking!.decisions.find(({ entity }) => entity === lee.id)!.candidates[0]!.verdict;
    expect(verdictOf(edited)).toBe('rejected');
    expect(validateGraph(edited, ONTOLOGY, SCHEMA, OPTIONS)).toEqual([]);
    expect(readGraph(toQuads(edited, ONTOLOGY, OPTIONS), ONTOLOGY)).toEqual(edited);
  });

  it('are refused where owl:sameAs stands and the link says otherwise', () => {
    const wrong = DataFactory.quad(
      DataFactory.namedNode(BASE + rome.id),
      SAME,
      DataFactory.namedNode('https://example.org/rome'),
    );
    expect(() => readGraph([...quads, wrong], ONTOLOGY)).toThrow('is not linked, and owl:sameAs says that it is');
  });
});

const PREFIXES = `@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix schema: <https://schema.org/> . @prefix tw: <https://w3id.org/triplewire/ontology#> . @prefix e: <https://example.org/> .\n`;
const entries = (turtle: string) => readGazetteer(new Parser().parse(PREFIXES + turtle), 'places.ttl', ONTOLOGY);

describe('a gazetteer in RDF', () => {
  it('has the labels of RDFS, SKOS and schema.org, the English one first', () => {
    const turtle =
      'e:oslo rdfs:label "Christiania"@fr , "Oslo City"@en ; skos:prefLabel "Oslo"@en ; skos:altLabel "Tigerstaden"@no .';
    expect(entries(turtle)).toEqual([
      {
        iri: 'https://example.org/oslo',
        label: 'Oslo',
        aliases: ['Oslo City', 'Christiania', 'Tigerstaden'],
        context: [],
      },
    ]);
  });

  it('has classes of ours and of schema.org, and none of others', () => {
    const types = entries(`e:a a tw:City ; rdfs:label "A" . e:b a schema:Corporation ; schema:name "B" .
      e:c a skos:Concept ; rdfs:label "C" .`).map(({ type }) => type);
    expect(types).toEqual(['City', 'Company', undefined]);
  });

  it('names the context of a thing by a text, or by the label of what it lies in or belongs to', () => {
    const turtle = `e:oslo rdfs:label "Oslo" ; schema:containedInPlace e:norway ; schema:addressCountry "NO" .
      e:norway rdfs:label "Norge"@no , "Norway" . e:lee rdfs:label "Ann Lee" ; tw:worksFor e:unknown .`;
    expect(entries(turtle).map(({ context }) => context)).toEqual([['Norway', 'NO'], [], []]);
  });

  it('is refused where nothing has a name, or an IRI is relative', () => {
    expect(() => entries('e:oslo a schema:City .')).toThrow(/^places\.ttl: nothing here has/);
    expect(() => entries('<oslo> rdfs:label "Oslo" .')).toThrow('"oslo" is no absolute IRI');
  });
});
