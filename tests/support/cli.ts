/** Runs the built command line as its user would. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
export const MAIN = join(ROOT, 'dist/cli/main.js');
const NO_NETWORK = join(ROOT, 'tests/support/no-network.mjs');

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `triplewire …` with every way to the network closed. */
export function triplewire(args: readonly string[], options: RunOptions = {}): SpawnSyncReturns<string> {
  return run(MAIN, args, options, ['--import', NO_NETWORK]);
}

/** Runs a script with Node. */
export function run(
  script: string,
  args: readonly string[],
  options: RunOptions = {},
  nodeFlags: readonly string[] = [],
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [...nodeFlags, script, ...args], {
    encoding: 'utf8',
    cwd: options.cwd ?? ROOT,
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1', ...options.env },
    ...(options.input === undefined ? {} : { input: options.input as string }),
  });
}

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'triplewire-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
