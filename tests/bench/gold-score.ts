/** The figures of `../shared/gold/score.py`, read from its report. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { SHARED } from './shared-data.js';

/** Measure → [precision, recall, F1, gold items]; MODALITY and ATTRIBUTION have one accuracy. */
export type Figures = Readonly<Record<string, readonly number[]>>;

/** Scores a system file against a gold file; returns the figures and the scorer's whole report. */
export function scoreFile(
  gold: string,
  system: string,
  extra: readonly string[] = [],
): { figures: Figures; report: string } {
  const script = resolve(SHARED, 'gold/score.py');
  const run = spawnSync('python3', [script, gold, system, ...extra], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`score.py failed:\n${run.stderr}`);
  return { figures: figuresOf(run.stdout), report: run.stdout };
}

function figuresOf(report: string): Figures {
  const figures: Record<string, number[]> = {};
  for (const line of report.split('\n')) {
    if (/by type$/.test(line)) break;
    const row = /^([A-Z][A-Za-z -]+?)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+\d+\s+\d+\s+(\d+)$/.exec(line);
    const accuracy = /^([A-Z]+)\s+accuracy ([\d.]+)/.exec(line);
    if (row) figures[row[1]!] = row.slice(2, 6).map(Number);
    else if (accuracy) figures[accuracy[1]!] = [Number(accuracy[2])];
  }
  return figures;
}

/** The number that a measure is judged by: its F1, or its accuracy. */
export function mainFigure(figures: Figures, measure: string): number {
  const [first, , f1] = figures[measure] ?? [];
  return f1 ?? first ?? 0;
}

/** How far a measure may fall: a point, or two items where it rests on few (another processor may round two of them otherwise). */
export function toleranceOf(figures: Figures, measure: string): number {
  return Math.max(0.01, 2 / (figures[measure]?.[3] ?? Number.POSITIVE_INFINITY));
}
