/** What came back from the engine's thread, as an answer or as the reason why there is none. */

import type { ResultTerm, SparqlAnswer } from './answer.js';
import { CLOSED, type Outcome, type Stop } from './engine-thread.js';
import type { QueryForm } from './guard.js';
import { MOST_MEMORY } from './limits.js';
import type { SparqlOptions } from './open-sparql.js';
import { placeAt, SparqlError } from './sparql-error.js';
import { undeclaredPrefix } from './words.js';
import type { WorkerResponse } from './worker.js';

const MEBIBYTE = 1 << 20;

/** Whether the thread answers nothing more. */
export function isLost(outcome: Outcome): outcome is Stop | { readonly error: string; readonly broken: true } {
  return typeof outcome === 'string' || ('error' in outcome && outcome.broken);
}

/** The error of a query that was cancelled. */
export function nobodyWaits(): SparqlError {
  return new SparqlError('cancelled', 'nobody waits for the answer');
}

function lossOf(outcome: Outcome, { timeout, memory = MOST_MEMORY }: SparqlOptions): SparqlError | undefined {
  if (!isLost(outcome)) return undefined;
  if (outcome === 'timeout') return new SparqlError('timeout', `no answer in ${timeout / 1000} s`);
  if (outcome === 'cancelled') return nobodyWaits();
  if (outcome === 'memory')
    return new SparqlError('excessive', `more than ${Math.round(memory / MEBIBYTE)} MiB for what must be held at once`);
  if (outcome.error === CLOSED) return new SparqlError('failed', CLOSED);
  return new SparqlError('excessive', `nested too deep, or too large, for the engine (${outcome.error})`);
}

/** Reads an answer. Throws a SparqlError. */
export function readOutcome(outcome: Outcome, query: string, form: QueryForm, options: SparqlOptions): SparqlAnswer {
  const loss = lossOf(outcome, options);
  if (loss) throw loss;
  const response = outcome as WorkerResponse;
  if ('error' in response) throw engineError(response.error, query);
  const results = 'results' in response ? response.results : '';
  if (form === 'ASK')
    return { kind: 'boolean', value: (JSON.parse(results) as { boolean: boolean }).boolean, cut: false };
  if (form === 'SELECT') return readSolutions(results, options.limit);
  const lines = results.split('\n').filter(Boolean).sort();
  return { kind: 'triples', lines: lines.slice(0, options.limit), cut: lines.length > options.limit };
}

interface ResultsJson {
  readonly head: { readonly vars: readonly string[] };
  readonly results: { readonly bindings: readonly Readonly<Record<string, ResultTerm>>[] };
}

function readSolutions(results: string, limit: number): SparqlAnswer {
  const { head, results: rows } = JSON.parse(results) as ResultsJson;
  const solutions = rows.bindings.slice(0, limit);
  return { kind: 'solutions', variables: head.vars, solutions, cut: rows.bindings.length > limit };
}

/**
 * The engine says `error at 3:2: expected …`; in the limit that was set, it is the query's end that is wrong. Where it names no place,
 * the query asks for what it has not: a function, for instance.
 */
function engineError(message: string, query: string): SparqlError {
  const [, line, column, what] = /^error at (\d+):(\d+): (.*)$/s.exec(message) ?? [];
  if (what === undefined) return new SparqlError('syntax', message);
  // The engine seldom says so, but a query that uses one is always wrong.
  const unknown = undeclaredPrefix(query);
  if (unknown) {
    const { prefix, start } = unknown;
    return new SparqlError(
      'syntax',
      `the prefix “${prefix}:” is not declared (PREFIX ${prefix}: <…>)`,
      placeAt(query, start),
    );
  }
  const end = placeAt(query, query.length);
  const place = { line: Number(line), column: Number(column) };
  // It names every character that could have come next.
  const short = what.length > 160 ? `${what.slice(0, 160)}…` : what;
  return new SparqlError('syntax', short, place.line > end.line ? end : place);
}
