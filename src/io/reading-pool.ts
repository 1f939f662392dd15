/** Reads sources on worker threads, in order; with one worker in this thread, so that small runs start at once. */
import { setFlagsFromString } from 'node:v8';
import { SHARE_ENV, Worker, type WorkerOptions } from 'node:worker_threads';
import type { Reading } from '../model/mention.js';
import type { Source } from '../model/text.js';
import { readOne } from '../pipeline/read-one.js';
import { openTools, type ToolOptions } from './open-tools.js';

export interface ReadingPool {
  /** Reads a source; at most `workers` run at a time, the others wait. */
  readonly read: (source: Source) => Promise<Reading>;
  /** `native` or `wasm`: which runtime of the network the pool uses. */
  readonly backend: string;
  readonly close: () => Promise<void>;
}

/** Opens a pool of `workers` readers. */
export async function openPool(options: ToolOptions, workers: number): Promise<ReadingPool> {
  return workers > 1 ? openThreads(options, workers) : openHere(options);
}

async function openHere(options: ToolOptions): Promise<ReadingPool> {
  const tools = await openTools(options);
  return {
    read: (source) => readOne(source, tools),
    backend: tools.analyser.backend,
    close: () => tools.analyser.close(),
  };
}

/** What a worker answers: first its backend, then one message a source. */
export type WorkerMessage = { readonly backend: string } | { readonly reading: Reading } | { readonly error: string };

/** What a thread gets: the plain data among the options, no callbacks. */
function toolOptions({ backend, model, ontology, date, minConfidence }: ToolOptions): ToolOptions {
  const options = { backend, model, ontology, date, minConfidence };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/**
 * How much bytecode (bytes) a function runs before V8 compiles it again, optimised: 132 KiB by itself. Each thread compiles for itself, on cores that
 * its siblings read on; the functions here are many and small, so that compiling what is hardly warm cost a quarter of the time of two workers.
 */
const BEFORE_OPTIMISING = '--interrupt-budget=1000000';

async function openThreads(options: ToolOptions, count: number): Promise<ReadingPool> {
  setFlagsFromString(BEFORE_OPTIMISING);
  const url = new URL('./reading-worker.js', import.meta.url);
  // The environment is shared, because what a thread sets in one of its own does not reach the native runtime.
  const settings: WorkerOptions = { workerData: toolOptions(options), env: SHARE_ENV };
  const workers = Array.from({ length: count }, () => new Worker(url, settings));
  const [first] = await Promise.all(workers.map(nextMessage));
  const idle = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const take = () => new Promise<Worker>((resolve) => (idle.length > 0 ? resolve(idle.pop()!) : waiting.push(resolve)));
  const put = (worker: Worker) => (waiting.shift() ?? ((free) => idle.push(free)))(worker);
  return {
    read: async (source) => {
      const worker = await take();
      const answer = nextMessage(worker);
      worker.postMessage(source);
      const message = await answer.finally(() => put(worker));
      return (message as { reading: Reading }).reading;
    },
    backend: (first as { backend: string }).backend,
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** The next message of a worker; its `error` messages and its crash reject. */
function nextMessage(worker: Worker): Promise<WorkerMessage> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      act();
    };
    const onMessage = (message: WorkerMessage) =>
      settle(() => ('error' in message ? reject(new Error(message.error)) : resolve(message)));
    const onError = (error: unknown) => settle(() => reject(error));
    worker.on('message', onMessage);
    worker.on('error', onError);
  });
}
