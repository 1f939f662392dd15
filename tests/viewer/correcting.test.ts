/** Correcting the graph in a real browser, with the keyboard. Needs `npm run build:viewer` and WebGL. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.js';
import { violations } from './axe.js';
import { inventedGraph } from './invented-graph.js';
import { edgePlace, nodePlace, type OpenPage, openPage } from './open-page.js';

const WAIT = { timeout: 20_000 };

let browser: Browser;
let open: OpenPage;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});
beforeEach(async () => {
  await page?.context().close();
  open = await openPage(browser, twoArticles());
  page = open.page;
});
afterAll(async () => {
  await browser?.close();
});

/** The second and the third fact stand in another article. */
function twoArticles() {
  const graph = inventedGraph();
  const [first] = graph.documents;
  const move = <T extends { document: number }>(told: T, fact: number) => ({
    ...told,
    document: Number(fact === 1 || fact === 2),
  });
  return {
    ...graph,
    documents: [first!, { ...first!, id: 'd1', title: 'Another article' }],
    facts: graph.facts.map((fact, at) => ({ ...fact, evidence: fact.evidence.map((one) => move(one, at)) })),
    edges: graph.edges.map((edge) => ({ ...edge, claims: edge.claims.map((claim) => move(claim, claim.fact)) })),
  };
}

const panel = () => page.locator('.panel');
const title = () => panel().locator('h2').first().textContent();
const counts = () => page.locator('.counts').textContent();
const choose = async (name: string) => {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.locator('.panel:focus').waitFor();
};
const openCorrections = () => page.getByRole('button', { name: 'Corrections' }).press('Enter');
async function saved(): Promise<object[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('judgements.jsonl');
  const text = readFileSync(await download.path(), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
}

describe('correcting', { timeout: 120_000 }, () => {
  it('renames an entity, in the panel, in the search and on the drawing; the judgement says who did', async () => {
    await choose('quillon');
    await panel().getByText('Correct this entity').press('Enter');
    await panel().getByLabel('Name').fill('Quillon Shipyards');
    await panel().getByLabel('Name').press('Enter');
    await expect.poll(title, WAIT).toBe('Quillon Shipyards');
    expect(await panel().locator('.aliases').textContent()).toContain('Quillon Works');
    await openCorrections();
    await page.getByLabel('Who corrects').fill('Ed Itor');
    expect(await saved()).toEqual([
      { judgement: 'rename', entity: 'quillon-works', label: 'Quillon Shipyards', by: 'Ed Itor' },
    ]);
  });

  it('merges another entity into one, whose facts it has then, and takes that back', async () => {
    const before = await counts();
    await choose('hilde');
    await panel().getByText('Correct this entity').press('Enter');
    await panel().getByLabel('The same as').fill('port');
    await panel().getByLabel('The same as').press('Enter');
    await expect.poll(() => panel().locator('.fact').count(), WAIT).toBe(2);
    expect(await title()).toBe('Hilde Marr');
    expect(await counts()).toContain('5 entities');
    await openCorrections();
    expect(await page.locator('.corrections li').allTextContents()).toEqual([
      expect.stringContaining('Hilde Marr and Port Ester are one'),
    ]);
    await page.getByRole('button', { name: /^Undo/ }).press('Enter');
    await expect.poll(counts, WAIT).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('tool');
    expect(await title()).toBe('Hilde Marr');
    expect(await panel().locator('.fact').count()).toBe(1);
  });

  it('splits one by its documents', async () => {
    await choose('nov');
    await panel().getByText('Correct this entity').press('Enter');
    await panel().getByLabel('Another article').press('Space');
    await panel().getByRole('button', { name: 'Split' }).press('Enter');
    await expect.poll(counts, WAIT).toContain('7 entities');
    expect(await panel().locator('.fact').count()).toBe(2);
    await openCorrections();
    expect(await saved()).toEqual([{ judgement: 'split', entity: 'borís-nováček', documents: ['d1'], by: 'a reader' }]);
  });

  it('rejects a fact of an edge: the edge goes, and comes back', async () => {
    const place = await edgePlace(page, 0, 4);
    await page.mouse.click(place.x, place.y);
    await panel().getByRole('button', { name: 'Reject: acquire' }).press('Enter');
    await expect.poll(counts, WAIT).toContain('5 facts');
    await page.keyboard.press('Escape');
    await openCorrections();
    await page.getByRole('button', { name: /^Undo: not so: acquire/ }).press('Enter');
    await expect.poll(counts, WAIT).toContain('6 facts');
    await nodePlace(page, 0);
    const again = await edgePlace(page, 0, 4);
    await page.mouse.click(again.x, again.y);
    expect(await panel().locator('.badge').first().textContent()).toBe('denied');
  });

  it('leaves the keyboard in the panel when a fact of it goes', async () => {
    await choose('nov');
    await panel().getByRole('button', { name: 'Reject: travel' }).press('Enter');
    await expect.poll(() => panel().locator('.fact').count(), WAIT).toBe(2);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('panel');
  });

  it('asks before the page is left with corrections that were not saved', async () => {
    const asks = () => page.evaluate(() => !globalThis.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(await asks()).toBe(false);
    await choose('nov');
    await panel().getByRole('button', { name: 'Reject: travel' }).press('Enter');
    await expect.poll(counts, WAIT).toContain('5 facts');
    expect(await asks()).toBe(true);
    await openCorrections();
    await saved();
    expect(await asks()).toBe(false);
  });

  it('breaks no rule of axe-core, light or dark, and asks nobody', async () => {
    await choose('nov');
    await panel().getByText('Correct this entity').press('Enter');
    await panel().getByLabel('Name').fill('<img src=x onerror=alert(1)>');
    await panel().getByLabel('Name').press('Enter');
    await openCorrections();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await violations(page)).toEqual([]);
    expect([open.requests, open.dialogs, open.errors, await open.violations()]).toEqual([[], [], [], []]);
  });
});
