/** Quads looked up by node, for reading a graph back; the graphs of the quads are taken as one. */
import type { Quad, Term } from 'n3';
import { groupBy, sortedUnique } from '../graph/order.js';
import { TriplewireError } from '../model/errors.js';
import type { PrefixedName } from './namespaces.js';
import { vocabularyTerm } from './vocabulary.js';

/** One node with its properties. */
export interface RdfNode {
  readonly iri: string;
  /** Values of a property: distinct, sorted. */
  readonly values: (property: PrefixedName | { readonly iri: string }) => readonly string[];
  /** The one value, or none. Throws `bad-graph` for several. */
  readonly optional: (property: PrefixedName) => string | undefined;
  /** The one value. Throws `bad-graph` for none or several. */
  readonly required: (property: PrefixedName) => string;
  /** IRIs among the values of a property: distinct, sorted. */
  readonly links: (property: PrefixedName | { readonly iri: string }) => readonly string[];
}

/** All nodes of a file. */
export interface NodeIndex {
  readonly node: (iri: string) => RdfNode;
  /** Nodes of a class, sorted by IRI. */
  readonly ofType: (type: PrefixedName | { readonly iri: string }) => readonly RdfNode[];
  readonly types: (iri: string) => readonly string[];
}

/** An index of quads of RDF 1.1. */
export function indexNodes(quads: Iterable<Quad>): NodeIndex {
  const nodes = groupBy(quads, ({ subject }) => subject.value);
  const found = new Map([...nodes].map(([iri, members]) => [iri, nodeOf(iri, members)]));
  const node = (iri: string) => found.get(iri) ?? nodeOf(iri, []);
  const types = (iri: string) => node(iri).links('rdf:type');
  const byType = new Map<string, RdfNode[]>();
  for (const iri of sortedUnique(found.keys()))
    for (const type of types(iri)) byType.set(type, [...(byType.get(type) ?? []), node(iri)]);
  return { node, types, ofType: (type) => byType.get(iriOf(type)) ?? [] };
}

function nodeOf(iri: string, quads: readonly Quad[]): RdfNode {
  const properties = groupBy(quads, ({ predicate }) => predicate.value);
  const terms = (property: PrefixedName | { readonly iri: string }): readonly Term[] =>
    (properties.get(iriOf(property)) ?? []).map(({ object }) => object);
  const values = (property: PrefixedName | { readonly iri: string }) =>
    sortedUnique(terms(property).map(({ value }) => value));
  const optional = (property: PrefixedName) => {
    const [first, second] = values(property);
    if (second !== undefined) throw badGraph(iri, `has several values of ${property}`);
    return first;
  };
  const required = (property: PrefixedName) => {
    const value = optional(property);
    if (value === undefined) throw badGraph(iri, `has no ${property}`);
    return value;
  };
  const links = (property: PrefixedName | { readonly iri: string }) =>
    sortedUnique(terms(property).flatMap((term) => (term.termType === 'Literal' ? [] : [term.value])));
  return { iri, values, optional, required, links };
}

/** The error of a node from which no graph can be read. */
export function badGraph(iri: string, problem: string): TriplewireError {
  return new TriplewireError('bad-graph', `<${iri}> ${problem}`);
}

function iriOf(name: PrefixedName | { readonly iri: string }): string {
  return typeof name === 'string' ? vocabularyTerm(name).value : name.iri;
}
