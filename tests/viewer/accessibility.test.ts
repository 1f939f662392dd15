/** axe-core in every state of the page, and what it cannot see: the keyboard alone. Needs `npm run build:viewer` and WebGL. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.js';
import { violations } from './axe.js';
import { inventedGraph } from './invented-graph.js';
import { openPage } from './open-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const choose = async (page: Page, name: string) => {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
};

/** By name: what a person does to come there from the first view. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'first view': async () => {},
  search: async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('p');
  },
  'nothing found': async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('zzz');
  },
  entity: (page) => choose(page, 'quill'),
  path: async (page) => {
    await choose(page, 'port');
    await page.getByLabel('Find the path to').fill('veld');
    await page.keyboard.press('Enter');
    await page.locator('.path li').first().waitFor();
  },
  comparison: async (page) => {
    await choose(page, 'quill');
    await page.getByLabel('Compare with').fill('port');
    await page.keyboard.press('Enter');
    await page.locator('.shared').first().waitFor();
  },
  corrections: async (page) => {
    await choose(page, 'ada');
    await page.getByText('Correct this entity').click();
    await page.getByRole('button', { name: 'Reject: meet' }).click();
    await page.getByRole('button', { name: /^Corrections/ }).click();
  },
  'events as nodes': (page) => page.getByLabel('events as nodes').check(),
  document: async (page) => {
    await choose(page, 'quill');
    await page.locator('.fact summary').first().click();
    await page.getByRole('button', { name: 'open document' }).first().click();
  },
  filter: async (page) => {
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.locator('.facets').getByLabel('planned').check();
  },
  table: (page) => page.getByRole('button', { name: 'Table' }).click(),
};

const SCREENS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  'dark and narrow': { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
};

/** Told at two times, so that the timeline is there. */
const graph = inventedGraph();
const data = { ...graph, facts: graph.facts.map((fact, index) => ({ ...fact, date: `2021-0${1 + (index % 3)}` })) };

describe('accessibility', { timeout: 120_000 }, () => {
  it('is judged by one that finds faults', async () => {
    const { page } = await openPage(browser, data);
    await page.evaluate(() => document.querySelector('.bar')!.append(document.createElement('img')));
    expect(await violations(page)).toEqual([expect.stringContaining('image-alt')]);
    await page.context().close();
  });

  const cases = Object.keys(SCREENS).flatMap((screen) => Object.keys(STATES).map((state) => [state, screen] as const));

  it.each(cases)('breaks no rule of axe-core: %s, %s', async (state, screen) => {
    const { page } = await openPage(browser, data, SCREENS[screen]!);
    await STATES[state]!(page);
    await page.waitForTimeout(100);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('leads the Tab key through all that can be used, in the order of the page, each stop named and in sight', async () => {
    const { page } = await openPage(browser, data);
    await choose(page, 'quill');
    const stops: { at: number; name: string; isSeen: boolean }[] = [];
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(focusedStop);
      if (stop?.at === stops[0]?.at && stop) break;
      if (stop) stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(25);
    // It begins in the panel, and goes on from the top once.
    const ats = stops.map(({ at }) => at);
    expect(ats.filter((at, turn) => turn > 0 && at < ats[turn - 1]!)).toHaveLength(1);
    expect(new Set(ats).size).toBe(ats.length);
    expect(stops.filter(({ name, isSeen }) => name === '' || !isSeen)).toEqual([]);
    await page.context().close();
  });
});

/** Where the focus is: position in the page, name, and whether it has a box. */
function focusedStop(): { at: number; name: string; isSeen: boolean } | undefined {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return undefined;
  const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
  const name = [element.getAttribute('aria-label'), ...labels, element.textContent].find((text) => text?.trim()) ?? '';
  const { width, height } = element.getBoundingClientRect();
  return { at: [...document.querySelectorAll('*')].indexOf(element), name, isSeen: width > 0 && height > 0 };
}
