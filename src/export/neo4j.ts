/**
 * CSV for `neo4j-admin database import full --nodes neo4j-nodes.csv --relationships neo4j-relationships.csv --multiline-fields=true
 * --array-delimiter=U+001F` (https://neo4j.com/docs/operations-manual/current/import/).
 */
import type { KnowledgeGraph } from '../model/statement.js';
import { type Carry, CONTROL, carrier, type Report } from './carry.js';
import { type Properties, type PropertyValue, propertyNodes, propertyRelationships } from './property-graph.js';

/** Between the elements of a list: no text can hold it, since control characters are replaced. */
const SEPARATOR = '\u001f';

/** Entities, facts and documents. */
export function writeNeo4jNodes(graph: KnowledgeGraph, report: Report): Generator<string> {
  const rows = [...propertyNodes(graph)].map(({ id, labels, properties }) => ({
    ...{ record: id, fixed: [id, labels], properties },
  }));
  return writeTable([':ID', ':LABEL'], rows, report);
}

/** Statements, roles, speakers and documents. */
export function writeNeo4jRelationships(graph: KnowledgeGraph, report: Report): Generator<string> {
  const rows = [...propertyRelationships(graph)].map(({ from, to, type, properties }) => ({
    ...{ record: from, fixed: [from, to, type], properties },
  }));
  return writeTable([':START_ID', ':END_ID', ':TYPE'], rows, report);
}

interface TableRow {
  readonly record: string;
  readonly fixed: readonly PropertyValue[];
  readonly properties: Properties;
}

function* writeTable(head: readonly string[], rows: readonly TableRow[], report: Report): Generator<string> {
  const types = new Map<string, string>();
  for (const { properties } of rows)
    for (const [name, value] of Object.entries(properties)) types.set(name, typeOf(value));
  const columns = [...types.keys()].sort();
  const carry = carrier('Neo4j CSV', CONTROL, report);
  yield line([...head, ...columns.map((name) => name + types.get(name))]);
  for (const { record, fixed, properties } of rows) {
    const values = columns.map((name) => (Object.hasOwn(properties, name) ? properties[name]! : ''));
    yield line([...fixed, ...values].map((value) => cell(value, record, carry)));
  }
}

function typeOf(value: PropertyValue): string {
  if (typeof value === 'string') return '';
  if (typeof value === 'object') return ':string[]';
  return typeof value === 'boolean' ? ':boolean' : ':double';
}

function cell(value: PropertyValue, record: string, carry: Carry): string {
  if (typeof value === 'object') return value.map((text) => carry(text, record)).join(SEPARATOR);
  return typeof value === 'string' ? carry(value, record) : String(value);
}

/** Every cell that is not plain stands in quotes; an importer takes nothing for a formula. */
function line(cells: readonly string[]): string {
  return `${cells.map((text) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')}\n`;
}
