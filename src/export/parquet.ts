/** Apache Parquet: the claims as one table, for DuckDB, pandas, Spark. */
import type { KnowledgeGraph } from '../model/statement.js';
import { type Carry, carrier, LONE_SURROGATE, type Report } from './carry.js';
import { type ClaimRow, claimRows } from './claim-rows.js';

const NUMBERS: Readonly<Partial<Record<keyof ClaimRow, 'DOUBLE' | 'INT32'>>> = {
  ...{ confidence: 'DOUBLE', start: 'INT32', end: 'INT32' },
};
const COLUMNS: readonly (keyof ClaimRow)[] = [
  ...(['claim', 'subject', 'subjectLabel', 'predicate', 'object', 'objectLabel', 'modality', 'attributedTo'] as const),
  ...(['confidence', 'time', 'quote', 'sentence', 'title', 'publisher', 'published', 'url', 'document'] as const),
  ...(['start', 'end', 'fact', 'foundBy'] as const),
];

/** Columns in which nothing is known where there is no text. */
const OPTIONAL: ReadonlySet<keyof ClaimRow> = new Set([
  'object',
  'attributedTo',
  'time',
  'title',
  'publisher',
  'published',
  'url',
] as const);

/** The claims as the bytes of a Parquet file; what is not known is null. */
export async function writeParquet(graph: KnowledgeGraph, report: Report): Promise<Uint8Array[]> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const rows = claimRows(graph);
  const carry = carrier('Parquet', LONE_SURROGATE, report);
  const columnData = COLUMNS.map((name) => ({
    ...{ name, type: NUMBERS[name] ?? ('STRING' as const), nullable: OPTIONAL.has(name) },
    data: rows.map((row) => cell(row, name, carry)),
  }));
  return [new Uint8Array(parquetWriteBuffer({ columnData }))];
}

function cell(row: ClaimRow, name: keyof ClaimRow, carry: Carry): string | number | null {
  const value = row[name];
  if (typeof value === 'number') return value;
  return value === '' && OPTIONAL.has(name) ? null : carry(value, row.claim);
}
