/** Readers of the exports: from the bytes of a file to the label of each entity, by id. */

import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { parquetReadObjects } from 'hyparquet';
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js';

/** Id → label, of all entities that the file names. */
export type Labels = ReadonlyMap<string, string>;
type Reader = (bytes: Buffer) => Labels | Promise<Labels>;

/** Rows of a CSV file (RFC 4180), a byte-order mark left out. */
export function csvRows(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '' && rows.at(-1)!.length === 0) break;
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  const [head, ...body] = rows.filter((row) => row.length > 0);
  return body.map((row) => Object.fromEntries(row.map((cell, index) => [head![index]!, cell])));
}

/** What stood in a cell before an apostrophe kept it from being a formula. */
export function cellText(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function csvLabels(id: string, label: string): Reader {
  return (bytes) => new Map(csvRows(bytes.toString('utf8')).map((row) => [row[id]!, cellText(row[label]!)]));
}

function graphLabels(parse: typeof parseGexf): Reader {
  return (bytes) => {
    const graph = parse(MultiDirectedGraph, bytes.toString('utf8'));
    return new Map(graph.mapNodes((id, { label = '' }) => [id, label] as const));
  };
}

/** The reader's own decoder takes a first U+FEFF for a byte-order mark. */
function stringFromBytes(bytes: Uint8Array | undefined): string | undefined {
  return bytes && Buffer.from(bytes).toString('utf8');
}

async function parquetLabels(bytes: Buffer): Promise<Labels> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const rows = await parquetReadObjects({ file, parsers: { ...DEFAULT_PARSERS, stringFromBytes } });
  return new Map(rows.map(({ object, objectLabel }) => [object, objectLabel]));
}

interface CytoscapeFile {
  readonly elements: { readonly nodes: readonly { readonly data: { readonly id: string; readonly label: string } }[] };
}

function cytoscapeLabels(bytes: Buffer): Labels {
  const { elements } = JSON.parse(bytes.toString('utf8')) as CytoscapeFile;
  return new Map(elements.nodes.map(({ data }) => [data.id, data.label]));
}

const DOT_ESCAPES: Readonly<Record<string, string>> = {
  '\\n': '\n',
  '\\"': '"',
  '\\\\': '\\',
  '&amp;': '&',
  '&#13;': '\r',
  '&#9;': '\t',
};

function dotLabels(bytes: Buffer): Labels {
  const nodes = bytes.toString('utf8').matchAll(/^ {2}"([^"]*)" \[label="((?:[^"\\]|\\.)*)"/gm);
  const read = (text: string) => text.replace(/\\.|&amp;|&#\d+;/g, (written) => DOT_ESCAPES[written]!);
  return new Map([...nodes].map(([, id, label]) => [id!, read(label!)]));
}

function cypherLabels(bytes: Buffer): Labels {
  const nodes = bytes
    .toString('utf8')
    .matchAll(/^MERGE \(n:News \{id: '([^']*)'\}\) SET n:Entity:Person, n \+= \{label: '((?:[^'\\]|\\.)*)'/gm);
  return new Map([...nodes].map(([, id, label]) => [id!, cypherText(label!)]));
}

function cypherText(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})|\\(.)/g, (_, code, character) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : character,
  );
}

interface FactLine {
  readonly roles: {
    readonly participant: readonly { readonly entity: { readonly id: string; readonly label: string } }[];
  };
}

function factLineLabels(bytes: Buffer): Labels {
  const facts = jsonLines(bytes) as FactLine[];
  return new Map(
    facts.flatMap(({ roles }) => roles.participant.map(({ entity }) => [entity.id, entity.label] as const)),
  );
}

function recordLabels(bytes: Buffer): Labels {
  const records = jsonLines(bytes) as { readonly kind: string; readonly id: string; readonly label: string }[];
  return new Map(records.filter(({ kind }) => kind === 'entity').map(({ id, label }) => [id, label]));
}

function ftmLabels(bytes: Buffer): Labels {
  const entities = jsonLines(bytes) as {
    readonly id: string;
    readonly schema: string;
    readonly properties: { readonly name?: string[] };
  }[];
  const people = entities.filter(({ schema }) => schema === 'Person');
  return new Map(people.map(({ id, properties }) => [id.replace('-', '/'), properties.name?.[0] ?? '']));
}

function jsonLines(bytes: Buffer): unknown[] {
  return bytes
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Labels in a report's list of entities, which has no ids. */
export function markdownLabels(text: string): string[] {
  const items = text.matchAll(/^- \*\*((?:[^\\*]|\\.)*)\*\* \(/gm);
  return [...items].map(([, label]) =>
    label!.replace(/\\(.)|&#(\d+);/g, (_, plain, code) => plain ?? String.fromCharCode(code)),
  );
}

/** A reader for every format that names entities with their ids. */
export const READERS: Readonly<Record<string, Reader>> = {
  'csv-nodes': csvLabels('id', 'label'),
  'csv-claims': csvLabels('object', 'objectLabel'),
  'neo4j-nodes': (bytes) => new Map(csvRows(bytes.toString('utf8')).map((row) => [row[':ID']!, row.label!])),
  graphml: graphLabels(parseGraphml),
  gexf: graphLabels(parseGexf),
  parquet: parquetLabels,
  cytoscape: cytoscapeLabels,
  dot: dotLabels,
  cypher: cypherLabels,
  'jsonl-facts': factLineLabels,
  jsonl: recordLabels,
  ftm: ftmLabels,
};
