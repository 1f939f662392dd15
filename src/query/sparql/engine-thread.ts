/** A thread that holds the engine, seen from outside: filled once, then asked, ended where it takes too much. */
import { Worker } from 'node:worker_threads';
import type { WorkerRequest, WorkerResponse } from './worker.js';

/** What comes back: the thread's response, or what it was stopped for. */
export type Outcome = WorkerResponse | Stop;

/** Why an answer is waited for no longer. */
export type Stop = 'timeout' | 'memory' | 'cancelled';

/** When an answer is waited for no longer. */
export interface Patience {
  /** Milliseconds. */
  readonly timeout: number;
  /** Calls back when the query takes too much memory; gives what ends the watch. */
  readonly watch: (onExcess: () => void) => () => void;
  /** Comes when nobody waits for the answer any more. */
  readonly signal: AbortSignal | undefined;
}

export interface EngineThread {
  /** Sends the lines, in the first call alone. The last response: `loaded`, or an error. */
  fill(quads: () => Iterable<string>): Promise<Outcome>;
  ask(request: WorkerRequest, patience: Patience): Promise<Outcome>;
  end(): Promise<void>;
}

/** What is said of a query whose thread ended before its answer. */
export const CLOSED = 'closed';
/** Characters of N-Quads in one message. */
const PIECE = 1 << 20;

/** Starts a thread; `url` is its code. */
export function openThread(url: URL): EngineThread {
  const worker = new Worker(url);
  worker.unref();
  let filled: Promise<Outcome> | undefined;
  return {
    fill: (quads) => {
      filled ??= fill(worker, quads());
      return filled;
    },
    ask: (request, patience) => exchange(worker, request, patience),
    end: async () => void (await worker.terminate()),
  };
}

async function fill(worker: Worker, quads: Iterable<string>): Promise<Outcome> {
  let response: Outcome = { loaded: true };
  for (const load of pieces(quads)) {
    response = await exchange(worker, { load });
    if (typeof response === 'string' || 'error' in response) break;
  }
  return response;
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

/** Sends a message and waits for its answer as long as there is patience. A thread that dies is an error like any other. */
function exchange(worker: Worker, request: WorkerRequest, patience?: Patience): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      release();
      worker.off('message', settle).off('error', fail).off('exit', end);
      worker.unref();
      resolve(outcome);
    };
    const fail = (error: unknown) => settle({ error: String(error), broken: true });
    const end = () => fail(CLOSED);
    const release = patience ? lose(patience, settle) : () => {};
    worker.ref();
    worker.on('message', settle).on('error', fail).on('exit', end);
    worker.postMessage(request);
  });
}

/** Settles when the patience ends; what comes back lets go of its clock and its listeners. */
function lose({ timeout, watch, signal }: Patience, settle: (stop: Stop) => void): () => void {
  const clock = setTimeout(() => settle('timeout'), timeout);
  const unwatch = watch(() => settle('memory'));
  const cancel = () => settle('cancelled');
  signal?.addEventListener('abort', cancel, { once: true });
  return () => {
    clearTimeout(clock);
    unwatch();
    signal?.removeEventListener('abort', cancel);
  };
}
