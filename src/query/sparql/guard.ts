/** Before a query runs: what it is, whether it only reads and stays here, and a limit on its rows. */
import { placeAt, SparqlError } from './sparql-error.js';
import { type SparqlWord, sparqlWords } from './words.js';

export type QueryForm = 'SELECT' | 'ASK' | 'CONSTRUCT' | 'DESCRIBE';

export interface GuardedQuery {
  readonly form: QueryForm;
  /** The query with its limit; every place in it is that of the query as given, up to the limit. */
  readonly text: string;
  /** It names its own graphs (`FROM`); else it asks all graphs as one. */
  readonly namesGraphs: boolean;
}

const FORMS: ReadonlySet<string> = new Set<QueryForm>(['SELECT', 'ASK', 'CONSTRUCT', 'DESCRIBE']);
const UPDATES: ReadonlySet<string> = new Set([
  'LOAD',
  'INSERT',
  'DELETE',
  'CLEAR',
  'DROP',
  'CREATE',
  'ADD',
  'MOVE',
  'COPY',
  'WITH',
] as const);

/** Checks a query and limits it to `most` solutions. Throws a SparqlError for an update and for `SERVICE`, with its place. */
export function guardQuery(query: string, most: number): GuardedQuery {
  const words = sparqlWords(query);
  const first = words[firstAfterPrologue(words)];
  if (first && UPDATES.has(first.text)) throw refusal(query, first, `${first.text}: this graph is for reading only`);
  const service = words.find(({ kind, text }) => kind === 'keyword' && text === 'SERVICE');
  if (service) throw refusal(query, service, 'SERVICE: no other endpoint is asked, everything stays on this machine');
  if (!first || !FORMS.has(first.text)) {
    const place = placeAt(query, first?.start ?? query.length);
    throw new SparqlError('syntax', 'expected SELECT, ASK, CONSTRUCT or DESCRIBE', place);
  }
  const form = first.text as QueryForm;
  const namesGraphs = words.some(({ text, kind, depth }) => kind === 'keyword' && text === 'FROM' && depth === 0);
  return { form, namesGraphs, text: form === 'ASK' ? query : limited(query, words, most) };
}

function refusal(query: string, { start }: SparqlWord, message: string): SparqlError {
  return new SparqlError('refused', message, placeAt(query, start));
}

/** Position of the word after all `BASE <…>` and `PREFIX name: <…>`. */
function firstAfterPrologue(words: readonly SparqlWord[]): number {
  let at = 0;
  for (;;) {
    if (words[at]?.text === 'BASE') at += 2;
    else if (words[at]?.text === 'PREFIX') at += 3;
    else return at;
  }
}

/** The query's own limit where it is the smaller one; else `most`, in its place, or before a last `VALUES`, or at the end. */
function limited(query: string, words: readonly SparqlWord[], most: number): string {
  const outer = words.filter(({ depth, kind }) => depth === 0 && kind !== 'other');
  const own = outer[outer.findIndex(({ text }) => text === 'LIMIT') + 1];
  const hasOwn = outer.some(({ text }) => text === 'LIMIT') && own?.kind === 'number';
  if (hasOwn && Number(own.text) <= most) return query;
  // As wide as what it replaces, so that all that follows stays in its column.
  if (hasOwn) return query.slice(0, own.start) + String(most).padEnd(own.end - own.start) + query.slice(own.end);
  const values = outer.findLast(({ text }) => text === 'VALUES');
  const end = values?.start ?? query.length;
  return `${query.slice(0, end)}\nLIMIT ${most}\n${query.slice(end)}`;
}
