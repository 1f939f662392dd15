/**
 * Facts against gold: `npm run bench:gold [-- --record] [-- --errors N] [-- --by-type]`; any other gold:
 * `npm run bench:gold -- --gold FILE.jsonl --out SYSTEM.jsonl` reads `{id, date, text}` lines and writes the system's entities and facts.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Figures, mainFigure, scoreFile, toleranceOf } from './gold-score.js';
import {
  type FactKey,
  type GoldText,
  idleFrames,
  openSystem,
  SOURCES,
  type SourcesName,
  writeSystem,
} from './gold-system.js';
import { hasShared, requireOrSkip, SHARED } from './shared-data.js';

const RECORD = resolve(import.meta.dirname, 'gold.json');
const WORK = resolve(import.meta.dirname, '../../.cache/bench');

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string' },
    out: { type: 'string' },
    record: { type: 'boolean', default: false },
    errors: { type: 'string' },
    'by-type': { type: 'boolean', default: false },
  },
});

function readTexts(path: string): GoldText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

type Table = Record<string, Record<SourcesName, Figures>>;

async function measureAll(): Promise<Table> {
  mkdirSync(WORK, { recursive: true });
  const system = await openSystem();
  const table: Table = {};
  const keys: Record<SourcesName, Set<FactKey>> = { network: new Set(), frames: new Set(), both: new Set() };
  for (const name of ['dev', 'dev_articles']) {
    const gold = resolve(SHARED, `gold/${name}.jsonl`);
    const row: Partial<Record<SourcesName, Figures>> = {};
    for (const sources of SOURCES) {
      const out = resolve(WORK, `${name}.${sources}.jsonl`);
      for (const key of await writeSystem(system, readTexts(gold), out, sources)) keys[sources].add(key);
      const extra = sources === 'both' ? scorerOptions() : [];
      const { figures, report } = scoreFile(gold, out, extra);
      row[sources] = figures;
      if (extra.length > 0) console.log(`${name}\n${report}`);
    }
    table[name] = row as Record<SourcesName, Figures>;
  }
  const idle = idleFrames(system, keys.network, keys.both);
  console.log(`Frames that changed nothing in these texts: ${idle.join(' ') || 'none'}\n`);
  await system.close();
  return table;
}

function scorerOptions(): string[] {
  return [...(options.errors ? ['--errors', options.errors] : []), ...(options['by-type'] ? ['--by-type'] : [])];
}

function printTable(table: Table): void {
  for (const [name, row] of Object.entries(table)) {
    console.log(`${name.padEnd(20)}${SOURCES.map((sources) => sources.padStart(24)).join('')}`);
    for (const measure of Object.keys(row.both)) {
      const cells = SOURCES.map((sources) =>
        (row[sources][measure] ?? [])
          .slice(0, 3)
          .map((value) => value.toFixed(3))
          .join(' ')
          .padStart(24),
      );
      console.log(`${measure.padEnd(20)}${cells.join('')}`);
    }
    console.log('');
  }
}

function falls(table: Table, recorded: Table): string[] {
  return Object.entries(recorded).flatMap(([name, row]) =>
    Object.keys(row.both).flatMap((measure) => {
      const [before, now] = [mainFigure(row.both, measure), mainFigure(table[name]!.both, measure)];
      return now < before - toleranceOf(row.both, measure)
        ? [`${name} ${measure}: ${now.toFixed(3)}, recorded ${before.toFixed(3)}`]
        : [];
    }),
  );
}

async function main(): Promise<void> {
  if (options.gold) {
    const system = await openSystem();
    await writeSystem(system, readTexts(options.gold), options.out ?? '/dev/stdout', 'both');
    return system.close();
  }
  requireOrSkip('../shared/gold', hasShared('gold/dev.jsonl'));
  requireOrSkip('python3', spawnSync('python3', ['--version']).status === 0);
  const table = await measureAll();
  printTable(table);
  if (options.record) writeFileSync(RECORD, `${JSON.stringify(table, null, 1)}\n`);
  const worse = falls(table, JSON.parse(readFileSync(RECORD, 'utf8')));
  for (const line of worse) console.error(`FELL: ${line}`);
  console.log(`${worse.length === 0 ? 1 : 0} passed, ${worse.length} failed`);
  process.exitCode = worse.length > 0 ? 1 : 0;
}

await main();
