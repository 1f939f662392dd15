/** The page of a large graph, in a real browser: drawn from its overview, then whole. Needs `npm run build:viewer` and WebGL. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selfContainedPage } from '../../src/io/page.js';
import { viewerGraph } from '../bench/viewer/graph.js';
import { startBrowser } from '../support/browser.js';
import { violations } from './axe.js';
import { labelsInFocus, openPage } from './open-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe('the page of a large graph', { timeout: 120_000 }, () => {
  const data = viewerGraph(3000);

  it('is smaller than its JSON by far', () => {
    expect(selfContainedPage(data).length).toBeLessThan(JSON.stringify(data).length / 2);
  });

  it('has all of it in the end, asks nobody and keeps to its policy', async () => {
    const open = await openPage(browser, data);
    await expect.poll(() => open.page.locator('.counts').textContent(), { timeout: 30_000 }).toMatch(/^3000 entities/);
    await expect.poll(() => labelsInFocus(open.page), { timeout: 10_000 }).toHaveLength(500);
    await open.page.getByLabel(/not only the 500/).check();
    await expect.poll(() => labelsInFocus(open.page), { timeout: 10_000 }).toHaveLength(3000);
    expect(await violations(open.page)).toEqual([]);
    expect([open.requests, open.errors, await open.violations()]).toEqual([[], [], []]);
    await open.page.context().close();
  });

  it('can be looked at before it is whole, and keeps what is chosen then', async () => {
    const { page } = await openPage(browser, data, {}, slowUnpacking);
    expect(await page.locator('.counts').textContent()).toMatch(/loading/);
    const [name] = await labelsInFocus(page);
    await page.keyboard.press('/');
    await page.keyboard.type(name!);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.panel h2').textContent(), { timeout: 20_000 }).toBe(name);
    await expect.poll(() => page.locator('.counts').textContent(), { timeout: 30_000 }).toMatch(/^3000 entities/);
    expect(await page.locator('.panel h2').textContent()).toBe(name);
    await page.context().close();
  });

  it('says how much has come, can be stopped, and asked for all again', async () => {
    const { page, errors } = await openPage(browser, data, {}, slowUnpacking);
    const come = () => page.getByRole('progressbar').getAttribute('value').then(Number);
    await expect.poll(come).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Load all' }).waitFor();
    expect(await labelsInFocus(page)).toHaveLength(500);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Load all' }).click();
    await expect.poll(() => page.locator('.counts').textContent(), { timeout: 30_000 }).toMatch(/^3000 entities/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('keeps the address of what has not come yet when it is stopped, and shows that in the end', async () => {
    const { page } = await openPage(browser, data, {}, slowUnpacking);
    const last = data.nodes.reduce((least, node) => (node.size < least.size ? node : least));
    await page.evaluate((hash) => history.replaceState(null, '', hash), `#entity=${encodeURIComponent(last.id)}`);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Load all' }).click();
    await expect.poll(() => page.locator('.panel h2').textContent(), { timeout: 30_000 }).toBe(last.label);
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#entity=${last.id}`);
    await page.context().close();
  });
});

/** Each piece of what is unpacked comes some time after the one before. */
function slowUnpacking(): void {
  const Unpacking = DecompressionStream;
  class Slow {
    readonly writable: WritableStream;
    readonly readable: ReadableStream;
    constructor(format: CompressionFormat) {
      const { writable, readable } = new Unpacking(format);
      const wait = () => new Promise((resolve) => setTimeout(resolve, 100));
      const slow = new TransformStream({ transform: (chunk, out) => wait().then(() => out.enqueue(chunk)) });
      [this.writable, this.readable] = [writable, readable.pipeThrough(slow)];
    }
  }
  Object.assign(globalThis, { DecompressionStream: Slow });
}
