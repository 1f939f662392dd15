/** JSON-LD of a graph: one node a line, a named graph for each document, its context inside. */
import type { Quad, Term } from 'n3';
import type { InferredStatement } from '../graph/infer.js';
import { groupBy, sortedBy, sortedUnique } from '../graph/order.js';
import { describeInferred, inferredGraph } from './describe-inferred.js';
import { describeJudgements, judgementsGraph } from './describe-judgements.js';
import { describeLinks, linksGraph } from './describe-links.js';
import { graphParts } from './graph-parts.js';
import { type JsonLdContext, jsonLdContext } from './json-ld-context.js';
import { NAMESPACES } from './namespaces.js';
import { type Prefixes, prefixesOf } from './prefixes.js';
import { documentIri, type Writing } from './writing.js';

/** What writing a node needs: the terms of properties with the type of their values, and short names of IRIs. */
interface NodeWriter {
  readonly terms: ReadonlyMap<string, { readonly name: string; readonly type: string }>;
  readonly prefixes: Prefixes;
}

/** The default graph, a named graph for each document, and the graph of what follows. */
export function* jsonLdChunks(writing: Writing, inferred: readonly InferredStatement[]): Generator<string> {
  const prefixes = prefixesOf(writing.graph, writing.base);
  const context = jsonLdContext(writing.ontology);
  const writer = { prefixes, terms: termsOf(context) };
  const { shared, documents } = graphParts(writing);
  yield `{"@context":${JSON.stringify({ ...context, ...Object.fromEntries(prefixes.all) })},\n"@graph":[\n`;
  yield nodeLines(shared, writer).join(',\n');
  for (const { source, entities, facts, details } of documents) {
    yield graphText(documentIri(source.id, writing).value, [...entities(), ...facts(), ...details()], writer);
  }
  if (writing.graph.judgements) yield graphText(judgementsGraph(writing).value, describeJudgements(writing), writer);
  if (writing.graph.linking) yield graphText(linksGraph(writing).value, describeLinks(writing), writer);
  if (inferred.length > 0) {
    const quads = inferred.flatMap((statement) => describeInferred(statement, writing));
    yield graphText(inferredGraph(writing).value, quads, writer);
  }
  yield '\n]}\n';
}

function graphText(iri: string, quads: readonly Quad[], writer: NodeWriter): string {
  return `,\n{"id":${JSON.stringify(shortIri(iri, writer))},"@graph":[\n${nodeLines(quads, writer).join(',\n')}\n]}`;
}

function nodeLines(quads: Iterable<Quad>, writer: NodeWriter): string[] {
  const nodes = groupBy(quads, ({ subject }) => subject.value);
  return [...nodes].map(([iri, members]) => JSON.stringify(nodeObject(iri, members, writer)));
}

function nodeObject(iri: string, quads: readonly Quad[], writer: NodeWriter) {
  const properties = groupBy(quads, ({ predicate }) => predicate.value);
  const types = properties.get(`${NAMESPACES.rdf}type`)?.map(({ object }) => shortIri(object.value, writer)) ?? [];
  properties.delete(`${NAMESPACES.rdf}type`);
  const entries = [...properties].map(([predicate, members]) => {
    const { name, type } = writer.terms.get(predicate) ?? { name: shortIri(predicate, writer), type: '' };
    const values = members.map(({ object }) => JSON.stringify(jsonValue(object, type, writer)));
    return [name, single(sortedUnique(values).map((value) => JSON.parse(value) as unknown))] as const;
  });
  return {
    id: shortIri(iri, writer),
    ...(types.length > 0 ? { type: single(sortedUnique(types)) } : {}),
    ...Object.fromEntries(sortedBy(entries, ([name]) => name)),
  };
}

/** A value; bare where it is of the type that the context gives its property, or a plain string where that gives none. */
function jsonValue(term: Term, type: string, writer: NodeWriter) {
  if (term.termType !== 'Literal') {
    const id = shortIri(term.value, writer);
    return type === '@id' ? id : { id };
  }
  const datatype = shortIri(term.datatype.value, writer);
  if (datatype === type || (type === '' && datatype === 'xsd:string')) return term.value;
  return datatype === 'xsd:string' ? { '@value': term.value } : { '@value': term.value, '@type': datatype };
}

function termsOf(context: JsonLdContext): NodeWriter['terms'] {
  const coerced = Object.entries(context).flatMap(([name, term]) =>
    typeof term === 'object' ? [[term['@id'], { name, type: term['@type'] }] as const] : [],
  );
  return new Map(coerced);
}

function shortIri(iri: string, { prefixes }: NodeWriter): string {
  return prefixes.shorten(iri) ?? iri;
}

function single<T>(values: readonly T[]): T | readonly T[] {
  return values.length === 1 ? values[0]! : values;
}
