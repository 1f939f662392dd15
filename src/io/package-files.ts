/** Where the package's own files lie, seen from `src/io` and from `dist/io` alike. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, TriplewireError } from '../model/errors.js';
import { describeError } from './find-files.js';

/** Root of the package, with a trailing separator left out. */
export const PACKAGE_ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Version of the package. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')).version;
}

/** A text file with its path, as the ontology loader takes it. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The built-in ontology and the user's folders: `*.ttl` but for shapes, and all frames. */
export function ontologyFiles(folders: readonly string[] = []): TextFile[] {
  return [join(PACKAGE_ROOT, 'ontology'), ...folders].flatMap(ontologyFolder);
}

function ontologyFolder(folder: string): TextFile[] {
  const names = listFolder(folder).filter((name) => /\.(ttl|ya?ml)$/.test(name) && basename(name) !== 'shapes.ttl');
  return names.map((name) => ({ path: join(folder, name), text: readText(join(folder, name)) }));
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  } catch (error) {
    throw new TriplewireError('no-ontology', `cannot read the ontology folder: ${describeError(error)}`, {
      file: folder,
    });
  }
}

/** SHACL shapes of the built-in ontology. */
export function shapesText(): string {
  return readText(join(PACKAGE_ROOT, 'ontology', 'shapes.ttl'));
}

/** A text file of the configuration; a missing one is an error with its path. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new TriplewireError('unreadable', describeError(error), { file: path, exitCode: EXIT.unreadable });
  }
}
