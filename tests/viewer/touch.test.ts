/** The page under a finger, on a narrow screen. Needs `npm run build:viewer` and WebGL. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.js';
import { inventedGraph, MEETING } from './invented-graph.js';
import { edgePlace, nodePlace, openPage } from './open-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
});

it('opens what is touched: a sentence, an entity, and nothing again', { timeout: 120_000 }, async () => {
  const screen = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const { page, errors } = await openPage(browser, inventedGraph(), screen);
  const panel = page.locator('.panel');
  const touch = async ({ x, y }: { x: number; y: number }) => page.touchscreen.tap(x, y);
  await touch(await edgePlace(page, 0, 1));
  await expect.poll(() => panel.locator('blockquote').first().textContent()).toBe(MEETING.sentence);
  await page.getByRole('button', { name: 'Close panel' }).tap();
  await expect.poll(() => panel.count()).toBe(0);
  await touch(await nodePlace(page, 2));
  await expect.poll(() => panel.locator('h2').textContent()).toBe('Veldania');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(errors).toEqual([]);
});
