/** The page as `triplewire view` serves it, in a real browser: new builds, a server that goes and comes. Needs `npm run build` and WebGL. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrawingElement } from '../../src/viewer/graph-view.js';
import { startBrowser } from '../support/browser.js';
import { folderWith, triplewire } from '../support/cli.js';
import { type RunningView, startView } from '../support/view.js';
import { violations } from './axe.js';
import { labelsInFocus } from './open-page.js';

const FIRST = 'Chancellor Ada Quill met Minister Bruno Varga in Vienna on Monday.\n';
const SECOND = 'Bruno Varga visited Lisbon. He criticised Ada Quill there.\n';
const WAIT = { timeout: 20_000 };

const folder = folderWith({ 'first.txt': FIRST });
const output = join(folder, 'output');
const build = (...names: string[]) =>
  expect(triplewire(['build', ...names.map((name) => join(folder, name)), '-o', output]).status).toBe(0);

let browser: Browser;
let view: RunningView;
let page: Page;
const errors: string[] = [];
const foreign: string[] = [];

beforeAll(async () => {
  build('first.txt');
  [browser, view] = await Promise.all([startBrowser(), startView(output)]);
  page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => !request.url().startsWith(view.address) && foreign.push(request.url()));
  await page.goto(view.address);
  await page.locator('.page').waitFor(WAIT);
});
afterAll(async () => {
  await browser?.close();
  await view?.close();
});

const counts = () => page.locator('.counts').textContent();
/** Where on the drawing she is, in pixels. */
const placeOfQuill = () =>
  page.locator('.graph').evaluate((element) => {
    const { sigma } = element as DrawingElement;
    const graph = sigma!.getGraph();
    const node = graph.findNode((_, { label }) => label === 'Ada Quill');
    return sigma!.graphToViewport(graph.getNodeAttributes(node) as { x: number; y: number });
  });
const notices = () => page.locator('.notices').textContent();

describe('the served page', { timeout: 120_000 }, () => {
  it('takes in a new build without being loaded anew, keeping what is chosen', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('quill');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.panel h2').textContent(), WAIT).toMatch(/Quill/);
    await page.evaluate(() => document.body.setAttribute('data-same', 'yes'));
    await page.waitForTimeout(600);
    const [before, place] = [await counts(), await placeOfQuill()];
    writeFileSync(join(folder, 'second.txt'), SECOND);
    build('first.txt', 'second.txt');
    await expect.poll(notices, WAIT).toMatch(/new build/);
    expect(await counts()).not.toBe(before);
    expect(await violations(page)).toEqual([]);
    expect(await page.title()).toBe('2 documents');
    expect(await page.locator('.panel h2').textContent()).toMatch(/Quill/);
    const moved = await placeOfQuill();
    // The notice takes a line of the drawing's height.
    expect(Math.hypot(moved.x - place.x, moved.y - place.y)).toBeLessThan(25);
    expect(await page.locator('body').getAttribute('data-same')).toBe('yes');
    await page.getByRole('button', { name: 'Close the notice' }).click();
  });

  it('answers SPARQL in a table, and shows the entities in the graph', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Query' }).click();
    const box = page.locator('.tool');
    const ask = async (query?: string) => {
      if (query !== undefined) await box.getByLabel('Query').fill(query);
      await box.getByRole('button', { name: 'Run' }).click();
    };
    await ask();
    const cells = () => box.locator('tbody td').allTextContents();
    await expect.poll(cells, WAIT).toEqual(['Ada Quill', 'Bruno Varga', 'Bruno Varga', 'Ada Quill']);
    expect(await violations(page)).toEqual([]);
    const saved = page.waitForEvent('download', WAIT);
    await box.getByRole('button', { name: 'Save as CSV' }).click();
    expect(readFileSync((await (await saved).path())!, 'utf8')).toContain('Ada Quill,Bruno Varga\r\n');
    await box.getByRole('button', { name: 'Show 2 entities in the graph' }).click();
    await expect.poll(() => labelsInFocus(page), WAIT).toEqual(['Ada Quill', 'Bruno Varga']);
    await box.getByRole('button', { name: 'Ada Quill' }).first().click();
    await expect.poll(() => page.locator('.panel h2').textContent(), WAIT).toBe('Ada Quill');
  });

  it.each([
    ['SELECT * {\n nonsense', /cannot be read: line 2/],
    ['SELECT (<http://x/half>(?o) AS ?h) { ?s ?p ?o }', /cannot be read.*half/],
    ['DELETE WHERE { ?s ?p ?o }', /not allowed.*reading only/],
  ])('says in words what is wrong with a query: %s', async (query, words) => {
    const box = page.locator('.tool');
    await box.getByLabel('Query').fill(query);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => box.getByRole('alert').textContent(), WAIT).toMatch(words);
    expect(await violations(page)).toEqual([]);
  });

  it('breaks no rule of axe-core in the dark on a narrow screen either', async () => {
    const narrow = await browser.newPage({ colorScheme: 'dark', viewport: { width: 390, height: 844 } });
    await narrow.goto(view.address);
    await narrow.getByRole('button', { name: 'Query' }).click(WAIT);
    await narrow.getByRole('button', { name: 'Run' }).click();
    await narrow.locator('.tool tbody').waitFor(WAIT);
    expect(await violations(narrow)).toEqual([]);
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await narrow.close();
  });

  it('keeps digits and slashes in the box to the box', async () => {
    await page.locator('.tool').getByLabel('Query').fill('');
    await page.keyboard.type('3 / 4');
    expect(await page.locator('.tool').getByLabel('Query').inputValue()).toBe('3 / 4');
    await page.getByRole('button', { name: 'Close the tool' }).click();
  });

  it('says so when the server is gone, and finds it again with what was built meanwhile', async () => {
    const port = Number(new URL(view.address).port);
    await view.close();
    await expect.poll(notices, WAIT).toMatch(/does not answer/);
    expect(await violations(page)).toEqual([]);
    build('second.txt');
    view = await startView(output, port);
    await expect.poll(notices, WAIT).toMatch(/new build|there again/);
    await expect.poll(notices, WAIT).not.toMatch(/does not answer/);
    await expect.poll(counts, WAIT).toMatch(/[1-9]/);
    expect(await page.title()).not.toBe('2 documents');
  });

  it('keeps the graph that it has when the folder is damaged', async () => {
    const before = await counts();
    const { status } = await page.request
      .get(`${view.address}graph.json`)
      .then((answer) => ({ status: answer.status() }));
    writeFileSync(join(output, 'readings.jsonl'), '{"cut');
    await page.waitForTimeout(2000);
    expect([status, await counts()]).toEqual([200, before]);
    expect((await page.request.get(`${view.address}graph.json`)).status()).toBe(200);
  });

  it('asks nobody else, and breaks nothing', () => {
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
