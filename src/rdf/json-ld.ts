/** JSON-LD of a graph: one node a line, a named graph for each document, its context inside. */
import type { Quad, Term } from 'n3';
import type { InferredStatement } from '../graph/infer.js';
import { compareText } from '../graph/order.js';
import { describeInferred, inferredGraph } from './describe-inferred.js';
import { describeJudgements, judgementsGraph } from './describe-judgements.js';
import { describeLinks, linksGraph } from './describe-links.js';
import { graphParts } from './graph-parts.js';
import { type JsonLdContext, jsonLdContext } from './json-ld-context.js';
import { NAMESPACES } from './namespaces.js';
import { type Prefixes, prefixesOf } from './prefixes.js';
import { quadsByNode, runsOfOneNode } from './quads-by-node.js';
import { documentIri, type Writing } from './writing.js';

const TYPE = `${NAMESPACES.rdf}type`;

/** What writing a node needs: the terms of properties with the type of their values, and short names of IRIs. */
interface NodeWriter {
  readonly terms: ReadonlyMap<string, { readonly name: string; readonly type: string }>;
  readonly prefixes: Prefixes;
}

/** The default graph, a named graph for each document, and the graph of what follows. */
export function* jsonLdChunks(writing: Writing, inferred: Iterable<InferredStatement>): Generator<string> {
  const prefixes = prefixesOf(writing.graph, writing.base);
  const context = jsonLdContext(writing.ontology);
  const writer = { prefixes, terms: termsOf(context) };
  const { shared, documents } = graphParts(writing);
  yield `{"@context":${JSON.stringify({ ...context, ...Object.fromEntries(prefixes.all) })},\n"@graph":[\n`;
  yield* nodesText(runsOfOneNode(shared), writer);
  for (const { source, entities, facts, details } of documents) {
    yield* graphText(documentIri(source.id, writing).value, [[...entities(), ...facts(), ...details()]], writer);
  }
  if (writing.graph.judgements) yield* graphText(judgementsGraph(writing).value, [describeJudgements(writing)], writer);
  if (writing.graph.linking) yield* graphText(linksGraph(writing).value, [describeLinks(writing)], writer);
  yield* graphText(inferredGraph(writing).value, inferredBySubject(inferred, writing), writer);
  yield '\n]}\n';
}

/** A named graph, in parts; nothing where there is nothing in it. */
function* graphText(iri: string, parts: Iterable<readonly Quad[]>, writer: NodeWriter): Generator<string> {
  const head = `,\n{"id":${JSON.stringify(shortIri(iri, writer))},"@graph":[\n`;
  let isEmpty = true;
  for (const text of nodesText(parts, writer)) {
    yield isEmpty ? head + text : text;
    isEmpty = false;
  }
  if (!isEmpty) yield '\n]}';
}

/** Parts of a list of nodes; no two of them are about one node. */
function* nodesText(parts: Iterable<readonly Quad[]>, writer: NodeWriter): Generator<string> {
  let between = '';
  for (const part of parts) {
    yield between + nodeLines(part, writer).join(',\n');
    between = ',\n';
  }
}

/** What follows about one subject after the other, each with what it comes from. */
function* inferredBySubject(inferred: Iterable<InferredStatement>, writing: Writing): Generator<Quad[]> {
  let [subject, quads]: [string, Quad[]] = ['', []];
  for (const statement of inferred) {
    if (quads.length > 0 && statement.subject !== subject) {
      yield quads;
      quads = [];
    }
    subject = statement.subject;
    quads.push(...describeInferred(statement, writing));
  }
  if (quads.length > 0) yield quads;
}

function nodeLines(quads: Iterable<Quad>, writer: NodeWriter): string[] {
  return Array.from(quadsByNode(quads), ([iri, members]) => nodeText(iri, members, writer));
}

/** One value of a property, as JSON. */
interface Entry {
  readonly name: string;
  readonly value: string;
}

/** Id and types first, then the properties by name; the values of one by their text, each once. */
function nodeText(iri: string, quads: readonly Quad[], writer: NodeWriter): string {
  const [types, entries]: [Entry[], Entry[]] = [[], []];
  for (const { predicate, object } of quads) {
    if (predicate.value === TYPE) types.push({ name: 'type', value: JSON.stringify(shortIri(object.value, writer)) });
    else entries.push(entryOf(predicate.value, object, writer));
  }
  return `{"id":${JSON.stringify(shortIri(iri, writer))}${entriesText(types)}${entriesText(entries)}}`;
}

function entryOf(predicate: string, object: Term, writer: NodeWriter): Entry {
  const { name, type } = writer.terms.get(predicate) ?? { name: shortIri(predicate, writer), type: '' };
  return { name, value: JSON.stringify(jsonValue(object, type, writer)) };
}

function entriesText(entries: Entry[]): string {
  entries.sort((left, right) => compareText(left.name, right.name) || compareText(left.value, right.value));
  let text = '';
  for (let start = 0, end = 0; start < entries.length; start = end) {
    const { name } = entries[start]!;
    while (entries[end]?.name === name) end++;
    const values = entries.slice(start, end).map(({ value }) => value);
    const distinct = values.filter((value, index) => value !== values[index - 1]);
    text += `,${JSON.stringify(name)}:${distinct.length === 1 ? distinct[0] : `[${distinct.join(',')}]`}`;
  }
  return text;
}

/** A value; bare where it is of the type that the context gives its property, or a plain string where that gives none. */
function jsonValue(term: Term, type: string, writer: NodeWriter) {
  if (term.termType !== 'Literal') {
    const id = shortIri(term.value, writer);
    return type === '@id' ? id : { id };
  }
  const [value, datatype] = [term.value, shortIri(term.datatype.value, writer)];
  if (datatype === type || (type === '' && datatype === 'xsd:string')) return value;
  return datatype === 'xsd:string' ? { '@value': value } : { '@value': value, '@type': datatype };
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
