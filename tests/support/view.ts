/** `triplewire view` as a process of its own, from the build. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { MAIN, ROOT } from './cli.js';

export interface RunningView {
  /** `http://127.0.0.1:PORT/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder; port 0 takes a free one. */
export async function startView(folder: string, port = 0, flags: readonly string[] = []): Promise<RunningView> {
  const child = spawn(process.execPath, [MAIN, 'view', folder, '--port', String(port), ...flags], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const said = once(createInterface(child.stdout), 'line', { signal: AbortSignal.timeout(30_000) });
  const [address] = (await Promise.race([said, ended])) as [unknown];
  if (typeof address !== 'string') throw new Error(`view ended with ${address}`);
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { address, close };
}
