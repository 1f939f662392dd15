/** news.ttl as OWL: every term documented, nothing class and individual at once, alignments kept. */
import { describe, expect, it } from 'vitest';
import { readTriples, readUnion } from '../../src/ontology/turtle.js';
import { builtIn } from './files.js';

const OWL = 'http://www.w3.org/2002/07/owl#';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const OURS = 'https://w3id.org/triplewire/';
const TW = `${OURS}ontology#`;

const triples = readTriples([builtIn('news.ttl')]);
const ours = (type: string) => triples.subjects(RDF_TYPE, OWL + type).filter((iri) => iri.startsWith(OURS));
const classes = ours('Class');
const properties = [...ours('ObjectProperty'), ...ours('DatatypeProperty')];

describe('every term', () => {
  it.each([...classes, ...properties, ...ours('AnnotationProperty')])('<%s> has one label and one comment', (iri) => {
    expect(triples.objects(iri, `${RDFS}label`)).toHaveLength(1);
    expect(triples.objects(iri, `${RDFS}comment`)).toHaveLength(1);
  });

  it.each(properties)('<%s> has one domain and one range', (iri) => {
    expect(triples.objects(iri, `${RDFS}domain`)).toHaveLength(1);
    expect(triples.objects(iri, `${RDFS}range`)).toHaveLength(1);
  });

  it('is a class, a property or an individual, and one of them only', () => {
    const individuals = triples.subjects(RDF_TYPE, `${OWL}NamedIndividual`);
    const declarations = triples.subjects(RDF_TYPE, `${TW}RoleDeclaration`);
    const all = [...classes, ...properties, ...ours('AnnotationProperty'), ...individuals, ...declarations];
    expect(all.length).toBeGreaterThan(400);
    expect(all.filter((iri, index) => all.indexOf(iri) !== index)).toEqual([]);
  });

  it('speaks only of classes that are declared', () => {
    const declared = new Set([
      ...triples.subjects(RDF_TYPE, `${OWL}Class`),
      ...triples.subjects(RDF_TYPE, `${RDFS}Datatype`),
    ]);
    const named = properties.flatMap((iri) =>
      [`${RDFS}domain`, `${RDFS}range`].flatMap((axiom) => readUnion(triples, triples.object(iri, axiom)!)),
    );
    const literals = /XMLSchema#(string|decimal|boolean)$|#Literal$/;
    expect(named.filter((iri) => !declared.has(iri) && !literals.test(iri))).toEqual([]);
  });
});

describe('properties that lead back', () => {
  it.each(ours('ObjectProperty').filter((iri) => triples.object(iri, `${OWL}inverseOf`)))(
    '<%s> turns domain and range of its inverse round',
    (iri) => {
      const ends = (property: string, axiom: string) => readUnion(triples, triples.object(property, RDFS + axiom)!);
      const inverse = triples.object(iri, `${OWL}inverseOf`)!;
      expect(ends(iri, 'domain')).toEqual(ends(inverse, 'range'));
      expect(ends(iri, 'range')).toEqual(ends(inverse, 'domain'));
    },
  );

  it.each(ours('SymmetricProperty'))('<%s> has the same domain and range', (iri) => {
    const ends = (axiom: string) => readUnion(triples, triples.object(iri, RDFS + axiom)!);
    expect(ends('domain')).toEqual(ends('range'));
  });
});

describe('alignments', () => {
  it.each([
    ['Person', 'http://schema.org/Person'],
    ['Organization', 'http://www.w3.org/ns/org#Organization'],
    ['Position', 'http://www.w3.org/ns/org#Post'],
    ['Work', 'http://schema.org/CreativeWork'],
    ['NewsEvent', 'http://semanticweb.cs.vu.nl/2009/11/sem/Event'],
    ['Agent', 'http://www.w3.org/ns/prov#Agent'],
  ])('%s is below <%s>', (name, above) => {
    expect(triples.objects(TW + name, `${RDFS}subClassOf`)).toContain(above);
  });

  it('give event types the category of PLOVER that fits', () => {
    const plover = (name: string) => triples.object(TW + name, `${TW}plover`);
    expect([plover('Meet'), plover('Attack'), plover('Born')]).toEqual(['CONSULT', 'ASSAULT', undefined]);
  });
});
