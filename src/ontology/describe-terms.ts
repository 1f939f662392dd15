/** The terms of an ontology as its Turtle describes them, for documentation. */
import { type OntologyFile, readTriples, readUnion, type Triples } from './turtle.js';
import { owl, rdf, rdfs } from './vocabulary.js';

const OWL = 'http://www.w3.org/2002/07/owl#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';

/** Kinds of terms, in the order of a page. */
export const TERM_KINDS = [
  'Class',
  'ObjectProperty',
  'DatatypeProperty',
  'AnnotationProperty',
  'NamedIndividual',
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** One class, property or individual, with what its Turtle says; lists of IRIs. */
export interface TermDescription {
  readonly iri: string;
  readonly kind: TermKind;
  readonly label: string;
  readonly comment: string;
  readonly symmetric: boolean;
  /** `domain`, `range`, `sub-class of`, `see also` … → IRIs. */
  readonly facts: readonly (readonly [name: string, iris: readonly string[]])[];
}

const FACTS: readonly (readonly [string, string])[] = [
  ['sub-class of', rdfs.subClassOf],
  ['sub-property of', rdfs.subPropertyOf],
  ['domain', rdfs.domain],
  ['range', rdfs.range],
  ['inverse of', owl.inverseOf],
  ['equivalent to', `${OWL}equivalentProperty`],
  ['close to', `${SKOS}closeMatch`],
  ['narrower than', `${SKOS}broadMatch`],
  ['related to', `${SKOS}relatedMatch`],
];

/** Terms with a comment of their own (those of other vocabularies have none here), by kind, in the order of the files. Throws `bad-turtle`. */
export function describeTerms(files: readonly OntologyFile[]): TermDescription[] {
  const triples = readTriples(files);
  return TERM_KINDS.flatMap((kind) =>
    triples.subjects(rdf.type, OWL + kind).flatMap((iri) => describeTerm(iri, kind, triples) ?? []),
  );
}

function describeTerm(iri: string, kind: TermKind, triples: Triples): TermDescription | undefined {
  const [label, comment] = [triples.object(iri, rdfs.label), triples.object(iri, rdfs.comment)];
  if (label === undefined || comment === undefined) return undefined;
  const facts = FACTS.map(([name, property]) => [name, valuesOf(iri, property, triples)] as const);
  const symmetric = triples.objects(iri, rdf.type).includes(owl.symmetricProperty);
  return { iri, kind, label, comment, symmetric, facts: facts.filter(([, iris]) => iris.length > 0) };
}

function valuesOf(iri: string, property: string, triples: Triples): string[] {
  return triples.objects(iri, property).flatMap((value) => readUnion(triples, value));
}
