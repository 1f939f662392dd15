/**
 * Speed and memory: `npm run bench:speed [-- --record]`. Words a second from text to Turtle on 178 documents with one and two workers, the share
 * of the network, wasm against native, time to the first row on the seed, peak memory, size of the npm tarball. Ratios are within this run.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openTools } from '../../src/io/open-tools.js';
import { segment } from '../../src/text/segment.js';
import { countWords, plainTexts } from './plain-texts.js';
import { hasShared, requireOrSkip } from './shared-data.js';

const ROOT = resolve(import.meta.dirname, '../..');
const MAIN = join(ROOT, 'dist/cli/main.js');

interface Timed {
  readonly seconds: number;
  /** MiB, of the whole process. */
  readonly peak: number;
}

/** Runs the built command line; GNU time gives the peak memory where it is installed. */
function timeCommand(args: readonly string[]): Timed {
  const start = performance.now();
  const script = `process.on('exit', () => process.stderr.write('PEAK ' + process.resourceUsage().maxRSS + '\\n'));`;
  const preload = `data:text/javascript,${encodeURIComponent(script)}`;
  const run = spawnSync(process.execPath, ['--import', preload, MAIN, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr.slice(-2000));
  const peak = Number(/PEAK (\d+)/.exec(run.stderr)?.[1] ?? 0) / 1024;
  return { seconds: (performance.now() - start) / 1000, peak };
}

function writeTexts(): { folder: string; words: number } {
  const folder = mkdtempSync(join(tmpdir(), 'triplewire-speed-'));
  const texts = plainTexts();
  mkdirSync(join(folder, 'in'));
  for (const { name, text } of texts) writeFileSync(join(folder, 'in', `${name}.txt`), text);
  return { folder, words: texts.reduce((sum, { text }) => sum + countWords(text), 0) };
}

/** Seconds that the network alone takes for all documents, in this process. */
async function networkSeconds(backend: 'native' | 'wasm', share = 1): Promise<number> {
  const { analyser } = await openTools({ backend });
  const documents = plainTexts().filter((_, index) => index % Math.round(1 / share) === 0);
  const segmented = documents.map(({ text }) => ({ text, sentences: segment({ id: 'x', text }).sentences }));
  const start = performance.now();
  for (const { text, sentences } of segmented) await analyser.analyse(text, sentences);
  const seconds = (performance.now() - start) / 1000;
  await analyser.close();
  return seconds / share;
}

function secondsToFirstRow(): number {
  const out = mkdtempSync(join(tmpdir(), 'triplewire-first-'));
  return timeCommand(['build', join(ROOT, 'seeds'), '-o', out]).seconds;
}

function tarballMegabytes(): number {
  const name = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8' }),
  )[0].filename as string;
  const { size } = statSync(join(ROOT, name));
  rmSync(join(ROOT, name));
  return size / 1e6;
}

requireOrSkip('../shared/corpora', hasShared('corpora/dev/meantime_en.apple.jsonl.gz'));
const { folder, words } = writeTexts();
const build = (workers: number) =>
  timeCommand([
    'build',
    join(folder, 'in'),
    '-o',
    join(folder, `out${workers}`),
    '--workers',
    String(workers),
    '--limit',
    '0',
    '--date',
    '2019-01-18',
  ]);
const [one, two] = [build(1), build(2)];
const [native, wasm] = [await networkSeconds('native'), await networkSeconds('wasm', 0.1)];
const same = readFileSync(join(folder, 'out1/graph.nq')).equals(readFileSync(join(folder, 'out2/graph.nq')));
const rows: Record<string, string> = {
  'documents · words': `178 · ${words}`,
  'text to Turtle, 1 worker (words/s)': (words / one.seconds).toFixed(0),
  'text to Turtle, 2 workers (words/s)': (words / two.seconds).toFixed(0),
  'network alone, native, 1 thread (words/s)': (words / native).toFixed(0),
  'network alone, wasm, 1 thread (words/s)': (words / wasm).toFixed(0),
  'share of the network in 1 worker': (native / one.seconds).toFixed(2),
  'peak memory, 1 · 2 workers (MiB)': `${one.peak.toFixed(0)} · ${two.peak.toFixed(0)}`,
  'seed, process start to the table (s)': secondsToFirstRow().toFixed(2),
  'npm tarball (MB)': tarballMegabytes().toFixed(1),
  '1 and 2 workers write the same graph.nq': String(same),
};
for (const [name, value] of Object.entries(rows)) console.log(`${name.padEnd(44)}${value}`);
if (process.argv.includes('--record'))
  writeFileSync(resolve(import.meta.dirname, 'speed.json'), `${JSON.stringify(rows, null, 1)}\n`);
rmSync(folder, { recursive: true });
