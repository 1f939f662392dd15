/** Lines sorted in constant memory: sorted runs in temporary files, merged (by UTF-8 bytes, which is the order of code points). */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sortedLines } from '../rdf/n-quads.js';
import { compareCodePoints } from '../rdf/order.js';

/** Characters of lines that are held at once; fewer lines are sorted in memory. */
const RUN_LENGTH = 32_000_000;
/** Bytes that are read from a run at once. */
const BLOCK = 1 << 18;

/** The lines, each with its line break, sorted and each once, in chunks. Temporary files are gone when the walk is over. */
export function* sortedChunks(lines: Iterable<string>, runLength = RUN_LENGTH): Generator<string> {
  const folder = mkdtempSync(join(tmpdir(), 'triplewire-'));
  try {
    let runs = 0;
    let held: string[] = [];
    let length = 0;
    for (const line of lines) {
      held.push(line);
      length += line.length;
      if (length < runLength) continue;
      writeRun(join(folder, String(runs++)), held);
      [held, length] = [[], 0];
    }
    const last = sortedLines(held);
    held = [];
    const stored = Array.from({ length: runs }, (_, run) => readLines(join(folder, String(run))));
    yield* inChunks(runs === 0 ? last : merge([...stored, last.values()]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeRun(path: string, lines: readonly string[]): void {
  const file = openSync(path, 'w');
  try {
    for (const chunk of inChunks(sortedLines(lines))) writeFileSync(file, chunk);
  } finally {
    closeSync(file);
  }
}

/** Lines joined to chunks of a sensible size for a writer. */
function* inChunks(lines: Iterable<string>): Generator<string> {
  let chunk: string[] = [];
  let length = 0;
  for (const line of lines) {
    chunk.push(line);
    length += line.length;
    if (length < BLOCK) continue;
    yield chunk.join('');
    [chunk, length] = [[], 0];
  }
  if (chunk.length > 0) yield chunk.join('');
}

function* readLines(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const block = Buffer.alloc(BLOCK);
    let rest = Buffer.alloc(0);
    for (let size = readSync(file, block); size > 0; size = readSync(file, block)) {
      const bytes = Buffer.concat([rest, block.subarray(0, size)]);
      const end = bytes.lastIndexOf(10) + 1;
      rest = Buffer.from(bytes.subarray(end));
      for (const line of bytes.toString('utf8', 0, end).split('\n').slice(0, -1)) yield `${line}\n`;
    }
  } finally {
    closeSync(file);
  }
}

/** Sorted sequences as one, equal lines once. */
function* merge(sequences: readonly Iterator<string>[]): Generator<string> {
  const heads = sequences.map((sequence) => ({ sequence, line: sequence.next().value as string | undefined }));
  let before: string | undefined;
  for (;;) {
    let least: (typeof heads)[number] | undefined;
    for (const head of heads) {
      if (head.line !== undefined && (least?.line === undefined || compareCodePoints(head.line, least.line) < 0))
        least = head;
    }
    if (least?.line === undefined) return;
    if (least.line !== before) yield least.line;
    before = least.line;
    least.line = least.sequence.next().value as string | undefined;
  }
}
