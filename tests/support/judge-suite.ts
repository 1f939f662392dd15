/** Judges outside this project: programs that may or may not be installed. */
import { spawnSync } from 'node:child_process';
import { describe } from 'vitest';

/** What a program said. */
export interface Verdict {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly isThere: boolean;
}

/** Runs a program to its end. */
export function run(command: string, args: readonly string[]): Verdict {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, stdout: stdout ?? '', stderr: stderr ?? '', isThere: error === undefined };
}

/** A judge's tests; where it is not installed they are skipped, and the skipping is told. */
export function judge(name: string, isThere: boolean, tests: () => void): void {
  if (isThere) return void describe(name, tests);
  process.stderr.write(`\nNOT JUDGED: ${name} is not installed, so nothing was read by it\n`);
  describe.skip(`${name} (NOT INSTALLED)`, tests);
}
