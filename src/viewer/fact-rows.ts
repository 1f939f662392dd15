/** The facts as rows of a table: what stands in each column, their order, and the rows as CSV. */
import { csvCell } from '../export/csv.js';
import type { ViewerData, ViewerFact } from '../graph/viewer-types.js';
import { words } from './bundles.js';
import { fold } from './search-nodes.js';

export const COLUMNS = ['fact', 'who and what', 'date', 'modality', 'confidence', 'outlet', 'sentence'] as const;
export type Column = (typeof COLUMNS)[number];

export interface FactRow {
  readonly fact: ViewerFact;
  readonly cells: Readonly<Record<Column, string>>;
}

export interface Order {
  readonly column: Column;
  readonly isDown: boolean;
}

/** The rows of these facts; dates are those that the text resolves, else that of publication. */
export function rowsOf({ facts, documents }: ViewerData, shown: readonly number[]): FactRow[] {
  return shown.map((index) => {
    const fact = facts[index]!;
    const [first] = fact.evidence;
    const document = first && documents[first.document];
    const cells = {
      ...{ fact: words(fact.factType), 'who and what': rolesText(fact), modality: modalityText(fact) },
      ...{ date: fact.date ?? document?.published ?? '', confidence: fact.confidence.toFixed(2) },
      ...{ outlet: document?.publisher ?? '', sentence: first?.sentence ?? '' },
    };
    return { fact, cells };
  });
}

function rolesText({ roles }: ViewerFact): string {
  return roles.map(([role, terms]) => `${words(role)}: ${terms.map(({ text }) => text).join(', ')}`).join(' · ');
}

function modalityText({ modality, attribution }: ViewerFact): string {
  return attribution === undefined ? modality : `${modality}, according to ${attribution}`;
}

/** Rows in which every word of the text stands somewhere, accents and case aside. */
export function rowsWith(rows: readonly FactRow[], text: string): FactRow[] {
  const wanted = fold(text).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...rows];
  return rows.filter(({ cells }) => {
    const whole = fold(Object.values(cells).join('\n'));
    return wanted.every((word) => whole.includes(word));
  });
}

/** A sorted copy; equal cells keep their order, and empty ones come last either way. */
export function sorted(rows: readonly FactRow[], order: Order | undefined): readonly FactRow[] {
  if (!order) return rows;
  const { column, isDown } = order;
  return [...rows].sort((a, b) => {
    const [one, other] = [a.cells[column], b.cells[column]];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    const ascending = one < other ? -1 : Number(one > other);
    return isDown ? -ascending : ascending;
  });
}

/** RFC 4180 with byte-order mark; no cell is taken for a formula. */
export function csvOf(rows: readonly FactRow[]): string {
  const line = (cells: readonly string[]) => `${cells.map(csvCell).join(',')}\r\n`;
  return `\uFEFF${line(COLUMNS)}${rows.map(({ cells }) => line(COLUMNS.map((column) => cells[column]))).join('')}`;
}
