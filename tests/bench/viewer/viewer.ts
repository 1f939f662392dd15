/**
 * What the page takes in Chromium with software GL, beside its budget: `npm run bench:viewer [-- --record] [-- --runs N] [-- --largest N]`.
 * Of every time the least of some runs by the clock and, in brackets, the middle as processor time of the page's main thread; the
 * yardsticks are a fixed piece of work: where they take much more by the clock than by the processor, other programs were busy. Needs
 * `npm run build`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { placeNodes } from '../../../src/graph/layout/place-nodes.js';
import { packedPlaces } from '../../../src/graph/viewer-places.js';
import { selfContainedPage } from '../../../src/io/page.js';
import { indexNames, searchNodes } from '../../../src/viewer/search-nodes.js';
import { startBrowser } from '../../support/browser.js';
import { folderWith, ROOT, triplewire } from '../../support/cli.js';
import { viewerGraph } from './graph.js';
import {
  firstView,
  freshPage,
  type Measured,
  stepTime,
  type Taken,
  typical,
  wholeGraph,
  yardstick,
} from './measures.js';

const RECORD = join(import.meta.dirname, '../viewer.json');
const { values: options } = parseArgs({
  options: {
    record: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    largest: { type: 'string', default: '100000' },
  },
});

/** A figure with its budget, and the processor time where it is a time. */
interface Figure {
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'kB' | 's';
  readonly budget?: number;
  readonly cpu?: number;
}

const rounded = (value: number) => (value < 10 ? Math.round(value * 100) / 100 : Math.round(value));
const time = ({ wall, cpu }: Taken, budget?: number): Figure => ({
  ...{ value: rounded(wall), unit: 'ms', cpu: rounded(cpu) },
  ...(budget === undefined ? {} : { budget }),
});

const figures: Record<string, Figure> = {};
const note = (name: string, figure: Figure) => {
  figures[name] = figure;
  const { value, unit, budget, cpu } = figure;
  const over = budget !== undefined && value > budget ? '  OVER' : '';
  const ofMainThread = cpu === undefined ? '' : ` (${cpu})`;
  const allowed = budget === undefined ? '' : ` of ${budget}`;
  process.stdout.write(`${name.padEnd(40)}${value} ${unit}${ofMainThread}${allowed}${over}\n`);
};

/** The page of a graph of some size, as a file. */
function pageOf(size: number): string {
  const data = viewerGraph(size);
  return pathToFileURL(join(folderWith({ 'graph.html': selfContainedPage(data) }), 'graph.html')).href;
}

async function runsOf(browser: Browser, measure: (measured: Measured) => Promise<Taken>): Promise<Taken> {
  const taken: Taken[] = [];
  for (let run = 0; run < Number(options.runs); run++) {
    const measured = await freshPage(browser);
    taken.push(await measure(measured));
    await measured.page.context().close();
  }
  return typical(taken);
}

async function measureSteps(browser: Browser, size: number, address: string, budget: number): Promise<void> {
  const measured = await freshPage(browser);
  const { page } = measured;
  await firstView(measured, address);
  await wholeGraph(measured, size);
  await page.getByRole('button', { name: 'Filter' }).click();
  note(`filter step, ${size} entities`, time(await stepTime(measured, '.facets input'), budget));
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByLabel(/not only the/).evaluate((box) => box.setAttribute('id', 'all'));
  note(`all of ${size}, or not`, time(await stepTime(measured, '#all'), 2000));
  note(`JS heap after a collection, ${size}`, {
    value: rounded(await measured.heap()),
    unit: 'MB',
    ...(size === 10_000 ? { budget: 150 } : {}),
  });
  await page.context().close();
}

/** The slowest of some queries, each the middle of some turns. */
function searchTime(): Taken {
  const names = indexNames(viewerGraph(100_000).nodes);
  const once = (text: string): Taken => {
    const [start, before] = [performance.now(), processorTime()];
    searchNodes(names, text);
    return { wall: performance.now() - start, cpu: 1000 * (processorTime() - before) };
  };
  const taken = ['k', 'kar', 'sol var', 'brios', 'zz', 'karo'].map((text) => {
    return typical(Array.from({ length: 5 }, () => once(text)));
  });
  return taken.reduce((one, other) => (one.cpu > other.cpu ? one : other));
}

/** Seconds that this process has worked. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Processor seconds that a build spends on the places of the nodes. */
function layoutTime(size: number): number {
  const { nodes, edges } = viewerGraph(size);
  const ties = edges.map(({ source, target }) => ({ source: nodes[source]!.id, target: nodes[target]!.id, weight: 1 }));
  const before = processorTime();
  const placed = placeNodes(
    nodes.map(({ id }) => id),
    ties,
  );
  packedPlaces(
    nodes.map(({ id }) => ({ id, ...placed.get(id)! })),
    ties,
  );
  return processorTime() - before;
}

/** Bytes of the page that a build of the seed writes. */
function seedPage(): number {
  const folder = folderWith({});
  const { status, stderr } = triplewire(['build', 'seeds', '-o', folder]);
  if (status !== 0) throw new Error(stderr);
  return readFileSync(join(folder, 'graph.html')).length;
}

const gzipped = ['viewer.js', 'viewer.css'].map((name) => {
  return gzipSync(readFileSync(join(ROOT, 'dist/viewer', name))).length;
});
note('JS + CSS, gz, without model and worker', {
  ...{ value: rounded(gzipped.reduce((sum, size) => sum + size, 0) / 1000), unit: 'kB', budget: 120 },
});
note('page of the seed', { value: rounded(seedPage() / 1000), unit: 'kB', budget: 600 });
note('layout of 10000, processor time', { value: rounded(layoutTime(10_000)), unit: 's', budget: 5 });
note('search among 100000 labels', time(searchTime(), 20));

const browser = await startBrowser();
try {
  for (const [size, budget] of [
    [1000, 20],
    [10_000, 120],
    [100_000, undefined],
  ] as const) {
    if (size > Number(options.largest)) break;
    const address = pageOf(size);
    note(`yardstick beside ${size} entities`, time(await runsOf(browser, yardstick)));
    const whole: Taken[] = [];
    const first = await runsOf(browser, async (page) => {
      const taken = await firstView(page, address);
      whole.push(await wholeGraph(page, size));
      return taken;
    });
    note(`first view, ${size} entities`, { value: rounded(first.wall), unit: 'ms', budget: 600 });
    note(`all ${size} loaded`, time(typical(whole)));
    if (budget !== undefined) await measureSteps(browser, size, address, budget);
  }
} finally {
  await browser.close();
}
if (options.record) writeFileSync(RECORD, `${JSON.stringify(figures, null, 1)}\n`);
