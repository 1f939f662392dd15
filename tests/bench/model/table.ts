/** Figures beside their targets and what was recorded before. */
import type { Figures } from './counts.js';
import { TARGETS } from './targets.js';

/** Figures by corpus. */
export type Table = Readonly<Record<string, Figures>>;
/** Recorded values by corpus and measure. */
export type Recorded = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A figure that lies so far below the recorded one has fallen. */
const ALLOWED_DROP = 0.01;
const HEADER = ['corpus', 'measure', 'target', 'figure', '95 % interval', 'recorded'];

/** A Markdown table in percent, its columns aligned. */
export function markdown(table: Table, recorded: Recorded): string {
  const rows = Object.entries(table).flatMap(([corpus, figures]) =>
    Object.entries(figures).map(([measure, { value, interval }]) => [
      corpus,
      measure,
      percent(TARGETS[corpus]?.[measure]),
      percent(value),
      interval ? `[${interval.map(percent).join(', ')}]` : '',
      percent(recorded[corpus]?.[measure]),
    ]),
  );
  const all = [HEADER, ...rows];
  const widths = HEADER.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [line(HEADER), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function percent(share: number | undefined): string {
  return share === undefined ? '' : (100 * share).toFixed(share > 0.995 ? 2 : 1);
}

/** Corpus and measure of what has fallen. */
export function fallen(table: Table, recorded: Recorded): string[] {
  return Object.entries(table).flatMap(([corpus, figures]) =>
    Object.entries(figures)
      .filter(([measure, { value }]) => value < (recorded[corpus]?.[measure] ?? 0) - ALLOWED_DROP)
      .map(([measure]) => `${corpus} ${measure}`),
  );
}

/** What to record: the values of this table, and of the others those from before. */
export function toRecord(table: Table, recorded: Recorded): Recorded {
  const values = Object.entries(table).map(([corpus, figures]) => {
    const rounded = Object.entries(figures).map(([measure, { value }]) => [measure, Number(value.toFixed(4))]);
    return [corpus, Object.fromEntries(rounded)];
  });
  return { ...recorded, ...Object.fromEntries(values) };
}
