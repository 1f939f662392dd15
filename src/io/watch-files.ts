/** Word of files that were written anew. They are looked at again and again: the word that file systems give differs from one to the next. */
import { statSync } from 'node:fs';

/** Milliseconds from one look to the next. */
const INTERVAL = 500;

/**
 * Calls `onChange` when one of the files has changed, has come or gone, and none has changed since the look before: a build writes
 * one after the other. The returned function ends it; it keeps no process alive.
 */
export function watchFiles(paths: readonly string[], onChange: () => void, interval = INTERVAL): () => void {
  let told = stampOf(paths);
  let seen = told;
  const look = () => {
    const now = stampOf(paths);
    const isAtRest = now === seen;
    seen = now;
    if (!isAtRest || now === told) return;
    told = now;
    onChange();
  };
  const clock = setInterval(look, interval).unref();
  return () => clearInterval(clock);
}

/** Different whenever a file is another one, or other bytes are in it. */
function stampOf(paths: readonly string[]): string {
  const stamps = paths.map((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : '';
  });
  return stamps.join('\n');
}
