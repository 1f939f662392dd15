/** Role declarations of event types and relations, from Turtle. */
import { TriplewireError } from '../model/errors.js';
import type { EntityClass, RoleType } from './ontology.js';
import { requireClass } from './read-classes.js';
import { readUnion, type Triples } from './turtle.js';
import { localName, rdf, rdfs, TEXT_RANGE, TIME_RANGE, tw } from './vocabulary.js';

type Classes = ReadonlyMap<string, EntityClass>;

/** The roles that are declared on a type itself, by name, in the order of the file. Throws `bad-role`, `duplicate-role`, `unknown-class`. */
export function readRoles(triples: Triples, classes: Classes, typeIri: string, shared = false): Map<string, RoleType> {
  const roles = new Map<string, RoleType>();
  for (const declaration of triples.subjects(tw.onType, typeIri)) {
    const role = readRole(triples, classes, declaration, shared);
    if (roles.has(role.name)) refuse(triples, 'duplicate-role', declaration, `declares ${role.name} a second time`);
    roles.set(role.name, role);
  }
  return roles;
}

/** `subject` and `object` of a relation, from its property's domain and range. Throws `no-domain`, `unknown-class`. */
export function readEnds(triples: Triples, classes: Classes, property: string): Map<string, RoleType> {
  const end = (name: 'subject' | 'object', axiom: string): RoleType => ({
    name,
    iri: rdf[name],
    range: readAxiom(triples, classes, property, axiom),
    text: false,
    time: false,
    required: true,
    repeatable: false,
    shared: false,
    coincides: [],
  });
  return new Map([
    ['subject', end('subject', rdfs.domain)],
    ['object', end('object', rdfs.range)],
  ]);
}

function readRole(triples: Triples, classes: Classes, declaration: string, shared: boolean): RoleType {
  const iri = triples.object(declaration, tw.role);
  const range = triples.objects(declaration, tw.range);
  if (iri === undefined) return refuse(triples, 'bad-role', declaration, 'has no tw:role; name the property');
  if (range.length === 0) return refuse(triples, 'bad-role', declaration, 'has no tw:range; name a class');
  const entities = range.filter((value) => value !== TEXT_RANGE && value !== TIME_RANGE);
  return {
    name: localName(iri),
    iri,
    range: entities.map((value) => requireClass(triples, classes, value, declaration)),
    text: range.includes(TEXT_RANGE),
    time: range.includes(TIME_RANGE),
    required: triples.object(declaration, tw.required) === 'true',
    repeatable: triples.object(declaration, tw.repeatable) === 'true',
    shared,
    coincides: triples.objects(declaration, tw.coincidesWith).map(localName),
  };
}

function readAxiom(triples: Triples, classes: Classes, property: string, axiom: string): string[] {
  const value = triples.object(property, axiom);
  if (value === undefined) return refuse(triples, 'no-domain', property, `has no rdfs:${localName(axiom)}`);
  return readUnion(triples, value).map((iri) => requireClass(triples, classes, iri, property));
}

function refuse(triples: Triples, code: string, iri: string, message: string): never {
  throw new TriplewireError(code, `${localName(iri)} ${message}`, triples.place(iri));
}
