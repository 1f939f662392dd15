/** `links.jsonl`: what the linker of a build decided. Its first line says with what; the others hold a decision each. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, TriplewireError } from '../model/errors.js';
import type { LinkDecision, Linking } from '../model/statement.js';

export const LINKS_FILE = 'links.jsonl';

/** The lines of the file, with a line break after each. */
export function linkLines({ decisions, ...run }: Linking): string[] {
  return [run, ...decisions].map((record) => `${JSON.stringify(record)}\n`);
}

/** The decisions of an output folder; `undefined` where nothing was linked. Throws `damaged-output` with file and line. */
export function loadLinking(folder: string): Linking | undefined {
  const path = join(folder, LINKS_FILE);
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const [run, ...decisions] = lines.map((line, index) => parsed(line, path, index + 1));
  return { ...(run as Omit<Linking, 'decisions'>), decisions: decisions as LinkDecision[] };
}

function parsed(line: string, path: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    const message = `damaged (${(error as Error).message}); run the build again`;
    throw new TriplewireError('damaged-output', message, { file: path, line: number, exitCode: EXIT.unreadable });
  }
}
