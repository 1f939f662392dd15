/** Readable Turtle and TriG: prefixes, one paragraph a node, entities first. */
import type { Quad, Term } from 'n3';
import { groupBy, sortedBy, sortedUnique } from '../graph/order.js';
import { escapeString } from './n-quads.js';
import { DEFAULT_BASE } from './terms.js';
import { NAMESPACES } from './vocabulary.js';

/** Parts of the data in the order of reading; every other family of nodes is one of entities and comes before them. */
/** Properties that come first, in this order; the others follow by name. */
const FIRST = ['a', 'rdfs:label', 'skos:altLabel', 'rdf:subject', 'rdf:predicate', 'rdf:object'];
const FAMILIES = ['event', 'membership', 'message', 'claim', 'selector', 'document', 'run', 'agent', 'graph'];
/** Local names that need no escaping in any Turtle parser; everything else is written as a whole IRI. */
const LOCAL_NAME = /^[A-Za-z\d](?:[\w.-]*[\w-])?$/;

/** Prefix → namespace. */
type Prefixes = ReadonlyMap<string, string>;

/** All quads as one Turtle document, without regard to their graphs. */
export function toTurtle(quads: readonly Quad[], base: string = DEFAULT_BASE): string {
  const prefixes = prefixesOf(quads, base);
  return `${head(prefixes)}\n${paragraphs(quads, prefixes, base)}`;
}

/** The quads as TriG: the default graph, then each named graph in braces, sorted by name. */
export function toTriG(quads: readonly Quad[], base: string = DEFAULT_BASE): string {
  const prefixes = prefixesOf(quads, base);
  const graphs = sortedBy(
    groupBy(quads, ({ graph }) => graph.value),
    ([name]) => name,
  );
  const blocks = graphs.map(([name, members]) => {
    const body = paragraphs(members, prefixes, base);
    return name === '' ? body : `${iriText(name, prefixes)} {\n${body}}\n`;
  });
  return `${head(prefixes)}\n${blocks.join('\n')}`;
}

function head(prefixes: Prefixes): string {
  return [...prefixes].map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`).join('');
}

/** The vocabularies that are used, then one prefix for each family of nodes below the base (`person:`). */
function prefixesOf(quads: readonly Quad[], base: string): Prefixes {
  const iris = sortedUnique(
    quads.flatMap(({ subject, predicate, object, graph }) => [subject, predicate, object, graph].flatMap(irisOf)),
  );
  const vocabularies = Object.entries(NAMESPACES).filter(([, namespace]) =>
    iris.some((iri) => iri.startsWith(namespace)),
  );
  const families = sortedUnique(iris.flatMap((iri) => familyOf(iri, base) ?? []));
  const own = families
    .filter((family) => !(family in NAMESPACES))
    .map((family) => [family, `${base}${family}/`] as const);
  return new Map([...vocabularies, ...own]);
}

function irisOf(term: Term): string[] {
  if (term.termType === 'Literal') return [term.datatype.value];
  return term.termType === 'NamedNode' ? [term.value] : [];
}

/** `person` for the IRI of `person/ann-lee-3f2a9c1e`. */
function familyOf(iri: string, base: string): string | undefined {
  if (!iri.startsWith(base)) return undefined;
  return /^([a-z]+)\//.exec(iri.slice(base.length))?.[1];
}

function paragraphs(quads: readonly Quad[], prefixes: Prefixes, base: string): string {
  const nodes = groupBy(quads, ({ subject }) => subject.value);
  const ordered = sortedBy(nodes, ([iri]) => `${readingOrder(familyOf(iri, base))} ${iri}`);
  return ordered.map(([iri, members]) => paragraph(iri, members, prefixes)).join('\n');
}

function readingOrder(family: string | undefined): number {
  return FAMILIES.indexOf(family ?? '') + 1;
}

function paragraph(iri: string, quads: readonly Quad[], prefixes: Prefixes): string {
  const properties = groupBy(quads, ({ predicate }) => predicateText(predicate.value, prefixes));
  const lines = sortedBy(properties, ([predicate]) => propertyOrder(predicate)).map(([predicate, members]) => {
    const objects = sortedUnique(members.map(({ object }) => objectText(object, prefixes)));
    return `${predicate} ${objects.join(', ')}`;
  });
  return `${iriText(iri, prefixes)} ${lines.join(' ;\n    ')} .\n`;
}

function propertyOrder(predicate: string): string {
  const rank = FIRST.indexOf(predicate);
  return rank < 0 ? `~${predicate}` : String(rank);
}

function predicateText(iri: string, prefixes: Prefixes): string {
  return iri === `${NAMESPACES.rdf}type` ? 'a' : iriText(iri, prefixes);
}

function iriText(iri: string, prefixes: Prefixes): string {
  for (const [prefix, namespace] of prefixes) {
    const name = iri.slice(namespace.length);
    if (iri.startsWith(namespace) && LOCAL_NAME.test(name)) return `${prefix}:${name}`;
  }
  return `<${iri}>`;
}

function objectText(term: Term, prefixes: Prefixes): string {
  if (term.termType !== 'Literal') return iriText(term.value, prefixes);
  const isString = term.datatype.value === `${NAMESPACES.xsd}string`;
  return `"${escapeString(term.value)}"${isString ? '' : `^^${iriText(term.datatype.value, prefixes)}`}`;
}
