/** Canonical N-Quads (RDF 1.1, as RDFC-1.0 writes them): sorted, each quad once. */
import type { Quad, Term } from 'n3';

const SHORT: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

/** The quads as lines, sorted by code units. */
export function toNQuads(quads: Iterable<Quad>): string {
  return [...new Set([...quads].map(quadLine))].sort().join('');
}

/** One quad with its line break. */
export function quadLine({ subject, predicate, object, graph }: Quad): string {
  const context = graph.termType === 'DefaultGraph' ? '' : ` ${termText(graph)}`;
  return `${termText(subject)} ${termText(predicate)} ${termText(object)}${context} .\n`;
}

/** An IRI in angle brackets, or a literal with its datatype. */
export function termText(term: Term): string {
  if (term.termType !== 'Literal') return `<${term.value}>`;
  const isString = term.datatype.value === 'http://www.w3.org/2001/XMLSchema#string';
  return `"${escapeString(term.value)}"${isString ? '' : `^^<${term.datatype.value}>`}`;
}

/** Text as it stands between double quotes. */
export function escapeString(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be escaped
  return text.replace(/[\u0000-\u001f"\\\u007f]/g, (character) => SHORT[character] ?? codeEscape(character));
}

function codeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
