/** Lines sorted in constant memory: sorted runs in temporary files, merged by their bytes in UTF-8, the order of code points. */
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sortedLines } from '../rdf/n-quads.js';
import { mergeRuns, type Run } from './merge-runs.js';
import { readByteLines } from './read-byte-lines.js';

/** Characters of lines that are held at once; fewer lines are sorted in memory. */
const RUN_LENGTH = 32_000_000;
/** Characters of a chunk. */
const CHUNK = 1 << 18;
/** Bytes that are read at once of all runs together, and at least of each. */
const [READ_BUDGET, LEAST_BLOCK] = [1 << 24, 1 << 13];

/** The lines, each with its line break, sorted and each once, in chunks (UTF-8). Temporary files are gone when the walk is over. */
export function* sortedChunks(lines: Iterable<string>, runLength = RUN_LENGTH): Generator<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'triplewire-'));
  try {
    const runs = writeRuns(lines, folder, runLength);
    if (Array.isArray(runs)) return yield* inChunks(runs, 'utf8');
    const block = Math.max(LEAST_BLOCK, Math.floor(READ_BUDGET / runs.count));
    const stored = Array.from({ length: runs.count }, (_, run): Run => readByteLines(join(folder, String(run)), block));
    yield* inChunks(mergeRuns(stored), 'latin1');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes sorted runs; the sorted lines themselves where they are all one run. */
function writeRuns(lines: Iterable<string>, folder: string, runLength: number): string[] | { readonly count: number } {
  let [held, length, count]: [string[], number, number] = [[], 0, 0];
  for (const line of lines) {
    held.push(line);
    length += line.length;
    if (length < runLength) continue;
    writeRun(join(folder, String(count++)), sortedLines(held));
    [held, length] = [[], 0];
  }
  const last = sortedLines(held);
  if (count === 0) return last;
  writeRun(join(folder, String(count++)), last);
  return { count };
}

function writeRun(path: string, lines: readonly string[]): void {
  const file = openSync(path, 'w');
  try {
    for (const chunk of inChunks(lines, 'utf8')) writeFileSync(file, chunk);
  } finally {
    closeSync(file);
  }
}

/** Lines joined to chunks of a sensible size for a writer. */
function* inChunks(lines: Iterable<string>, encoding: 'utf8' | 'latin1'): Generator<Uint8Array> {
  let [chunk, length]: [string[], number] = [[], 0];
  for (const line of lines) {
    chunk.push(line);
    length += line.length;
    if (length < CHUNK) continue;
    yield Buffer.from(chunk.join(''), encoding);
    [chunk, length] = [[], 0];
  }
  if (chunk.length > 0) yield Buffer.from(chunk.join(''), encoding);
}
