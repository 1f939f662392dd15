/** Readable Turtle and TriG: prefixes, one paragraph a node. */
import type { Quad, Term } from 'n3';
import { compareText, sortedBy } from '../graph/order.js';
import { escapeString, termText } from './n-quads.js';
import { NAMESPACES } from './namespaces.js';
import type { Prefixes } from './prefixes.js';
import { quadsByNode } from './quads-by-node.js';

/** Nodes that follow the facts, in the order of reading. */
const DETAILS = ['message', 'claim', 'filler', 'evidence', 'selector', 'document'];
/** Properties that come first, in this order; the others follow by name. */
const RANKS: ReadonlyMap<string, number> = new Map(
  [
    'a',
    'rdfs:label',
    'skos:prefLabel',
    'skos:altLabel',
    'rdf:subject',
    'rdf:predicate',
    'rdf:object',
    'rdf:reifies',
  ].map((property, rank) => [property, rank]),
);
const TYPE = `${NAMESPACES.rdf}type`;
const XSD = NAMESPACES.xsd;
const STRING = `${XSD}string`;
/** Datatypes whose canonical forms stand bare. */
const BARE = new Map([
  [`${XSD}decimal`, /^-?\d+\.\d+$/],
  [`${XSD}integer`, /^-?\d+$/],
  [`${XSD}boolean`, /^(?:true|false)$/],
]);

/** The prefix lines, and an empty line. */
export function turtleHead({ all }: Prefixes): string {
  return `${[...all].map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`).join('')}\n`;
}

/** One paragraph a subject, in the order in which the subjects first come, an empty line after each. */
export function paragraphs(quads: Iterable<Quad>, prefixes: Prefixes): string {
  let text = '';
  for (const [iri, members] of quadsByNode(quads)) text += paragraph(iri, members, prefixes);
  return text;
}

/** Paragraphs by family (messages, claims, what is below them), then by IRI. */
export function detailParagraphs(quads: Iterable<Quad>, prefixes: Prefixes): string {
  const place = (iri: string) => String(DETAILS.indexOf(prefixes.familyOf(iri) ?? '') + 1);
  let text = '';
  for (const [iri, members] of sortedBy(quadsByNode(quads), ([iri]) => `${place(iri)} ${iri}`))
    text += paragraph(iri, members, prefixes);
  return text;
}

/** A named graph of TriG, in parts; nothing where there is nothing in it. */
export function* graphBlock(graph: string, bodies: Iterable<string>, prefixes: Prefixes): Generator<string> {
  let before = `${iriText(graph, prefixes)} {\n\n`;
  for (const body of bodies) {
    yield before + body;
    before = '';
  }
  if (before === '') yield '}\n\n';
}

/** A property of a node with one value, as text. */
interface Statement {
  readonly rank: number;
  readonly property: string;
  readonly value: string;
}

function paragraph(iri: string, quads: readonly Quad[], prefixes: Prefixes): string {
  const statements = quads.map(({ predicate, object }): Statement => {
    const property = predicateText(predicate.value, prefixes);
    return { property, rank: RANKS.get(property) ?? RANKS.size, value: objectText(object, prefixes) };
  });
  statements.sort(compareStatements);
  return `${iriText(iri, prefixes)}${propertyList(statements)} .\n\n`;
}

/** Properties that come first, then the others by name; the values of one by their text. */
function compareStatements(left: Statement, right: Statement): number {
  if (left.property !== right.property) return left.rank - right.rank || compareText(left.property, right.property);
  return compareText(left.value, right.value);
}

/** Each property with its values, each value once. */
function propertyList(statements: readonly Statement[]): string {
  let [text, last]: [string, Statement | undefined] = ['', undefined];
  for (const statement of statements) {
    const { property, value } = statement;
    if (property !== last?.property) text += `${last ? ' ;\n    ' : ' '}${property} ${value}`;
    else if (value !== last.value) text += `, ${value}`;
    last = statement;
  }
  return text;
}

function predicateText(iri: string, prefixes: Prefixes): string {
  return iri === TYPE ? 'a' : iriText(iri, prefixes);
}

function iriText(iri: string, { shorten }: Prefixes): string {
  return shorten(iri) ?? `<${iri}>`;
}

function objectText(term: Term | Quad, prefixes: Prefixes): string {
  if (term.termType === 'NamedNode') return iriText(term.value, prefixes);
  if (term.termType === 'Literal') return literalText(term, prefixes);
  if (term.termType !== 'Quad') return termText(term);
  const [subject, object] = [term.subject, term.object].map((one) => objectText(one, prefixes));
  return `<<( ${subject} ${iriText(term.predicate.value, prefixes)} ${object} )>>`;
}

function literalText(literal: Term & { termType: 'Literal' }, prefixes: Prefixes): string {
  // Each look at a datatype of the library's makes a node.
  const [value, datatype] = [literal.value, literal.datatype.value];
  if (BARE.get(datatype)?.test(value)) return value;
  if (datatype !== STRING) return `"${escapeString(value)}"^^${iriText(datatype, prefixes)}`;
  if (!value.includes('\n')) return `"${escapeString(value)}"`;
  return `"""${value.split('\n').map(escapeString).join('\n')}"""`;
}
