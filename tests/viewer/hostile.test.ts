/** Sixty hostile labels in every panel and in every file that the page saves: they stay text. Needs `npm run build:viewer` and WebGL. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Parser } from 'n3';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { safeText, shortText } from '../../src/viewer/safe-text.js';
import { startBrowser } from '../support/browser.js';
import { folderWith } from '../support/cli.js';
import { HOSTILE_LABELS } from '../support/hostile-labels.js';
import { hostileGraph } from './hostile-graph.js';
import { nodePlace, type OpenPage, openPage } from './open-page.js';

const graph = hostileGraph();
let browser: Browser;
let open: OpenPage;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});
beforeEach(async () => {
  open = await openPage(browser, graph);
  page = open.page;
});
afterEach(async () => {
  expect(await foreignElements(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect([open.dialogs, open.errors, open.requests, await open.violations()]).toEqual([[], [], [], []]);
  await page.context().close();
});
afterAll(async () => {
  await browser?.close();
});

/** Elements that only a label can have made. */
function foreignElements(from: Page): Promise<string[]> {
  return from.evaluate(() => {
    const made =
      'img, svg, math, iframe, object, form:not(.row), base, link, meta, style, script, a[href]:not([href^="http"])';
    const inside = [...document.querySelectorAll(`#app :is(${made})`)];
    const acting = [...document.querySelectorAll('#app *')].filter((one) =>
      one.getAttributeNames().some((name) => name.startsWith('on')),
    );
    return [...inside, ...acting].map((one) => one.outerHTML.slice(0, 200));
  });
}

const go = async (address: Record<string, string | string[]>) => {
  const fields = Object.entries(address).flatMap(([name, values]) => [values].flat().map((value) => [name, value]));
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URLSearchParams(fields).toString());
  await page.waitForTimeout(20);
};
const title = () => page.locator('.panel h2').first().textContent();

async function saved(name: string, from = page): Promise<Buffer> {
  const [download] = await Promise.all([
    from.waitForEvent('download'),
    from.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

describe('sixty hostile labels', { timeout: 300_000 }, () => {
  it('are sixty, and differ', () => {
    expect(new Set(HOSTILE_LABELS).size).toBe(60);
  });

  it('stay text in the panel of each entity, its facts and sentences', async () => {
    for (const [at, label] of HOSTILE_LABELS.entries()) {
      await go({ entity: `thing/${at}` });
      expect(await title()).toBe(shortText(label, 120));
      await page.locator('.panel .fact summary').first().click();
      expect((await page.locator('.panel blockquote').allTextContents()).join('\n')).toContain(safeText(label));
    }
  });

  it('stay text in the panel of each edge and of each document', async () => {
    for (const [at, label] of HOSTILE_LABELS.entries()) {
      await go({ edge: [`thing/${at}`, `thing/${(at + 1) % 60}`] });
      expect(await page.locator('.panel mark').first().textContent()).toBe(safeText(label));
      await go({ document: `d${at}` });
      expect(await page.locator('.panel .mention').first().textContent()).toBe(safeText(label));
    }
  });

  it('stay text in ways and comparisons', async () => {
    for (let at = 0; at < 60; at += 4) {
      await go({ path: [`thing/${at}`, `thing/${at + 3}`] });
      expect(await page.locator('.path li').count()).toBe(3);
    }
    for (let at = 0; at < 60; at += 2) {
      await go({ compare: [`thing/${at}`, `thing/${(at + 2) % 60}`] });
      expect(await page.locator('.panel .shared').count()).toBe(1);
    }
  });

  it('stay text in the table, filter, legend, timeline, among events, and in what the search finds', async () => {
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByLabel('events as nodes').check();
    await go({ entity: 'event/f12', events: 'nodes' });
    expect(await page.locator('.panel .fact').count()).toBe(1);
    await page.keyboard.press('Escape');
    for (const text of ['<', 'javascript', 'alert', '=', 'very', 'قال', '__']) {
      await page.getByLabel('Find an entity').fill(text);
      await page.waitForTimeout(30);
    }
    await page.getByLabel('Find an entity').fill('');
    await page.getByRole('button', { name: 'Table' }).click();
    expect(await page.locator('tbody tr').count()).toBe(60);
  });

  it('stay text when they are given as names, in the list of corrections, and in its file', async () => {
    for (const [at, label] of HOSTILE_LABELS.slice(0, 12).entries()) {
      await go({ entity: `thing/${at}` });
      await page.getByText('Correct this entity').click();
      await page.getByLabel('Name', { exact: true }).fill(`new ${label}`);
      await page.getByRole('button', { name: 'Rename' }).click();
    }
    await page.getByRole('button', { name: /^Corrections/ }).click();
    await page.getByLabel('Who corrects').fill(HOSTILE_LABELS[0]!);
    const lines = (await saved('Download judgements.jsonl')).toString().trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      HOSTILE_LABELS.slice(0, 12).map((label, at) => ({
        ...{ judgement: 'rename', entity: `thing/${at}`, label: `new ${label}`.trim(), by: HOSTILE_LABELS[0] },
      })),
    );
  });

  it('stay text in SVG, and in Turtle, where each is the literal that it was', async () => {
    await nodePlace(page, 0);
    const svg = (await saved('SVG')).toString();
    const judge = await page.context().newPage();
    const strange = await judge.evaluate((text) => {
      const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
      const plain = ['svg', 'rect', 'line', 'polygon', 'circle', 'text', 'tspan'];
      return [...picture.querySelectorAll('*')]
        .map(({ localName }) => localName)
        .filter((name) => !plain.includes(name));
    }, svg);
    await judge.close();
    expect(strange).toEqual([]);
    const quads = new Parser().parse((await saved('Turtle')).toString());
    const names = quads.filter(({ predicate }) => predicate.value.endsWith('#prefLabel'));
    expect(names.map(({ object }) => object.value).sort()).toEqual(
      HOSTILE_LABELS.map((label) => label.replace(/\p{Surrogate}/gu, '\uFFFD')).sort(),
    );
    expect(quads.filter(({ subject }) => subject.value.includes('evil.example'))).toEqual([]);
  });

  it('are no formula in CSV, nor in the file of the table', async () => {
    await page.getByRole('button', { name: 'Table' }).click();
    const cells = cellsOf((await saved('Save as CSV')).toString().replace('\uFEFF', ''));
    expect(cells.length).toBe(61 * 7);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('stay text in the page that the page saves of itself', async () => {
    const path = join(folderWith({}), 'view.html');
    writeFileSync(path, await saved('HTML'));
    const copy = await page.context().newPage();
    const trouble: string[] = [];
    copy.on('dialog', (dialog) => {
      trouble.push(dialog.message());
      void dialog.dismiss();
    });
    copy.on('pageerror', (error) => trouble.push(error.message));
    copy.on('request', (request) => !/^(file|data):/.test(request.url()) && trouble.push(request.url()));
    await copy.goto(pathToFileURL(path).href);
    await copy.locator('.page').waitFor();
    expect(await copy.locator('h1').textContent()).toBe(HOSTILE_LABELS[1]);
    expect(await copy.locator('.counts').textContent()).toMatch(/60 facts/);
    expect([trouble, await foreignElements(copy)]).toEqual([[], []]);
    await copy.close();
  });
});

/** Cells of CSV by RFC 4180. */
function cellsOf(text: string): string[] {
  return [...text.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)]
    .map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
    .slice(0, -1);
}
