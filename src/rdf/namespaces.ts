/** The vocabularies that instance data use, by prefix. */

/** Prefix → namespace. */
export const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'http://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  sem: 'http://semanticweb.cs.vu.nl/2009/11/sem/',
  time: 'http://www.w3.org/2006/time#',
  tw: 'https://w3id.org/triplewire/ontology#',
  role: 'https://w3id.org/triplewire/role#',
} as const;

/** A term of one of the vocabularies, such as `prov:wasDerivedFrom`. */
export type PrefixedName = `${keyof typeof NAMESPACES}:${string}`;
