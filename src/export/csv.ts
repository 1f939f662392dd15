/** CSV for spreadsheets: RFC 4180 with byte-order mark, and no cell that can be taken for a formula. */
import { FACT_COLUMNS, factRows } from '../graph/facts-table.js';
import type { KnowledgeGraph } from '../model/statement.js';
import { type Carry, CONTROL, carrier, type Report } from './carry.js';
import { claimRows } from './claim-rows.js';
import { networkOf } from './network.js';

type Row = Readonly<Record<string, string | number | boolean>>;

/** Facts with all their roles in one cell. */
export function writeFactsCsv(graph: KnowledgeGraph, report: Report): Generator<string> {
  return writeCsv(factRows(graph), FACT_COLUMNS, 'fact', report);
}

/** Entities. */
export function writeNodesCsv(graph: KnowledgeGraph, report: Report): Generator<string> {
  const columns = ['id', 'label', 'class', 'level', 'aliases', 'documents', 'sameAs'] as const;
  return writeCsv(networkOf(graph).nodes, columns, 'id', report);
}

/** Statements between entities. */
export function writeEdgesCsv(graph: KnowledgeGraph, report: Report): Generator<string> {
  const columns = [
    ...(['id', 'source', 'target', 'predicate', 'asserted', 'modality', 'confidence', 'claims'] as const),
    ...(['documents', 'start', 'end', 'sentence'] as const),
  ];
  return writeCsv(networkOf(graph).edges, columns, 'id', report);
}

/** Claims with their sentences and documents. */
export function writeClaimsCsv(graph: KnowledgeGraph, report: Report): Generator<string> {
  const columns = [
    ...(['claim', 'subject', 'subjectLabel', 'predicate', 'object', 'objectLabel', 'modality'] as const),
    ...(['attributedTo', 'confidence', 'time', 'quote', 'sentence', 'title', 'publisher', 'published'] as const),
    ...(['url', 'document', 'start', 'end', 'fact', 'foundBy'] as const),
  ];
  return writeCsv(claimRows(graph), columns, 'claim', report);
}

/** Rows below their head; `id` is the column that diagnostics name. */
function* writeCsv<T extends object>(
  rows: readonly T[],
  columns: readonly (keyof T & string)[],
  id: keyof T & string,
  report: Report,
): Generator<string> {
  const carry = carrier('CSV', CONTROL, report);
  yield `\uFEFF${columns.join(',')}\r\n`;
  for (const row of rows as readonly (T & Row)[]) yield csvLine(row, columns, String(row[id]), carry);
}

function csvLine(row: Row, columns: readonly string[], record: string, carry: Carry): string {
  return `${columns.map((column) => csvCell(carry(String(row[column]), record))).join(',')}\r\n`;
}

/**
 * A cell that every spreadsheet reads as text: one that begins like a formula (`= + - @`, tab, carriage return) gets an apostrophe
 * before it; so does one that begins with apostrophes and then like a formula, so that taking one away gives the text back.
 */
export function csvCell(text: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
