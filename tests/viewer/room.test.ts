/** Nothing is wider than the room that it has. Needs `npm run build:viewer` and WebGL. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ViewerData } from '../../src/graph/viewer-types.js';
import { startBrowser } from '../support/browser.js';
import { inventedGraph } from './invented-graph.js';
import { openPage } from './open-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const tooWide = (page: Page, selector: string) =>
  page.locator(selector).evaluate((one) => Math.max(0, one.scrollWidth - one.clientWidth));

/** Every entity and document has a name of 500 letters. */
function longNames(): ViewerData {
  const graph = inventedGraph();
  const long = (name: string) => name.replaceAll(' ', '').padEnd(500, 'x');
  return {
    ...graph,
    nodes: graph.nodes.map((node) => ({ ...node, label: long(node.label) })),
    documents: graph.documents.map((one) => ({ ...one, title: long('Title'), publisher: long('Post') })),
    facts: graph.facts.map((fact) => ({
      ...fact,
      roles: fact.roles.map(([role, terms]) => [role, terms.map((term) => ({ ...term, text: long(term.text) }))]),
    })),
  };
}

describe('a page has room for all that it shows', { timeout: 120_000 }, () => {
  it.each([390, 320])('on a screen of %i pixels, when nothing is chosen', async (width) => {
    const { page } = await openPage(browser, inventedGraph(), { viewport: { width, height: 700 } });
    await page.locator('.legend').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.context().close();
  });

  it('for the sentences of the table beside an open tool', async () => {
    const { page } = await openPage(browser, inventedGraph());
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('button', { name: 'Read' }).click();
    await page.locator('.tool').waitFor();
    expect(await tooWide(page, '.table')).toBe(0);
    await page.context().close();
  });

  it('for the table, over which what a search found does not stay', async () => {
    const { page } = await openPage(browser, inventedGraph());
    await page.getByLabel('Find an entity').fill('nobody of that name');
    await page.locator('.results').waitFor();
    await page.getByRole('button', { name: 'Table' }).click();
    await page.locator('tbody').waitFor();
    expect(await page.locator('.results').isVisible()).toBe(false);
    await page.getByLabel('Find an entity').click();
    expect(await page.locator('.results').isVisible()).toBe(true);
    await page.context().close();
  });

  it.each([
    'path=port-ester&path=veldania',
    'compare=veldania&compare=quillon-works',
    'edge=ada-quill&edge=veldania',
    'entity=veldania',
  ])('where names are long words: %s', async (address) => {
    const { page } = await openPage(browser, longNames());
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await page.locator('.panel').waitFor();
    await page.locator('.panel details').evaluateAll((all) => all.map((one) => one.setAttribute('open', '')));
    expect(await tooWide(page, '.panel')).toBe(0);
    await page.context().close();
  });
});
