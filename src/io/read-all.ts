/** All inputs of a run to readings, with what went wrong on the way. */
import { compareText } from '../graph/order.js';
import type { Diagnostic, Reading } from '../model/mention.js';
import type { ToolOptions } from './open-tools.js';
import { type Input, readSources } from './read-sources.js';
import { openPool } from './reading-pool.js';

/** What a run has done so far: for a progress line. */
export interface Progress {
  readonly documents: number;
  readonly characters: number;
}

export interface ReadAllOptions extends ToolOptions {
  readonly paths: readonly string[];
  readonly workers: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Aborted by Ctrl-C: documents in work are finished, no further ones begun. */
  readonly signal?: AbortSignal;
}

export interface ReadAllResult {
  /** Sorted by source id, each source once. */
  readonly readings: readonly Reading[];
  /** Documents that gave nothing, each with the reason. */
  readonly failures: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  readonly backend: string;
  readonly interrupted: boolean;
}

/** Reads everything below `paths`. Bad documents become failures; the others' readings are there. */
export async function readAll(options: ReadAllOptions): Promise<ReadAllResult> {
  const pool = await openPool(options, options.workers);
  const readings = new Map<string, Reading>();
  const diagnostics: Diagnostic[] = [];
  const done = { documents: 0, characters: 0 };
  const readInput = async (input: Input) => {
    if (input.kind === 'failure') return void diagnostics.push(input.diagnostic);
    const reading = await pool.read(input.source);
    diagnostics.push(...input.diagnostics, ...named(reading, input.name));
    if (!hasError(reading.diagnostics)) readings.set(reading.source.id, reading);
    done.documents++;
    done.characters += input.source.text.length;
    options.onProgress?.(done);
  };
  try {
    await inParallel(readSources(options.paths), options.workers, readInput, options.signal);
  } finally {
    await pool.close();
  }
  return {
    ...split(diagnostics),
    readings: sorted(readings),
    backend: pool.backend,
    interrupted: options.signal?.aborted ?? false,
  };
}

/** Runs `work` over a lazy list, at most `limit` at a time. */
async function inParallel<T>(
  items: Iterable<T>,
  limit: number,
  work: (item: T) => Promise<void>,
  signal?: AbortSignal,
) {
  const iterator = items[Symbol.iterator]();
  const lane = async () => {
    for (let next = iterator.next(); !next.done && !signal?.aborted; next = iterator.next()) {
      await work(next.value);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await Promise.all(Array.from({ length: limit }, lane));
}

/** Diagnostics of a reading under the name that the user knows the document by. */
function named(reading: Reading, name: string): Diagnostic[] {
  return reading.diagnostics.map((diagnostic) => ({ ...diagnostic, document: name }));
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

function split(diagnostics: readonly Diagnostic[]) {
  const ordered = [...diagnostics].sort((a, b) => compareText(a.document, b.document) || compareText(a.code, b.code));
  return {
    failures: ordered.filter((diagnostic) => diagnostic.severity === 'error'),
    warnings: ordered.filter((diagnostic) => diagnostic.severity === 'warning'),
  };
}

function sorted(readings: ReadonlyMap<string, Reading>): Reading[] {
  return [...readings.values()].sort((a, b) => compareText(a.source.id, b.source.id));
}
