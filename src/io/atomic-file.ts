/** Files that are either whole or not there: written beside their place, synced, renamed. */
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { EXIT, TriplewireError } from '../model/errors.js';
import { describeError } from './find-files.js';

/** Writes `chunks` to `path` at once; on any error the old file stays and the half-written one is removed. Throws a TriplewireError that says how to mend it. */
export function writeAtomically(path: string, chunks: Iterable<string | Uint8Array>): void {
  mkdirSync(dirname(path), { recursive: true });
  // Named after the process: two builds into one folder each write their own.
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(temporary, 'w');
    try {
      for (const chunk of chunks) writeAll(file, typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw readable(error, path);
  }
}

/** What a person should read of an error of writing; one that is not of the file system stays as it is. */
function readable(error: unknown, path: string): unknown {
  if ((error as NodeJS.ErrnoException).syscall === undefined) return error;
  return new TriplewireError('output', `cannot be written: ${remedyOf(error)}`, { file: path, exitCode: EXIT.failed });
}

/** The reason, and what can be done. */
function remedyOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EISDIR' || code === 'ENOTEMPTY') return 'there is a folder in its place; move it away';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full; make room there';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'permission denied; allow writing there, or name another folder';
  return describeError(error);
}

/**
 * Makes sure, before long work, that files can be written to a folder: it is made where it is missing. Throws a TriplewireError
 * where a file lies in its place or it may not be written to.
 */
export function requireFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isFile = code === 'EEXIST' || code === 'ENOTDIR';
    const problem = isFile ? 'there is a file in its place' : describeError(error);
    throw new TriplewireError('output', `cannot write the results here: ${problem}`, {
      file: folder,
      exitCode: EXIT.failed,
    });
  }
}

/** Makes sure, before long work, that a file can be written. Throws a TriplewireError where a folder lies in its place or above it a file. */
export function requireFile(path: string): void {
  requireFolder(dirname(path));
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new TriplewireError('output', 'cannot write the result here: there is a folder in its place; name a file', {
      file: path,
      exitCode: EXIT.failed,
    });
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}
