/** JSON Lines of articles: `{text, id?, title?, url?, date?, publisher?, author?}`, one a line. */

import { sourceId } from '../model/ids.js';
import type { Diagnostic } from '../model/mention.js';
import { nearestOf } from '../model/near-words.js';
import type { Source } from '../model/text.js';

/** Keys that a line may have besides `text`; all are strings. */
const METADATA = ['id', 'title', 'url', 'date', 'publisher', 'author'] as const;
const KEYS: readonly string[] = ['text', ...METADATA];

/** A source with what is doubtful about its line, or why there is none. */
export type Line =
  | { readonly source: Source; readonly name: string; readonly warnings: readonly Diagnostic[] }
  | { readonly diagnostic: Diagnostic };

/** Reads one line; `name` is its `id`, else `path:line`. A wrong line gives a diagnostic with file and line. */
export function parseLine(line: string, path: string, number: number): Line {
  const place = `${path}:${number}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { diagnostic: wrongLine(place, `not JSON (${(error as Error).message})`) };
  }
  const problem = problemOf(value);
  return problem ? { diagnostic: wrongLine(place, problem) } : sourceOf(value as Record<string, string>, place);
}

function problemOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'not an object; expected {"text": "…"}';
  const record = value as Record<string, unknown>;
  if (typeof record.text !== 'string') return `no "text" (a string is expected)${slipOf('text', record)}`;
  const wrong = METADATA.find((key) => record[key] != null && typeof record[key] !== 'string');
  if (wrong) return `"${wrong}" is no string`;
  const half = KEYS.find((key) => /\p{Surrogate}/u.test(String(record[key] ?? '')));
  if (half) return `"${half}" holds half of a surrogate pair, which no file could keep`;
  return record.date == null ? undefined : problemOfDate(record.date as string);
}

/** A day that no calendar has is told apart from what is written in another way. */
function problemOfDate(date: string): string | undefined {
  if (isIsoDate(date)) return undefined;
  const problem = ISO_DATE.test(date) ? 'is no day of the calendar' : 'is not like 2019-01-18, 2019-01 or 2019';
  return `"date" ${problem}: ${date} (without a "date" this article would be read)`;
}

/** The key of a record that was meant for a missing one. */
function slipOf(key: string, record: Readonly<Record<string, unknown>>): string {
  const meant = Object.keys(record).find((other) => !KEYS.includes(other) && nearestOf(other, [key]));
  return meant === undefined ? '' : `; is "${meant}" meant for it?`;
}

/** Keys that are nearly one that the line lacks: what they hold is not read. Other unknown keys are somebody's own. */
function warningsOf(record: Readonly<Record<string, unknown>>, place: string): Diagnostic[] {
  const missing = KEYS.filter((key) => record[key] == null);
  return Object.keys(record).flatMap((key) => {
    const meant = KEYS.includes(key) ? undefined : nearestOf(key, missing);
    if (meant === undefined) return [];
    const message = `"${key}" is not read; is "${meant}" meant?`;
    return [{ code: 'unknown-key', severity: 'warning' as const, document: place, message }];
  });
}

const ISO_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** Whether a string is a calendar date as coarse as `2019`, `2019-01` or `2019-01-18` (a time may follow). */
export function isIsoDate(value: string): boolean {
  const match = ISO_DATE.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function sourceOf(record: Record<string, string>, place: string): Line {
  const { text, title, url, date, publisher, author } = record;
  const metadata = { title, url, publisher, author, published: date?.slice(0, 10) };
  const given = Object.fromEntries(Object.entries(metadata).filter(([, value]) => value));
  const source = { text: text!, ...given };
  const warnings = warningsOf(record, place);
  return { source: { id: sourceId(source), ...source }, name: record.id ?? place, warnings };
}

function wrongLine(document: string, message: string): Diagnostic {
  return { code: 'wrong-line', severity: 'error', document, message };
}
