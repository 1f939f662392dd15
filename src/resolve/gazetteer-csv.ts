/** A gazetteer as a table: `label,aliases,class,iri`, and `context` where the user knows more. */
import { TriplewireError } from '../model/errors.js';
import { nameKey } from '../model/name-key.js';
import type { Ontology } from '../ontology/ontology.js';
import { type GazetteerEntry, problemOfIri } from './gazetteer.js';
import { classNamed } from './gazetteer-classes.js';
import { type CsvRow, readCsv } from './read-csv.js';

const COLUMNS = ['label', 'aliases', 'class', 'iri', 'context'] as const;
type Column = (typeof COLUMNS)[number];
const NEEDED: readonly Column[] = ['label', 'iri'];

/**
 * The entries of a CSV file whose first row names its columns, in any order. Several aliases, and several names of the context, have `|`
 * between them. Throws `bad-csv` or `bad-gazetteer` with file and line.
 */
export function readGazetteerCsv(text: string, path: string, ontology: Pick<Ontology, 'classes'>): GazetteerEntry[] {
  const [head, ...rows] = readCsv(text, path);
  if (!head) throw new TriplewireError('bad-gazetteer', 'an empty file', { file: path });
  const columns = columnsOf(head, path);
  return rows.map((row) => entryOf(row, columns, path, ontology));
}

function columnsOf({ cells, line }: CsvRow, path: string): readonly string[] {
  const columns = cells.map((cell) => cell.trim().toLowerCase());
  const refuse = (message: string) => new TriplewireError('bad-gazetteer', message, { file: path, line });
  const unknown = columns.find((name) => !(COLUMNS as readonly string[]).includes(name));
  if (unknown !== undefined) throw refuse(`no column "${unknown}" is known (columns: ${COLUMNS.join(', ')})`);
  const missing = NEEDED.find((name) => !columns.includes(name));
  if (missing) throw refuse(`there is no column "${missing}"`);
  if (new Set(columns).size < columns.length) throw refuse('a column stands twice');
  return columns;
}

function entryOf(
  { line, cells }: CsvRow,
  columns: readonly string[],
  path: string,
  ontology: Pick<Ontology, 'classes'>,
): GazetteerEntry {
  const refuse = (message: string) => new TriplewireError('bad-gazetteer', message, { file: path, line });
  if (cells.length !== columns.length) throw refuse(`${cells.length} cells where the head has ${columns.length}`);
  const cell = (name: Column) => (cells[columns.indexOf(name)] ?? '').trim();
  const list = (name: Column) =>
    cell(name)
      .split('|')
      .map((text) => text.trim())
      .filter((text) => text !== '');
  const [label, iri, type] = [cell('label'), cell('iri'), classNamed(cell('class'), ontology)];
  if (nameKey(label) === '') throw refuse(`"${label}" is no name: it has no letter and no digit`);
  const problem = problemOfIri(iri);
  if (problem !== undefined) throw refuse(problem);
  if (cell('class') !== '' && !type)
    throw refuse(`no class "${cell('class')}" (classes are written like City or schema:City)`);
  return { iri, label, aliases: list('aliases'), ...(type ? { type } : {}), context: list('context') };
}
