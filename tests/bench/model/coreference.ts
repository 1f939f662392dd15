/** Figures of the two benchmarks of coreference, which are programs of their own (coref.ts, gap.ts): read from what they print. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Figures } from './counts.js';

const FOLDER = resolve(import.meta.dirname, '..');
const MEASURES: readonly (readonly [file: string, measure: string, printed: RegExp])[] = [
  ['coref.ts', 'GUM, CoNLL F1, all mentions', /^all, all mentions .*CoNLL ([\d.]+)/m],
  ['coref.ts', 'GUM, CoNLL F1, no singletons', /^all, no singletons .*CoNLL ([\d.]+)/m],
  ['gap.ts', 'GAP, F1', / F1 ([\d.]+)/],
];

/** Runs both with the model of a folder. Throws where one of them fails or prints no such figure. */
export function measureCoreference(model: string): Figures {
  const files = [...new Set(MEASURES.map(([file]) => file))];
  const printed = new Map(files.map((file) => [file, run(file, model)]));
  const figures = MEASURES.map(([file, measure, pattern]) => [
    measure,
    { value: figureIn(printed.get(file)!, pattern) },
  ]);
  return Object.fromEntries(figures);
}

function run(file: string, model: string): string {
  const env = { ...process.env, TRIPLEWIRE_MODEL: model };
  return execFileSync('npx', ['tsx', resolve(FOLDER, file)], {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Printed in percent. */
function figureIn(printed: string, pattern: RegExp): number {
  const found = pattern.exec(printed)?.[1];
  if (found === undefined) throw new Error(`no figure like ${pattern} in: ${printed.slice(-500)}`);
  return Number(found) / 100;
}
