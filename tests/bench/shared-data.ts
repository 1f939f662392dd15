/** Where the project's shared data lies, and what to do where it does not. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** `../shared` beside the repository, or TRIPLEWIRE_SHARED. */
export const SHARED = resolve(process.env.TRIPLEWIRE_SHARED ?? resolve(import.meta.dirname, '../../../shared'));

/** Ends the benchmark where something it needs is missing: loudly here, as a failure on CI. */
export function requireOrSkip(what: string, isThere: boolean): void {
  if (isThere) return;
  console.error(`SKIPPED: ${what} is not there, so nothing was measured.`);
  process.exit(process.env.CI === 'true' ? 1 : 0);
}

/** Whether a file or folder of the shared data is there. */
export function hasShared(path: string): boolean {
  return existsSync(resolve(SHARED, path));
}
