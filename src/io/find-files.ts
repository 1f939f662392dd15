/** Paths of the command line to the files that are read, in a fixed order. */
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files of these kinds are read when a folder is given; a file that is named itself is read whatever it is called. */
const READ_IN_FOLDERS = /\.(txt|text|jsonl|ndjson)$/i;

/** What stands in an output folder of this program, and what of it would be taken for news. */
const OUTPUT_SIGNS = ['graph.nq', 'graph.trig', 'graph.jsonl'];
const OUTPUT_LINES = /^(?:graph|readings|judgements|links|facts|ftm)\.jsonl$/;

/** A file to read, or a path with the reason why nothing of it is read; `isSkipped` where that is as it should be. */
export type FoundFile =
  | { readonly path: string }
  | { readonly path: string; readonly problem: string; readonly isSkipped?: true };

/** Expands folders (recursively, hidden entries left out, links to folders not followed); `-` stays as it is. */
export function findFiles(paths: readonly string[]): FoundFile[] {
  return paths.flatMap((path) => (path === '-' ? [{ path }] : expand(path)));
}

function expand(path: string): FoundFile[] {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return inFolder(path);
    return [stats.isFile() ? { path } : { path, problem: 'neither a file nor a folder' }];
  } catch (error) {
    return [{ path, problem: describeError(error) }];
  }
}

function inFolder(folder: string): FoundFile[] {
  const files = walk(folder);
  return files.some((file) => !('isSkipped' in file))
    ? files
    : [...files, { path: folder, problem: 'no .txt or .jsonl file to read in this folder' }];
}

/** A folder below that may not be listed is one problem; what lies beside it is read. */
function walk(folder: string): FoundFile[] {
  try {
    const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
    const isOutput = OUTPUT_SIGNS.every((name) => names.includes(name));
    const read = isOutput ? names.filter((name) => !OUTPUT_LINES.test(name)) : names;
    const skipped = {
      path: folder,
      problem: 'holds a graph of triplewire, which is not read as news',
      isSkipped: true,
    } as const;
    return [...(isOutput ? [skipped] : []), ...read.sort().flatMap((name) => entry(join(folder, name)))];
  } catch (error) {
    return [{ path: folder, problem: describeError(error) }];
  }
}

function entry(path: string): FoundFile[] {
  const stats = lstatSync(path);
  if (stats.isDirectory()) return walk(path);
  if (!READ_IN_FOLDERS.test(path)) return [];
  return stats.isFile() || (stats.isSymbolicLink() && leadsToFile(path)) ? [{ path }] : [];
}

/** A link that leads nowhere, to itself or to a folder is passed over. */
function leadsToFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** What a person should read of a file-system error. */
export function describeError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'EISDIR') return 'a folder; a file is expected here';
  return (error as Error).message;
}
