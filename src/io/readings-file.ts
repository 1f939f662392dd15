/** `readings.jsonl`: the truth of an output folder. Offsets in the file are code points, in memory UTF-16. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offsetMap } from '../model/code-points.js';
import { EXIT, TriplewireError } from '../model/errors.js';
import type { Reading } from '../model/mention.js';
import { describeError } from './find-files.js';

export const READINGS_FILE = 'readings.jsonl';

/** One reading as a line, offsets in code points. */
export function readingLine(reading: Reading): string {
  return `${JSON.stringify(mapRanges(reading, offsetMap(reading.source.text).toCodePoint))}\n`;
}

const LISTS = ['sentences', 'mentions', 'chains', 'events', 'relations', 'absences', 'diagnostics'] as const;

/** A line back to a reading, offsets in UTF-16. Throws where it is none. */
export function parseReading(line: string): Reading {
  const reading = JSON.parse(line) as Reading;
  const missing = LISTS.find((key) => !Array.isArray(reading?.[key]));
  if (missing) throw new Error(`no list of ${missing}`);
  return mapRanges(reading, offsetMap(reading.source.text).toCodeUnit) as Reading;
}

/** Maps every `{start, end}` that is no token span (those have `sentence`). */
function mapRanges(value: unknown, map: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => mapRanges(item, map));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isRange = typeof (value as { start?: unknown }).start === 'number' && !('sentence' in value);
  return Object.fromEntries(
    entries.map(([key, item]) => [key, isRange && typeof item === 'number' ? map(item) : mapRanges(item, map)]),
  );
}

/** All readings of an output folder; a missing or damaged file is an error that says how to mend it. */
export function loadReadings(folder: string): Reading[] {
  const path = join(folder, READINGS_FILE);
  if (!existsSync(path)) {
    throw new TriplewireError(
      'no-output',
      existsSync(join(folder, 'graph.nq'))
        ? `no ${READINGS_FILE} here: an import holds the facts, not how its texts were read; build the texts into another folder`
        : `no ${READINGS_FILE} here; make one with: triplewire build PATH -o ${folder}`,
      {
        file: folder,
        exitCode: EXIT.unreadable,
      },
    );
  }
  const lines = readOutput(path).split('\n');
  const readings = lines.flatMap((line, index) => (line === '' ? [] : [parseOrExplain(line, path, index + 1)]));
  if (readings.length === 0) throw damaged('empty', path);
  return readings;
}

/** A file of an output folder. Throws a TriplewireError where it cannot be read. */
export function readOutput(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw damaged(describeError(error), path);
  }
}

function damaged(what: string, path: string, line?: number): TriplewireError {
  const at = { file: path, exitCode: EXIT.unreadable, ...(line === undefined ? {} : { line }) };
  return new TriplewireError('damaged-output', `damaged (${what}); run the build again`, at);
}

function parseOrExplain(line: string, path: string, number: number): Reading {
  try {
    return parseReading(line);
  } catch (error) {
    throw damaged((error as Error).message, path, number);
  }
}
