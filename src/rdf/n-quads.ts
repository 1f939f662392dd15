/** Canonical N-Quads and N-Triples (of RDF 1.1 as RDFC-1.0 writes them; of RDF 1.2 with triple terms): sorted, each line once. */
import type { Quad, Term } from 'n3';
import { compareCodePoints } from './order.js';

const SHORT: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be escaped
const ESCAPED = /[\u0000-\u001f"\\\u007f]/g;
const SURROGATE = /[\uD800-\uDFFF]/;
const RDF_STRING = 'http://www.w3.org/2001/XMLSchema#string';
const LANGUAGE_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';

/** The quads as lines, sorted. */
export function toNQuads(quads: Iterable<Quad>): string {
  return sortedLines([...quads].map(quadLine)).join('');
}

/** Lines in the order of code points, each once. Without surrogates that is the order of code units, by which the engine sorts fastest. */
export function sortedLines(lines: Iterable<string>): string[] {
  const sorted = [...lines];
  if (sorted.some((line) => SURROGATE.test(line))) sorted.sort(compareCodePoints);
  else sorted.sort();
  return sorted.filter((line, index) => line !== sorted[index - 1]);
}

/** One quad with its line break. */
export function quadLine({ subject, predicate, object, graph }: Quad): string {
  const context = graph.termType === 'DefaultGraph' ? '' : ` ${termText(graph)}`;
  return `${termText(subject)} ${termText(predicate)} ${termText(object)}${context} .\n`;
}

/** One quad without its graph. */
export function tripleLine({ subject, predicate, object }: Quad): string {
  return `${termText(subject)} ${termText(predicate)} ${termText(object)} .\n`;
}

/** An IRI in angle brackets, a blank node, a literal with its language or datatype, or a triple term. */
export function termText(term: Term | Quad): string {
  if (term.termType === 'NamedNode') return `<${term.value}>`;
  if (term.termType === 'Literal') return `"${escapeString(term.value)}"${literalTail(term)}`;
  if (term.termType === 'Quad')
    return `<<( ${termText(term.subject)} ${termText(term.predicate)} ${termText(term.object)} )>>`;
  return `_:${term.value}`;
}

function literalTail({ language, datatype }: Term & { termType: 'Literal' }): string {
  if (datatype.value === RDF_STRING) return '';
  return datatype.value === LANGUAGE_STRING ? `@${language}` : `^^<${datatype.value}>`;
}

/** Text as it stands between double quotes. */
export function escapeString(text: string): string {
  return text.replace(ESCAPED, (character) => SHORT[character] ?? codeEscape(character));
}

function codeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
