/** Answers of the SPARQL endpoint as a table: its cells, which of them are entities of the graph, and the whole as CSV. */
import { csvCell } from '../export/csv.js';
import type { ViewerNode } from '../graph/viewer-types.js';
import { instanceIri } from '../rdf/instance-iri.js';

/** A term of an answer. `text` is what is shown: of an IRI its last part. */
export interface Cell {
  readonly text: string;
  /** The whole IRI or literal. */
  readonly value: string;
  readonly isIri: boolean;
}

export interface QueryTable {
  readonly columns: readonly string[];
  /** A cell for each column; undefined where the variable is not bound. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

/** A term of SPARQL 1.1 Query Results JSON. */
interface Term {
  readonly type: string;
  readonly value: string;
}

interface ResultsJson {
  readonly head: { readonly vars?: readonly string[] };
  readonly boolean?: boolean;
  readonly results?: { readonly bindings: readonly Readonly<Record<string, Term>>[] };
}

/** Solutions, or yes and no as one cell. */
export function tableOfResults(text: string): QueryTable {
  const { head, boolean, results } = JSON.parse(text) as ResultsJson;
  if (boolean !== undefined) return { columns: ['answer'], rows: [[plainCell(boolean ? 'yes' : 'no')]] };
  const columns = head.vars ?? [];
  const rows = results!.bindings.map((binding) => columns.map((name) => binding[name] && cellOf(binding[name])));
  return { columns, rows };
}

/** The triples of a CONSTRUCT or DESCRIBE. */
export function tableOfTriples(ntriples: string): QueryTable {
  const rows = ntriples.split('\n').filter(Boolean).map(cellsOfTriple);
  return { columns: ['subject', 'predicate', 'object'], rows };
}

/** Terms of N-Triples: an IRI, a blank node, a literal with what says its kind. */
const TERM = /<([^>]*)>|(_:\S+)|"((?:[^"\\]|\\.)*)"(?:@[\w-]+|\^\^<[^>]*>)?/g;

function cellsOfTriple(line: string): Cell[] {
  return [...line.matchAll(TERM)].map(([, iri, blank, literal]) => {
    if (iri !== undefined) return cellOf({ type: 'uri', value: unescaped(iri) });
    return plainCell(blank ?? unescaped(literal!));
  });
}

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', b: '\b', n: '\n', r: '\r', f: '\f' };

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/g, (_, short, long, single) => {
    const code = short ?? long;
    return code ? String.fromCodePoint(Number.parseInt(code, 16)) : (ESCAPES[single] ?? single);
  });
}

function cellOf({ type, value }: Term): Cell {
  return type === 'uri' ? { text: lastPart(value), value, isIri: true } : plainCell(value);
}

function plainCell(value: string): Cell {
  return { text: value, value, isIri: false };
}

function lastPart(iri: string): string {
  return /[^/#]+[/#]?$/.exec(iri)?.[0] ?? iri;
}

/** What leads from a cell to an entity: its IRI, or its name where only one has it; `base`: that of the IRIs. */
export function entityFinder(
  nodes: readonly Pick<ViewerNode, 'id' | 'label'>[],
  base: string,
): (cell: Cell) => number | undefined {
  const iris = new Map(nodes.map(({ id }, node) => [instanceIri(id, base), node]));
  const names = new Map<string, number | undefined>();
  nodes.forEach(({ label }, node) => {
    names.set(label, names.has(label) ? undefined : node);
  });
  return ({ value, isIri }) => (isIri ? iris : names).get(value);
}

/** The entities in a table, each once. */
export function entitiesIn({ rows }: QueryTable, find: (cell: Cell) => number | undefined): number[] {
  return [...new Set(rows.flat().flatMap((cell) => (cell && find(cell)) ?? []))];
}

/** RFC 4180 with byte-order mark; no cell is taken for a formula. */
export function csvOfTable({ columns, rows }: QueryTable): string {
  const line = (cells: readonly string[]) => `${cells.map(csvCell).join(',')}\r\n`;
  return `\uFEFF${line(columns)}${rows.map((row) => line(row.map((cell) => cell?.value ?? ''))).join('')}`;
}
