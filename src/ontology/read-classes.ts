/** Entity classes and what is disjoint, from Turtle. */
import { TriplewireError } from '../model/errors.js';
import { findCycle, type Parents } from './hierarchy.js';
import type { EntityClass } from './ontology.js';
import { readList, type Triples } from './turtle.js';
import { localName, owl, rdf, rdfs, tw } from './vocabulary.js';

/** A type's name in code and frames: `tw:typeName`, else the local name of its IRI. */
export function typeName(triples: Triples, iri: string): string {
  return triples.object(iri, tw.typeName) ?? localName(iri);
}

/** All that is reached downwards from `root` over a property such as `rdfs:subClassOf`, in the order of the file, without the root. */
export function descend(triples: Triples, root: string, property: string): string[] {
  const found = new Set<string>();
  const visit = (iri: string) => {
    for (const child of triples.subjects(property, iri)) {
      if (found.has(child)) continue;
      found.add(child);
      visit(child);
    }
  };
  visit(root);
  found.delete(root);
  return [...found].sort((left, right) => triples.order(left) - triples.order(right));
}

/** Label and comment, which every class and property must have. Throws `no-label`. */
export function readDocumentation(triples: Triples, iri: string): { label: string; comment: string } {
  const label = triples.object(iri, rdfs.label);
  const comment = triples.object(iri, rdfs.comment);
  if (label !== undefined && comment !== undefined) return { label, comment };
  const missing = label === undefined ? 'rdfs:label' : 'rdfs:comment';
  throw new TriplewireError('no-label', `${localName(iri)} has no ${missing}; give it one`, triples.place(iri));
}

/** Throws `duplicate-type` where two IRIs have one name. */
export function refuseDuplicates(triples: Triples, iris: readonly string[]): void {
  const names = new Map<string, string>();
  for (const iri of iris) {
    const name = typeName(triples, iri);
    const other = names.get(name);
    if (other === undefined) names.set(name, iri);
    else
      throw new TriplewireError(
        'duplicate-type',
        `${name} is already the name of <${other}>; rename it, or set tw:typeName`,
        triples.place(iri),
      );
  }
}

/** Throws `type-cycle` where a type is above itself; `parents` are names. */
export function refuseCycles(triples: Triples, parents: Parents, iriOf: (id: string) => string): void {
  const cyclic = findCycle(parents);
  if (cyclic === undefined) return;
  const message = `${cyclic} is below itself; remove one rdfs:subClassOf or rdfs:subPropertyOf of the circle`;
  throw new TriplewireError('type-cycle', message, triples.place(iriOf(cyclic)));
}

/** The classes below `tw:Entity`, that one first, by name. Throws `duplicate-type`, `no-label`, `type-cycle`. */
export function readClasses(triples: Triples): ReadonlyMap<string, EntityClass> {
  const iris = [tw.entity, ...descend(triples, tw.entity, rdfs.subClassOf)];
  refuseDuplicates(triples, iris);
  const known = new Set(iris);
  const classes = new Map(iris.map((iri) => [typeName(triples, iri), readClass(triples, iri, known)]));
  refuseCycles(triples, new Map([...classes].map(([id, { parents }]) => [id, parents])), (id) => classes.get(id)!.iri);
  return classes;
}

/** Pairs of classes that share no member. Throws `unknown-class`. */
export function readDisjointPairs(triples: Triples, classes: ReadonlyMap<string, EntityClass>): [string, string][] {
  const direct = [...classes.values()].flatMap(({ iri }) =>
    triples.objects(iri, owl.disjointWith).map((other): [string, string] => [iri, other]),
  );
  const joint = triples
    .subjects(rdf.type, owl.allDisjointClasses)
    .flatMap((axiom) => pairsOf(readList(triples, triples.object(axiom, owl.members) ?? '')));
  return [...direct, ...joint].map(([left, right]) => [
    requireClass(triples, classes, left, left),
    requireClass(triples, classes, right, left),
  ]);
}

/** The name of a class that must be known; `where` is what speaks of it. Throws `unknown-class`. */
export function requireClass(
  triples: Triples,
  classes: ReadonlyMap<string, EntityClass>,
  iri: string,
  where: string,
): string {
  const name = typeName(triples, iri);
  if (classes.get(name)?.iri === iri) return name;
  const message = `${localName(where)} speaks of <${iri}>, which is no class below tw:Entity; declare it, or take one of: ${[...classes.keys()].join(', ')}`;
  throw new TriplewireError('unknown-class', message, triples.place(where));
}

function readClass(triples: Triples, iri: string, known: ReadonlySet<string>): EntityClass {
  const above = triples.objects(iri, rdfs.subClassOf).filter((parent) => known.has(parent));
  const parents = above.map((parent) => typeName(triples, parent));
  return { id: typeName(triples, iri), iri, ...readDocumentation(triples, iri), parents };
}

function pairsOf(members: readonly string[]): [string, string][] {
  return members.flatMap((left, index) => members.slice(index + 1).map((right): [string, string] => [left, right]));
}
