/** `npx tsx tests/bench/viewer/page.ts [entities …]`: what the page takes in Chromium with software GL, beside its budget. Needs a build. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { DrawingElement } from '../../../src/viewer/graph-view.js';
import { indexNames, searchNodes } from '../../../src/viewer/search-nodes.js';
import { startBrowser } from '../../support/browser.js';
import { openPage } from '../../viewer/open-page.js';
import { viewerGraph } from './graph.js';

const ROOT = join(import.meta.dirname, '../../..');
const say = (line: string) => void process.stdout.write(`${line}\n`);

interface Timed {
  firstView?: number;
}

/** Milliseconds since the page was asked for, when the second frame of its drawing is due; noted by the page itself. */
async function firstView(page: Page): Promise<number> {
  await page.addInitScript(() => {
    const watch = setInterval(() => {
      if (!(document.querySelector('.graph') as DrawingElement | null)?.sigma) return;
      clearInterval(watch);
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          (globalThis as Timed).firstView = performance.now();
        }),
      );
    }, 2);
  });
  await page.reload();
  await page.waitForFunction(() => (globalThis as Timed).firstView !== undefined);
  return page.evaluate(() => (globalThis as Timed).firstView!);
}

/** Milliseconds from an act to the frame that shows it; the middle of five. */
async function stepTime(page: Page, selector: string): Promise<number> {
  const times = await page.evaluate(async (wanted) => {
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      const start = performance.now();
      (document.querySelector(wanted) as HTMLElement).click();
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return times;
  }, selector);
  return times.sort((a, b) => a - b)[2]!;
}

async function measure(browser: Browser, size: number): Promise<void> {
  const { page } = await openPage(browser, viewerGraph(size));
  const first = await firstView(page);
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.waitForTimeout(300);
  const filter = await stepTime(page, '.facets input');
  await page.getByRole('button', { name: 'Filter' }).click();
  const all = size > 500 ? await stepTime(page, '.legend label:last-of-type input') : Number.NaN;
  const memory = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
  say(
    `${size} entities: first view ${first.toFixed(0)} ms · filter step ${filter.toFixed(0)} ms · all or not ${all.toFixed(0)} ms · ${(memory / 1e6).toFixed(0)} MB`,
  );
  await page.context().close();
}

function searchTime(): number {
  const names = indexNames(viewerGraph(100_000).nodes);
  const times = ['k', 'kar', 'sol var', 'brios', 'zz', 'karo'].map((text) => {
    const start = performance.now();
    searchNodes(names, text);
    return performance.now() - start;
  });
  return Math.max(...times);
}

const gzipped = ['viewer.js', 'viewer.css'].map(
  (name) => gzipSync(readFileSync(join(ROOT, 'dist/viewer', name))).length,
);
say(`JS + CSS ${(gzipped.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)} kB gz (120)`);
say(`page of the seed ${(statSync(join(ROOT, 'output/graph.html')).size / 1000).toFixed(0)} kB (600)`);
say(`search among 100,000 labels ${searchTime().toFixed(0)} ms at most (20)`);
const browser = await startBrowser();
for (const size of process.argv.slice(2).map(Number)) await measure(browser, size);
await browser.close();
