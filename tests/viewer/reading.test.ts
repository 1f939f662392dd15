/** A text read in the page: the worker's facts are those of the command line, and nothing leaves the computer. Needs `npm run build` and WebGL. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ViewerData } from '../../src/graph/viewer-types.js';
import { startBrowser } from '../support/browser.js';
import { folderWith, triplewire } from '../support/cli.js';
import { type RunningView, startView } from '../support/view.js';
import { violations } from './axe.js';
import { inventedGraph } from './invented-graph.js';
import { labelsInFocus, openPage } from './open-page.js';

const BUILT = 'Chancellor Ada Quill met Minister Bruno Varga in Vienna on Monday.\n';
const READ = `Varga arrives in Lisbon

LISBON, March 3, 2021 - Bruno Varga will meet Portuguese President Inês Falcão in Lisbon on Friday, his spokeswoman Dora Lindt said.
Varga, who leads the Harbour Party, criticised Ada Quill on Tuesday. "She has not visited Lisbon," he said.
Falcão denied that the company Quillon had bought the Lisbon Tribune. Police arrested two protesters outside the embassy.
`;
const WAIT = { timeout: 60_000 };

const folder = folderWith({ 'built.txt': BUILT, 'read.txt': READ });
let browser: Browser;
let view: RunningView;
let page: Page;
const requests: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  const build = (name: string) =>
    triplewire(['build', join(folder, `${name}.txt`), '-o', join(folder, name), '--backend', 'wasm']).status;
  expect([build('built'), build('read')]).toEqual([0, 0]);
  [browser, view] = await Promise.all([startBrowser(), startView(join(folder, 'built'))]);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.on('request', (request) => requests.push(request.url()));
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.addInitScript(keepReadings);
  await page.goto(view.address);
  await page.locator('.page').waitFor(WAIT);
});
afterAll(async () => {
  await browser?.close();
  await view?.close();
});

interface Kept {
  readings?: ViewerData[];
}

/** Keeps what workers say of texts that they have read. */
function keepReadings(): void {
  const kept: ViewerData[] = [];
  (globalThis as Kept).readings = kept;
  const Native = globalThis.Worker;
  globalThis.Worker = class extends Native {
    constructor(...how: ConstructorParameters<typeof Native>) {
      super(...how);
      this.addEventListener('message', ({ data }) => void (data.kind === 'read' && kept.push(data.data)));
    }
  };
}

/** What the command line made of a text. */
async function builtData(name: string): Promise<ViewerData> {
  const other = await startView(join(folder, name));
  const data = (await (await fetch(`${other.address}graph.json`)).json()) as ViewerData;
  await other.close();
  return data;
}

const box = () => page.locator('.tool');
const said = () => box().getByRole('status').textContent();
const read = async (text: string) => {
  await box().getByLabel('Text to read').fill(text);
  await box().getByRole('button', { name: 'Read', exact: true }).click();
};

describe('reading in the page', { timeout: 180_000 }, () => {
  it('loads nothing of the model before it is asked to', async () => {
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    expect(await violations(page)).toEqual([]);
    expect(requests.filter((url) => url.includes('reader'))).toEqual([]);
  });

  it('gives the facts, edges, entities and places that the command line gives', async () => {
    await read(READ);
    await expect.poll(said, WAIT).toMatch(/joined the graph/);
    const [found] = await page.evaluate(() => (globalThis as Kept).readings!);
    const expected = await builtData('read');
    expect(expected.facts.length).toBeGreaterThan(6);
    expect(found).toEqual(expected);
    expect(await violations(page)).toEqual([]);
  });

  it('joins them to the graph, in focus and marked as new', async () => {
    const focus = await labelsInFocus(page);
    expect(focus).toEqual(expect.arrayContaining(['Bruno Varga', 'Inês Falcão']));
    await page.getByLabel('only what is new').check();
    const { facts } = await builtData('read');
    expect(await page.locator('.counts').textContent()).toContain(`${facts.length} of `);
    await page.getByRole('button', { name: 'Table' }).click();
    expect(await page.locator('tbody .badge.new').count()).toBe(facts.length);
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByLabel('only what is new').uncheck();
  });

  it('asks nobody but its own server', () => {
    expect(requests.some((url) => url.endsWith('/reader/model/reader.onnx'))).toBe(true);
    expect(requests.filter((url) => !url.startsWith(view.address))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('knows a text again, and says so when one holds no facts', async () => {
    await read(READ);
    await expect.poll(said, WAIT).toMatch(/in the graph already/);
    await read('It rained all day long.');
    await expect.poll(said, WAIT).toMatch(/No fact/);
  });

  it('takes what was read out again', async () => {
    await box().getByRole('button', { name: 'Take 1 text out again' }).click();
    expect(await page.locator('.counts').textContent()).not.toContain('of');
    expect(await page.getByLabel('only what is new').count()).toBe(0);
  });

  it('keeps the model for the next time, and can be stopped', async () => {
    await page.reload();
    const before = requests.length;
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await read(READ);
    await box().getByRole('button', { name: 'Stop' }).click(WAIT);
    expect(await said()).toBe('');
    await read(READ);
    await expect.poll(said, WAIT).toMatch(/joined the graph/);
    const asked = requests.slice(before).map((url) => new URL(url).pathname);
    expect(asked).toContain('/reader/model/labels.json');
    expect(asked).not.toContain('/reader/model/reader.onnx');
  });

  it('takes a file that is dropped on the page, and says what it does not take', async () => {
    const drop = (name: string, content: string) =>
      page.locator('.graph').evaluate(
        (target, [called, text]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text!], called!));
          target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        },
        [name, content],
      );
    await page.getByRole('button', { name: 'Close the tool' }).click();
    await drop('article.txt', BUILT);
    await expect.poll(() => box().getByLabel('Text to read').inputValue(), WAIT).toBe(BUILT);
    await drop('article.html', '<p>Ada met Bo.');
    await expect.poll(() => box().getByRole('alert').textContent(), WAIT).toMatch(/paste the text/);
    expect(await box().getByLabel('Text to read').inputValue()).toBe(BUILT);
  });

  it('says in words when the model cannot be had', async () => {
    const dark = { colorScheme: 'dark', viewport: { width: 390, height: 844 } } as const;
    const alone = await (await browser.newContext(dark)).newPage();
    await alone.goto(view.address);
    await alone.context().route('**/reader/model/labels.json', (route) => route.fulfill({ status: 404 }));
    await alone.getByRole('button', { name: 'Read', exact: true }).click();
    await alone.getByLabel('Text to read').fill(READ);
    await alone.locator('.tool').getByRole('button', { name: 'Read', exact: true }).click();
    await expect.poll(() => alone.getByRole('alert').textContent(), WAIT).toMatch(/could not be read: .*labels\.json/);
    expect(await violations(alone)).toEqual([]);
    await alone.context().close();
  });
});

describe('a page in a file', { timeout: 60_000 }, () => {
  it('says where texts are read, and asks for nothing', async () => {
    const open = await openPage(browser, inventedGraph());
    await open.page.getByRole('button', { name: 'Read', exact: true }).click();
    expect(await open.page.locator('.tool').textContent()).toMatch(/triplewire view/);
    expect(await violations(open.page)).toEqual([]);
    expect([open.requests, await open.violations()]).toEqual([[], []]);
    expect(await open.page.getByRole('button', { name: 'Query' }).count()).toBe(0);
    await open.page.context().close();
  });
});
