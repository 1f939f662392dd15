/** How many documents a run will read, for the time left; unknown where a stream or JSON Lines are among them. */
import { findFiles } from '../io/find-files.js';

/** Number of files, or undefined where it cannot be known before reading. */
export function countInputs(paths: readonly string[]): number | undefined {
  const files = findFiles(paths).filter((file) => !('problem' in file));
  const unknown = files.some(({ path }) => path === '-' || /\.(jsonl|ndjson)$/i.test(path));
  return unknown ? undefined : files.length;
}
