/** The file that `triplewire parse -o` writes. */
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { EXIT, TriplewireError } from '../model/errors.js';
import { requireFolder } from './atomic-file.js';

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
