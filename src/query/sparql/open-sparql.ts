/** SPARQL over a graph, in a thread of its own: a query that takes too long ends with its thread, and the next one answers. */
import { Worker } from 'node:worker_threads';
import type { ResultTerm, SparqlAnswer } from './answer.js';
import { guardQuery, type QueryForm } from './guard.js';
import { placeAt, SparqlError } from './sparql-error.js';
import type { WorkerRequest, WorkerResponse } from './worker.js';

export interface SparqlOptions {
  /** Most solutions or triples of an answer. */
  readonly limit: number;
  /** Milliseconds that a query may run. */
  readonly timeout: number;
  /** IRIs of the graphs that are asked as one instead of all, as the protocol's `default-graph-uri` says. */
  readonly defaultGraphs?: readonly string[];
  /** IRIs of the graphs that `GRAPH` may name, as the protocol's `named-graph-uri` says. */
  readonly namedGraphs?: readonly string[];
}

export interface SparqlEndpoint {
  /** Answers one query after the other. Rejects with a SparqlError. */
  ask(query: string, options: SparqlOptions): Promise<SparqlAnswer>;
  /** The quads have changed: what is asked from now on is answered from what they are then. */
  renew(): void;
  close(): Promise<void>;
}

/** Characters of N-Quads in one message. */
const PIECE = 1 << 20;

/** What is said of a query whose thread ended before its answer. */
const CLOSED = 'closed';

/** Where the thread's code lies, beside this file when it is built. */
const WORKER = new URL('./worker.js', import.meta.url);

/**
 * Opens an endpoint over N-Quads; `quads` gives the lines anew whenever a thread must be filled. The engine rewrites literals
 * (`0.90` to `0.9`): it is an index to ask, never the source of an export.
 */
export function openSparql(quads: () => Iterable<string>, worker: URL = WORKER): SparqlEndpoint {
  let thread: Promise<Worker> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const answer = async (query: string, options: SparqlOptions): Promise<SparqlAnswer> => {
    const guarded = guardQuery(query, options.limit + 1);
    requireIris([...(options.defaultGraphs ?? []), ...(options.namedGraphs ?? [])]);
    thread ??= fill(worker, quads());
    const filled = await thread;
    const { defaultGraphs = [], namedGraphs = [] } = options;
    const response = await exchange(filled, { query: guarded, defaultGraphs, namedGraphs }, options.timeout);
    if (response === 'timeout' || ('error' in response && response.broken)) {
      thread = undefined;
      await filled.terminate();
      if (response === 'timeout') throw new SparqlError('timeout', `no answer in ${options.timeout / 1000} s`);
      if (response.error === CLOSED) throw new SparqlError('failed', CLOSED);
      throw new SparqlError('excessive', `nested too deep, or too large, for the engine (${response.error})`);
    }
    if ('error' in response) throw engineError(response.error, query);
    return readResponse(response, guarded.form, options.limit);
  };
  return {
    ask: (query, options) => {
      const mine = last.then(() => answer(query, options));
      last = mine.catch(() => {});
      return mine;
    },
    renew: () => {
      last = last.then(async () => {
        const old = thread;
        thread = undefined;
        await (await old)?.terminate();
      });
      last = last.catch(() => {});
    },
    close: async () => {
      await (await thread)?.terminate();
      thread = undefined;
    },
  };
}

/** The engine takes no relative IRI, and the protocol's parameters have no place in the query. */
function requireIris(graphs: readonly string[]): void {
  const wrong = graphs.find((iri) => !/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]*$/i.test(iri));
  if (wrong !== undefined) throw new SparqlError('syntax', `“${wrong}” is no absolute IRI of a graph`);
}

async function fill(url: URL, quads: Iterable<string>): Promise<Worker> {
  const worker = new Worker(url);
  worker.unref();
  for (const load of pieces(quads)) {
    const response = await exchange(worker, { load });
    if (response !== 'timeout' && 'error' in response) throw new SparqlError('failed', response.error);
  }
  return worker;
}

/** Lines joined to pieces of some size. */
function* pieces(lines: Iterable<string>): Generator<string> {
  let piece: string[] = [];
  let length = 0;
  for (const line of lines) {
    piece.push(line);
    length += line.length;
    if (length < PIECE) continue;
    yield piece.join('');
    [piece, length] = [[], 0];
  }
  yield piece.join('');
}

/** Sends a message and waits for its answer, at most `timeout` milliseconds. A thread that dies is an error like any other. */
function exchange(worker: Worker, request: WorkerRequest, timeout?: number): Promise<WorkerResponse | 'timeout'> {
  return new Promise((resolve) => {
    const settle = (response: WorkerResponse | 'timeout') => {
      clearTimeout(clock);
      worker.off('message', settle).off('error', fail).off('exit', end);
      worker.unref();
      resolve(response);
    };
    const fail = (error: unknown) => settle({ error: String(error), broken: true });
    const end = () => fail(CLOSED);
    const clock = timeout === undefined ? undefined : setTimeout(() => settle('timeout'), timeout);
    worker.ref();
    worker.on('message', settle).on('error', fail).on('exit', end);
    worker.postMessage(request);
  });
}

function readResponse(response: WorkerResponse, form: QueryForm, limit: number): SparqlAnswer {
  const results = 'results' in response ? response.results : '';
  if (form === 'ASK')
    return { kind: 'boolean', value: (JSON.parse(results) as { boolean: boolean }).boolean, cut: false };
  if (form === 'SELECT') return readSolutions(results, limit);
  const lines = results.split('\n').filter(Boolean).sort();
  return { kind: 'triples', lines: lines.slice(0, limit), cut: lines.length > limit };
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
  const end = placeAt(query, query.length);
  const place = { line: Number(line), column: Number(column) };
  // It names every character that could have come next.
  const short = what.length > 160 ? `${what.slice(0, 160)}…` : what;
  return new SparqlError('syntax', short, place.line > end.line ? end : place);
}
