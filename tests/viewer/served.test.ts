/** The page as `triplewire view` serves it, in a real browser: new builds, a server that goes and comes. Needs `npm run build` and WebGL. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.js';
import { folderWith, triplewire } from '../support/cli.js';
import { type RunningView, startView } from '../support/view.js';

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
const notices = () => page.locator('.notices').textContent();

describe('the served page', { timeout: 120_000 }, () => {
  it('takes in a new build without being loaded anew, keeping what is chosen', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('quill');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.panel h2').textContent(), WAIT).toMatch(/Quill/);
    await page.evaluate(() => document.body.setAttribute('data-same', 'yes'));
    const before = await counts();
    writeFileSync(join(folder, 'second.txt'), SECOND);
    build('first.txt', 'second.txt');
    await expect.poll(notices, WAIT).toMatch(/new build/);
    expect(await counts()).not.toBe(before);
    expect(await page.title()).toBe('2 documents');
    expect(await page.locator('.panel h2').textContent()).toMatch(/Quill/);
    expect(await page.locator('body').getAttribute('data-same')).toBe('yes');
    await page.getByRole('button', { name: 'Close the notice' }).click();
  });

  it('says so when the server is gone, and finds it again with what was built meanwhile', async () => {
    const port = Number(new URL(view.address).port);
    await view.close();
    await expect.poll(notices, WAIT).toMatch(/does not answer/);
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
