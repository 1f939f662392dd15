/** IRIs that the ontology files are written with. */

const TW = 'https://w3id.org/triplewire/ontology#';
const OWL = 'http://www.w3.org/2002/07/owl#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

export const rdf = {
  type: `${RDF}type`,
  first: `${RDF}first`,
  rest: `${RDF}rest`,
  subject: `${RDF}subject`,
  object: `${RDF}object`,
} as const;

export const rdfs = {
  label: `${RDFS}label`,
  comment: `${RDFS}comment`,
  domain: `${RDFS}domain`,
  range: `${RDFS}range`,
  subClassOf: `${RDFS}subClassOf`,
  subPropertyOf: `${RDFS}subPropertyOf`,
} as const;

export const owl = {
  class: `${OWL}Class`,
  unionOf: `${OWL}unionOf`,
  members: `${OWL}members`,
  allDisjointClasses: `${OWL}AllDisjointClasses`,
  disjointWith: `${OWL}disjointWith`,
  inverseOf: `${OWL}inverseOf`,
  symmetricProperty: `${OWL}SymmetricProperty`,
} as const;

/** Ranges that are no class: a stretch of text, a time. */
export const TEXT_RANGE = 'http://www.w3.org/2001/XMLSchema#string';
export const TIME_RANGE = `${TW}TimeValue`;

/** What tells types and their roles apart (declared in news.ttl). */
export const tw = {
  entity: `${TW}Entity`,
  newsEvent: `${TW}NewsEvent`,
  relatedTo: `${TW}relatedTo`,
  typeName: `${TW}typeName`,
  roleDeclaration: `${TW}RoleDeclaration`,
  onType: `${TW}onType`,
  role: `${TW}role`,
  range: `${TW}range`,
  required: `${TW}required`,
  repeatable: `${TW}repeatable`,
  coincidesWith: `${TW}coincidesWith`,
  projection: `${TW}projection`,
  projectionSubject: `${TW}projectionSubject`,
  projectionObject: `${TW}projectionObject`,
} as const;

/** `Meet` of `https://w3id.org/triplewire/ontology#Meet`: what follows the last `#` or `/`. */
export function localName(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
}
