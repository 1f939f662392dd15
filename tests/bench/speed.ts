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

/** What the network alone takes for the documents, in this process and one thread, without sentence splitting. */
interface NetworkCost {
  readonly seconds: number;
  /** Processor time: other work on the machine touches it less than the clock. */
  readonly cpuSeconds: number;
  readonly words: number;
  readonly tokens: number;
}

/** `step`: every so-manieth document is read. The first reading warms up and does not count. */
async function networkCost(backend: 'native' | 'wasm', step = 1): Promise<NetworkCost> {
  const { analyser } = await openTools({ backend });
  const documents = plainTexts()
    .filter((_, index) => index % step === 0)
    .map(({ text }) => ({ text, sentences: segment({ id: 'x', text }).sentences }));
  const tokens = documents
    .flatMap(({ sentences }) => sentences)
    .reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  await analyser.analyse(documents[0]!.text, documents[0]!.sentences);
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  for (const { text, sentences } of documents) await analyser.analyse(text, sentences);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - start) / 1000;
  await analyser.close();
  const words = documents.reduce((sum, { text }) => sum + countWords(text), 0);
  return { seconds, cpuSeconds: (user + system) / 1e6, words, tokens };
}

/** Words (as `wc` counts them) and tokens a second, by the clock and by the processor's time. */
function speedOf({ seconds, cpuSeconds, words, tokens }: NetworkCost): string {
  const rates = [words / seconds, words / cpuSeconds, tokens / cpuSeconds].map((rate) => rate.toFixed(0));
  return rates.join(' · ');
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
const [native, wasm] = [await networkCost('native'), await networkCost('wasm', 10)];
const same = readFileSync(join(folder, 'out1/graph.nq')).equals(readFileSync(join(folder, 'out2/graph.nq')));
const rows: Record<string, string> = {
  'documents · words': `178 · ${words}`,
  'text to Turtle, 1 worker (words/s)': (words / one.seconds).toFixed(0),
  'text to Turtle, 2 workers (words/s)': (words / two.seconds).toFixed(0),
  'network alone, native: words/s by clock · by CPU · tokens/s by CPU': speedOf(native),
  'network alone, wasm: the same': speedOf(wasm),
  'network alone, native, 2 workers (words/s: twice that by CPU)': ((2 * native.words) / native.cpuSeconds).toFixed(0),
  'share of the network in 1 worker': (native.seconds / one.seconds).toFixed(2),
  'peak memory, 1 · 2 workers (MiB)': `${one.peak.toFixed(0)} · ${two.peak.toFixed(0)}`,
  'seed, process start to the table (s)': secondsToFirstRow().toFixed(2),
  'npm tarball (MB)': tarballMegabytes().toFixed(1),
  '1 and 2 workers write the same graph.nq': String(same),
};
for (const [name, value] of Object.entries(rows)) console.log(`${name.padEnd(68)}${value}`);
if (process.argv.includes('--record'))
  writeFileSync(resolve(import.meta.dirname, 'speed.json'), `${JSON.stringify(rows, null, 1)}\n`);
rmSync(folder, { recursive: true });
