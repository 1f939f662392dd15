/** The drawing walked by keys in a real browser. Needs `npm run build:viewer` and WebGL. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.js';
import { inventedGraph } from './invented-graph.js';
import { openPage } from './open-page.js';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  page = (await openPage(browser, inventedGraph())).page;
});
afterAll(async () => {
  await browser?.close();
});

describe('the drawing', { timeout: 120_000 }, () => {
  it('is walked by keys alone: Escape leads into the drawing, arrows and n move, Enter chooses and goes into the panel', async () => {
    const place = () => page.evaluate(() => document.activeElement?.className);
    const said = () => page.locator('.drawing > [role=status]').textContent();
    await page.keyboard.type('port');
    await page.keyboard.press('Enter');
    await expect.poll(place).toBe('panel');
    await page.keyboard.press('Escape');
    await expect.poll(place).toBe('graph');
    await page.keyboard.press('n');
    await expect.poll(said).toMatch(/^[^;]+ neighbours?$/);
    await page.keyboard.press('n');
    await expect.poll(said).toMatch(/; 1 of \d around /);
    const [name] = (await said())!.split(',');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.panel').getByRole('heading', { level: 2 }).textContent()).toBe(name);
    expect(await place()).toBe('graph');
    await page.keyboard.press('Enter');
    await expect.poll(place).toBe('panel');
    await page.keyboard.press('Escape');
    await expect.poll(place).toBe('graph');
  });
});
