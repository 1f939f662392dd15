/** Asks the SPARQL endpoint of the server that gave the page, and says in words why there is no answer. */
import { type QueryTable, tableOfResults, tableOfTriples } from './query-table.js';

/** A table, whether there is more than the endpoint gives; or why there is none. */
export type QueryAnswer = { readonly table: QueryTable; readonly isCut: boolean } | { readonly problem: string };

const TYPES = 'application/sparql-results+json, application/n-triples;q=0.9';

/** By the status of the endpoint's answer; what it says follows. */
const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'The query cannot be read',
  403: 'This is not allowed',
  503: 'It took too long; ask for less, or for fewer rows',
};

/** `server`: address of the site. Never throws. */
export async function askSparql(server: string, query: string): Promise<QueryAnswer> {
  try {
    const headers = { 'Content-Type': 'application/sparql-query', Accept: TYPES };
    const response = await fetch(new URL('sparql', server), { method: 'POST', headers, body: query });
    const text = await response.text();
    if (!response.ok) return { problem: problemOf(response.status, text.trim()) };
    const isTriples = response.headers.get('Content-Type')?.startsWith('application/n-triples');
    const table = isTriples ? tableOfTriples(text) : tableOfResults(text);
    return { table, isCut: response.headers.has('Triplewire-Cut') };
  } catch {
    return { problem: 'The server does not answer: is “triplewire view” still running?' };
  }
}

function problemOf(status: number, said: string): string {
  return `${PROBLEMS[status] ?? 'The server could not answer'}: ${said}`;
}
