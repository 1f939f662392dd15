/** Corrections in the page of `triplewire view --judgements`: kept in the file, found again, and replayed by a later build as the page showed them. Needs `npm run build` and WebGL. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJudgements } from '../../src/io/judgements-file.js';
import { startBrowser } from '../support/browser.js';
import { folderWith, triplewire } from '../support/cli.js';
import { type RunningView, startView } from '../support/view.js';

const WAIT = { timeout: 20_000 };
const FILES = {
  'a.txt': 'Chancellor Ada Quill met Minister Bruno Varga in Vienna on Monday. Varga visited Lisbon on Tuesday.\n',
  'b.txt': 'Bruno Varga, a singer, visited Porto in 2018. Ada Quil met Carla Moss in Porto.\n',
};
const folder = folderWith(FILES);
const at = (...names: string[]) => join(folder, ...names);
const kept = at('kept.jsonl');
const build = (output: string, ...flags: string[]) => {
  const run = triplewire(['build', at('a.txt'), at('b.txt'), '-o', at(output), ...flags]);
  expect([run.status, run.stderr]).toEqual([0, expect.stringContaining(' 0 warnings ')]);
};

let browser: Browser;
let view: RunningView;
let page: Page;

beforeAll(async () => {
  build('plain');
  [browser, view] = await Promise.all([startBrowser(), startView(at('plain'), 0, ['--judgements', kept])]);
  page = await openAt(view.address);
});
afterAll(async () => {
  await browser?.close();
  await view?.close();
});

async function openAt(address: string): Promise<Page> {
  const opened = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await opened.goto(address);
  await opened.locator('.page').waitFor(WAIT);
  return opened;
}

const choose = async (name: string) => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.locator('.panel').getByText('Correct this entity').click();
};

/** All facts of a page as the table tells them, and how many things there are. */
async function toldBy(opened: Page): Promise<string[]> {
  await opened.keyboard.press('Escape');
  const table = opened.getByRole('button', { name: 'Table' });
  await table.click();
  const rows = await opened.locator('tbody tr').evaluateAll((all) => all.map((row) => row.textContent));
  const counts = (await opened.locator('.counts').textContent())!;
  await table.click();
  return [counts, ...rows.map((row) => row!.replace(/\s+/g, ' ')).sort()];
}

describe('corrections of the served page', { timeout: 120_000 }, () => {
  it('go into the file, one by one; what is undone goes out again', async () => {
    expect(existsSync(kept)).toBe(false);
    await choose('ada quill');
    await page.getByLabel('The same as').fill('ada quil');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: /^Ada Quil\b(?!l)/ }).click();
    await choose('varga');
    await page.locator('.correct fieldset label').first().click();
    await page.getByRole('button', { name: 'Split' }).click();
    await choose('carla');
    await page.getByLabel('Name').fill('Carla B. Moss');
    await page.getByLabel('Name').press('Enter');
    const said = () => (existsSync(kept) ? readJudgements(kept).map(({ judgement }) => judgement) : []);
    const before = ['merge', 'rename', 'split', 'rename'];
    await page.getByRole('button', { name: 'Reject: meet' }).first().click();
    await expect.poll(said, WAIT).toEqual([...before, 'reject']);
    await page.getByRole('button', { name: /^Corrections/ }).click();
    await page.getByRole('button', { name: 'Undo: not so' }).click();
    await expect.poll(said, WAIT).toEqual(before);
    await choose('vienna');
    await page.getByRole('button', { name: 'Reject: meet' }).first().click();
    await expect.poll(said, WAIT).toEqual([...before, 'reject']);
  });

  it('are what a later build with that file shows, fact by fact', async () => {
    build('judged', '--judgements', kept);
    const later = await openAt(pathToFileURL(at('judged', 'graph.html')).href);
    expect(await toldBy(page)).toEqual(await toldBy(later));
    const before = await openAt(pathToFileURL(at('plain', 'graph.html')).href);
    expect(await toldBy(before)).not.toEqual(await toldBy(later));
  });

  it('are there again when the page is loaded anew', async () => {
    const told = await toldBy(page);
    await page.reload();
    await page.locator('.page').waitFor(WAIT);
    expect(await toldBy(page)).toEqual(told);
    expect(await page.getByRole('button', { name: /^Corrections/ }).textContent()).toContain('5');
  });

  it('are told not to be kept where the server has gone, and stay in the page', async () => {
    await view.close();
    const before = readFileSync(kept, 'utf8');
    await choose('carla');
    await page.getByLabel('Name').fill('Carla Moss-Bell');
    await page.getByLabel('Name').press('Enter');
    await expect.poll(() => page.locator('.notices').textContent(), WAIT).toMatch(/not kept on the server/);
    expect(await page.locator('.panel h2').textContent()).toBe('Carla Moss-Bell');
    expect(readFileSync(kept, 'utf8')).toBe(before);
  });

  it('go into the file when the server is there again, though it knows the page no more', async () => {
    await page.getByRole('button', { name: /^Corrections/ }).click();
    expect(await page.locator('.corrections li', { hasText: 'not kept' }).count()).toBe(1);
    view = await startView(at('plain'), Number(new URL(view.address).port), ['--judgements', kept]);
    await expect.poll(() => readFileSync(kept, 'utf8'), WAIT).toContain('Carla Moss-Bell');
    await expect.poll(() => page.locator('.notices').textContent(), WAIT).toMatch(/All corrections are kept/);
    expect(await page.locator('.corrections li', { hasText: 'not kept' }).count()).toBe(0);
    await view.close();
  });
});

describe('corrections that go into the folder of the graph itself', { timeout: 120_000 }, () => {
  it('are in the graph at once, stay undoable, and go out of it again', async () => {
    build('own');
    const own = await startView(at('own'), 0, ['--judgements', at('own', 'judgements.jsonl')]);
    page = await openAt(own.address);
    const graph = () => page.evaluate(async () => await (await fetch('graph.json')).text());
    const notices = () => page.locator('.notices').textContent();
    const before = await toldBy(page);
    await choose('carla');
    await page.getByLabel('Name').fill('Carla B. Moss');
    await page.getByLabel('Name').press('Enter');
    await expect.poll(graph, WAIT).toContain('"label":"Carla B. Moss"');
    await page.getByRole('button', { name: /^Corrections/ }).click();
    await expect.poll(() => page.locator('.corrections').textContent(), WAIT).toContain('nothing to change here');
    expect(await page.locator('.panel h2').textContent()).toBe('Carla B. Moss');
    expect(await notices()).toBe('');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(graph, WAIT).not.toContain('"label":"Carla B. Moss"');
    await expect.poll(() => toldBy(page), WAIT).toEqual(before);
    await own.close();
  });
});

describe('the view of a served page', { timeout: 120_000 }, () => {
  it('is saved as a page that needs no server', async () => {
    view = await startView(at('plain'), 0, ['--judgements', kept]);
    page = await openAt(view.address);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'HTML', exact: true }).click(),
    ]);
    await download.saveAs(at('view.html'));
    expect(readFileSync(at('view.html'), 'utf8')).not.toMatch(/<meta name="triplewire-token/);
    const told = await toldBy(page);
    await view.close();
    const copy = await openAt(pathToFileURL(at('view.html')).href);
    expect(await toldBy(copy)).toEqual(told);
    expect(await copy.getByRole('button', { name: 'Query' }).count()).toBe(0);
  });
});
