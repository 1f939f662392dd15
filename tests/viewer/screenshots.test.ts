/** States of the page of the seed's graph as pictures, to be looked at: `.cache/screens`. Needs `npm run build` and WebGL. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.js';
import { folderWith, ROOT, triplewire } from '../support/cli.js';
import { nodePlace } from './open-page.js';

const screens = join(ROOT, '.cache/screens');
const output = folderWith({});
let browser: Browser;
let blind: Browser;

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  expect(triplewire(['build', join(ROOT, 'seeds'), '-o', output]).status).toBe(0);
  [browser, blind] = await Promise.all([startBrowser(), startBrowser({ webGl: false })]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), blind?.close()]);
});

async function open(from: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, ...options };
  const page = await (await from.newContext(context)).newPage();
  await page.goto(pathToFileURL(join(output, 'graph.html')).href);
  await page.locator('.page').waitFor();
  return page;
}

const choose = async (page: Page, name: string) => {
  await page.getByLabel('Find an entity').fill(name);
  await page.getByLabel('Find an entity').press('Enter');
  await page.locator('.panel').waitFor();
};
const edge = async (page: Page) => {
  await choose(page, 'donald trump');
  await page.getByLabel('Compare with').waitFor();
  const key = await page.evaluate(strongestEdge);
  await page.evaluate((ends) => {
    location.hash = ends;
  }, key);
  await page.locator('.statement').first().waitFor();
};

/** Address of an edge that is drawn. */
function strongestEdge(): string {
  return new URLSearchParams([
    ['edge', 'person/donald-trump-ec90dbb355'],
    ['edge', 'person/kim-jong-un-a5d833daa6'],
  ]).toString();
}

interface State {
  readonly options?: BrowserContextOptions;
  readonly isBlind?: boolean;
  readonly reach?: (page: Page) => Promise<unknown>;
}

const STATES: Readonly<Record<string, State>> = {
  'first-view': {},
  search: { reach: (page) => page.getByLabel('Find an entity').fill('ki') },
  focus: { reach: (page) => choose(page, 'kim jong un') },
  'edge-panel': { reach: edge },
  timeline: {
    reach: async (page) => {
      await page.getByRole('button', { name: 'Filter' }).click();
      await page.getByLabel('From').press('ArrowRight');
    },
  },
  path: {
    reach: async (page) => {
      await choose(page, 'kim yong chol');
      await page.getByLabel('Find the path to').fill('mike pompeo');
      await page.getByLabel('Find the path to').press('Enter');
      await page.locator('.path li').first().waitFor();
    },
  },
  table: { reach: (page) => page.getByRole('button', { name: 'Table' }).click() },
  dark: { options: { colorScheme: 'dark' }, reach: (page) => choose(page, 'kim jong un') },
  narrow: {
    options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    reach: (page) => choose(page, 'kim jong un'),
  },
  'no-webgl': { isBlind: true },
  comparison: {
    reach: async (page) => {
      await choose(page, 'kim yong chol');
      await page.getByLabel('Compare with').fill('north korea');
      await page.getByLabel('Compare with').press('Enter');
      await page.locator('.shared').first().waitFor();
    },
  },
  corrections: {
    reach: async (page) => {
      await choose(page, 'administration');
      await page.getByText('Correct this entity').click();
      await page.getByLabel('The same as').fill('white');
      await page.getByLabel('The same as').press('Enter');
      await page.getByText('Correct this entity').click();
      await page.getByRole('button', { name: /^Corrections/ }).click();
    },
  },
  events: { reach: (page) => page.getByLabel('events as nodes').check() },
};

describe('pictures of the page', { timeout: 120_000 }, () => {
  const pictures = new Set<string>();

  it.each(Object.entries(STATES))('%s', async (name, { options = {}, isBlind = false, reach }) => {
    const page = await open(isBlind ? blind : browser, options);
    await reach?.(page);
    if (!isBlind && name !== 'table') await nodePlace(page, 0);
    await page.waitForTimeout(400);
    const path = join(screens, `${name}.png`);
    await page.screenshot({ path });
    pictures.add(readFileSync(path, 'base64'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.context().close();
  });

  it('all differ', () => {
    expect(pictures.size).toBe(Object.keys(STATES).length);
  });
});
