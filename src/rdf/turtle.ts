/** Readable Turtle and TriG: prefixes, one paragraph a node. */
import type { Quad, Term } from 'n3';
import { compareText, groupBy, sortedBy, sortedUnique } from '../graph/order.js';
import { escapeString, termText } from './n-quads.js';
import { NAMESPACES } from './namespaces.js';
import type { Prefixes } from './prefixes.js';

/** Nodes that follow the facts, in the order of reading. */
const DETAILS = ['message', 'claim', 'filler', 'evidence', 'selector', 'document'];
/** Properties that come first, in this order; the others follow by name. */
const FIRST = [
  'a',
  'rdfs:label',
  'skos:prefLabel',
  'skos:altLabel',
  'rdf:subject',
  'rdf:predicate',
  'rdf:object',
  'rdf:reifies',
];
const XSD = NAMESPACES.xsd;
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
  const nodes = groupBy(quads, ({ subject }) => subject.value);
  return [...nodes].map(([iri, members]) => paragraph(iri, members, prefixes)).join('');
}

/** Paragraphs by family (messages, claims, what is below them), then by IRI. */
export function detailParagraphs(quads: Iterable<Quad>, prefixes: Prefixes): string {
  const place = (iri: string) => String(DETAILS.indexOf(prefixes.familyOf(iri) ?? '') + 1);
  const nodes = groupBy(quads, ({ subject }) => subject.value);
  const ordered = sortedBy(nodes, ([iri]) => `${place(iri)} ${iri}`);
  return ordered.map(([iri, members]) => paragraph(iri, members, prefixes)).join('');
}

/** A named graph of TriG. */
export function graphBlock(graph: string, body: string, prefixes: Prefixes): string {
  return `${iriText(graph, prefixes)} {\n\n${body}}\n\n`;
}

function paragraph(iri: string, quads: readonly Quad[], prefixes: Prefixes): string {
  const properties = groupBy(quads, ({ predicate }) => predicate.value);
  const lines = [...properties].map(([predicate, members]) => {
    const name = predicateText(predicate, prefixes);
    const objects = members.map(({ object }) => objectText(object, prefixes));
    return { order: propertyOrder(name), text: `${name} ${joined(objects)}` };
  });
  lines.sort((left, right) => compareText(left.order, right.order));
  return `${iriText(iri, prefixes)} ${lines.map(({ text }) => text).join(' ;\n    ')} .\n\n`;
}

function joined(objects: readonly string[]): string {
  return objects.length === 1 ? objects[0]! : sortedUnique(objects).join(', ');
}

function propertyOrder(predicate: string): string {
  const rank = FIRST.indexOf(predicate);
  return rank < 0 ? `~${predicate}` : String(rank);
}

function predicateText(iri: string, prefixes: Prefixes): string {
  return iri === `${NAMESPACES.rdf}type` ? 'a' : iriText(iri, prefixes);
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

function literalText({ value, datatype }: Term & { termType: 'Literal' }, prefixes: Prefixes): string {
  if (BARE.get(datatype.value)?.test(value)) return value;
  if (datatype.value !== `${XSD}string`) return `"${escapeString(value)}"^^${iriText(datatype.value, prefixes)}`;
  if (!value.includes('\n')) return `"${escapeString(value)}"`;
  return `"""${value.split('\n').map(escapeString).join('\n')}"""`;
}
