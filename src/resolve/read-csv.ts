/** CSV as RFC 4180 has it, read strictly: what is no CSV is an error with its line. */
import { TriplewireError } from '../model/errors.js';

/** A row with the line (1-based) on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A cell and what ends it: in quotes (which are doubled inside), or plain without any quote. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

/**
 * The rows of a file, lines without a character left out. A byte-order mark is no part of it, nor is the apostrophe by which our own
 * tables keep a cell from being a formula. Throws `bad-csv` with file and line for quotes that are not closed or do not enclose a cell.
 */
export function readCsv(text: string, path: string): CsvRow[] {
  const rows: CsvRow[] = [];
  const body = text.replace(/^\uFEFF/, '');
  const cell = new RegExp(CELL);
  let [line, begin, cells] = [1, 1, [] as string[]];
  while (cell.lastIndex < body.length || cells.length > 0) {
    const match = cell.exec(body);
    if (!match)
      throw new TriplewireError('bad-csv', 'a quotation mark that closes or encloses no cell', { file: path, line });
    cells.push(plain(match[1]?.replaceAll('""', '"') ?? match[2]!));
    line += match[0].match(/\r\n|\n|\r/g)?.length ?? 0;
    if (match[3] === ',') continue;
    if (cells.some((text) => text !== '')) rows.push({ line: begin, cells });
    [begin, cells] = [line, []];
  }
  return rows;
}

function plain(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
