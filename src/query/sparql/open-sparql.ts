/** SPARQL over a graph, in threads of their own: a query that takes too much ends with its thread, and others answer meanwhile. */
import type { SparqlAnswer } from './answer.js';
import { type EngineThread, openThread } from './engine-thread.js';
import { type GuardedQuery, guardQuery } from './guard.js';
import { MOST_MEMORY } from './limits.js';
import { memoryMeter } from './memory-meter.js';
import { openPlaces, type Place } from './places.js';
import { isLost, nobodyWaits, readOutcome } from './read-outcome.js';
import { SparqlError } from './sparql-error.js';

export interface SparqlOptions {
  /** Most solutions or triples of an answer. */
  readonly limit: number;
  /** Milliseconds that a query may run. */
  readonly timeout: number;
  /** Bytes that the engine may take for a query beside the graph; a gibibyte by default. */
  readonly memory?: number;
  /** Comes when nobody waits for the answer any more: the query is ended, or never begun. */
  readonly signal?: AbortSignal;
  /** IRIs of the graphs that are asked as one instead of all, as the protocol's `default-graph-uri` says. */
  readonly defaultGraphs?: readonly string[];
  /** IRIs of the graphs that `GRAPH` may name, as the protocol's `named-graph-uri` says. */
  readonly namedGraphs?: readonly string[];
}

export interface SparqlEndpoint {
  /** Answers a query; while one takes long, another thread answers those that come after it. Rejects with a SparqlError. */
  ask(query: string, options: SparqlOptions): Promise<SparqlAnswer>;
  /** The quads have changed: what is not yet begun is answered from what they are then. */
  renew(): void;
  close(): Promise<void>;
}

/** Where the thread's code lies, beside this file when it is built. */
const WORKER = new URL('./worker.js', import.meta.url);
/** Each thread holds the graph, about a kilobyte a quad. */
const MOST_THREADS = 2;
/** Milliseconds after which a query is a long one, for which the next does not wait. */
const LONG = 500;

/**
 * Opens an endpoint over N-Quads; `quads` gives the lines anew whenever a thread must be filled. The engine rewrites literals
 * (`0.90` to `0.9`): it is an index to ask, never the source of an export.
 */
export function openSparql(quads: () => Iterable<string>, worker: URL = WORKER): SparqlEndpoint {
  const meter = memoryMeter();
  const threads = new Set<EngineThread>();
  const end = (thread: EngineThread) => {
    threads.delete(thread);
    return thread.end();
  };
  const places = openPlaces<EngineThread>(MOST_THREADS, (thread) => void end(thread));
  const threadOf = (place: Place<EngineThread>) => {
    if (place.kept) return place.kept;
    const thread = openThread(worker);
    place.kept = thread;
    threads.add(thread);
    return thread;
  };
  const outcomeIn = async (place: Place<EngineThread>, guarded: GuardedQuery, options: SparqlOptions) => {
    const { timeout, memory = MOST_MEMORY, signal, defaultGraphs = [], namedGraphs = [] } = options;
    const thread = threadOf(place);
    const filled = await meter.filling(() => thread.fill(quads));
    if (isLost(filled) || 'error' in filled) return filled;
    // Its thread is kept for others.
    if (signal?.aborted) throw nobodyWaits();
    const late = setTimeout(() => places.isLate(place), LONG);
    const request = { query: guarded, defaultGraphs, namedGraphs };
    const outcome = await thread.ask(request, {
      ...{ timeout, signal },
      watch: (onExcess) => meter.watch(memory, onExcess),
    });
    clearTimeout(late);
    return outcome;
  };
  const answer = async (query: string, options: SparqlOptions): Promise<SparqlAnswer> => {
    const guarded = guardQuery(query, options.limit + 1);
    requireIris([...(options.defaultGraphs ?? []), ...(options.namedGraphs ?? [])]);
    const place = await places.take(options.signal).catch(() => Promise.reject(nobodyWaits()));
    try {
      const outcome = await outcomeIn(place, guarded, options);
      if (isLost(outcome) && place.kept) {
        await end(place.kept);
        place.kept = undefined;
      }
      return readOutcome(outcome, query, guarded.form, options);
    } finally {
      places.giveBack(place);
    }
  };
  return {
    ask: answer,
    renew: () => places.clear(),
    close: async () => {
      await Promise.all([...threads].map(end));
      places.clear();
    },
  };
}

/** The engine takes no relative IRI, and the protocol's parameters have no place in the query. */
function requireIris(graphs: readonly string[]): void {
  const wrong = graphs.find((iri) => !/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]*$/i.test(iri));
  if (wrong !== undefined) throw new SparqlError('syntax', `“${wrong}” is no absolute IRI of a graph`);
}
