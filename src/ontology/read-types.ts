/** Event types and relations, from Turtle. */
import { TriplewireError } from '../model/errors.js';
import type { EntityClass, EventType, Projection, RelationType, RoleType } from './ontology.js';
import { descend, readDocumentation, refuseCycles, refuseDuplicates, typeName } from './read-classes.js';
import { readEnds, readRoles } from './read-roles.js';
import type { Triples } from './turtle.js';
import { localName, owl, rdf, rdfs, tw } from './vocabulary.js';

type Classes = ReadonlyMap<string, EntityClass>;

/** The classes below `tw:NewsEvent`, by name. Each has its own roles and those of `tw:NewsEvent` (time, place). Throws `type-cycle` and what reading roles throws. */
export function readEvents(triples: Triples, classes: Classes): ReadonlyMap<string, EventType> {
  const iris = descend(triples, tw.newsEvent, rdfs.subClassOf);
  refuseDuplicates(triples, iris);
  const shared = readRoles(triples, classes, tw.newsEvent, true);
  const known = new Set(iris);
  const events = new Map(
    iris.map((iri) => [typeName(triples, iri), readEvent(triples, classes, iri, { shared, known })]),
  );
  const parents = new Map([...events].map(([id, { is }]) => [id, is === undefined ? [] : [is]]));
  refuseCycles(triples, parents, (id) => events.get(id)!.iri);
  return events;
}

/** The properties below `tw:relatedTo`, by name. Throws where one shares its name with an event type. */
export function readRelations(
  triples: Triples,
  classes: Classes,
  events: ReadonlyMap<string, EventType>,
): ReadonlyMap<string, RelationType> {
  const iris = descend(triples, tw.relatedTo, rdfs.subPropertyOf);
  refuseDuplicates(triples, [...[...events.values()].map((event) => event.iri), ...iris]);
  const known = new Set(iris);
  const relations = new Map(iris.map((iri) => [typeName(triples, iri), readRelation(triples, classes, iri, known)]));
  const parents = new Map([...relations].map(([id, { implies }]) => [id, implies]));
  refuseCycles(triples, parents, (id) => relations.get(id)!.iri);
  return relations;
}

/** Throws `unknown-type` where a role is declared on what is neither event type nor relation. */
export function refuseStrayRoles(triples: Triples, types: readonly { readonly iri: string }[]): void {
  const known = new Set([tw.newsEvent as string, ...types.map((type) => type.iri)]);
  for (const declaration of triples.subjects(rdf.type, tw.roleDeclaration)) {
    const type = triples.object(declaration, tw.onType);
    if (type !== undefined && known.has(type)) continue;
    const message = `${localName(declaration)} stands on ${type ? `<${type}>` : 'no type'}; set tw:onType to a class below tw:NewsEvent or a property below tw:relatedTo`;
    throw new TriplewireError('unknown-type', message, triples.place(declaration));
  }
}

function readEvent(
  triples: Triples,
  classes: Classes,
  iri: string,
  { shared, known }: { shared: ReadonlyMap<string, RoleType>; known: ReadonlySet<string> },
): EventType {
  const own = readRoles(triples, classes, iri);
  const parent = triples.objects(iri, rdfs.subClassOf).find((above) => known.has(above));
  const projection = readProjection(triples, iri, own);
  return {
    id: typeName(triples, iri),
    iri,
    ...readDocumentation(triples, iri),
    roles: new Map([...own, ...[...shared].filter(([name]) => !own.has(name))]),
    symmetric: projection !== undefined && isSymmetric(triples, projection.iri),
    ...(parent === undefined ? {} : { is: typeName(triples, parent) }),
    ...(projection ? { projection } : {}),
  };
}

function readProjection(triples: Triples, type: string, roles: ReadonlyMap<string, RoleType>): Projection | undefined {
  const iri = triples.object(type, tw.projection);
  if (iri === undefined) return undefined;
  const [subjectRole, objectRole] = [tw.projectionSubject, tw.projectionObject].map((end) => {
    const role = triples.object(type, end);
    if (role !== undefined && roles.has(localName(role))) return localName(role);
    const message = `${localName(type)} has tw:projection, but its tw:${localName(end)} is none of its roles (${[...roles.keys()].join(', ')})`;
    throw new TriplewireError('unknown-role', message, triples.place(type));
  });
  return { subjectRole: subjectRole!, property: localName(iri), iri, objectRole: objectRole! };
}

function readRelation(triples: Triples, classes: Classes, iri: string, known: ReadonlySet<string>): RelationType {
  const inverse = triples.subjects(owl.inverseOf, iri)[0] ?? triples.object(iri, owl.inverseOf);
  const above = triples.objects(iri, rdfs.subPropertyOf).filter((parent) => known.has(parent));
  return {
    id: typeName(triples, iri),
    iri,
    ...readDocumentation(triples, iri),
    roles: new Map([...readEnds(triples, classes, iri), ...readRoles(triples, classes, iri)]),
    symmetric: isSymmetric(triples, iri),
    implies: above.map((parent) => typeName(triples, parent)),
    ...(inverse === undefined ? {} : { inverse: localName(inverse) }),
  };
}

function isSymmetric(triples: Triples, property: string): boolean {
  return triples.objects(property, rdf.type).includes(owl.symmetricProperty);
}
