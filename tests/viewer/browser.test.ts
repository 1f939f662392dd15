/** The page in a real browser, as a person meets it. Needs `npm run build:viewer` and WebGL. */
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { selfContainedPage } from '../../src/io/page.js';
import { colourOf, edgeColour, inkOf } from '../../src/viewer/colours.js';
import { startBrowser } from '../support/browser.js';
import { folderWith } from '../support/cli.js';
import { inventedGraph, MEETING } from './invented-graph.js';
import { edgePlace, nodePlace, type OpenPage, openPage, pixelsOf } from './open-page.js';

let browser: Browser;
let open: OpenPage;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
});

async function click(place: { x: number; y: number }): Promise<void> {
  await page.mouse.click(place.x, place.y);
}

const panel = () => page.locator('.panel');
const marks = () => panel().locator('mark').allTextContents();

describe('the page of a graph', { timeout: 120_000 }, () => {
  beforeEach(async () => {
    await open?.page.context().close();
    open = await openPage(browser, inventedGraph());
    page = open.page;
  });

  it('draws with WebGL: nodes in the colours of their classes, edges in those of their modality', async () => {
    await page.waitForTimeout(300);
    expect(await page.locator('.graph canvas').count()).toBeGreaterThan(3);
    expect(await pixelsOf(page, await nodePlace(page, 0), colourOf('Person', false), 12)).toBeGreaterThan(50);
    expect(await pixelsOf(page, await nodePlace(page, 2), colourOf('Country', false), 12)).toBeGreaterThan(50);
    for (const [other, modality] of [
      [2, 'planned'],
      [4, 'denied'],
    ] as const) {
      expect(await pixelsOf(page, await edgePlace(page, 0, other), edgeColour(modality, false), 60)).toBeGreaterThan(8);
    }
  });

  it('asks nobody for anything, and keeps to its content security policy', async () => {
    await click(await nodePlace(page, 0));
    await panel().waitFor();
    expect({ ...open, page: undefined, violations: await open.violations() }).toMatchObject({
      ...{ requests: [], dialogs: [], errors: [], violations: [] },
    });
  });

  it('opens the sentence of an edge that is clicked, both mentions marked', async () => {
    await click(await edgePlace(page, 0, 1));
    const first = panel().locator('blockquote').first();
    expect(await first.textContent()).toBe(MEETING.sentence);
    expect(await first.locator('mark').allTextContents()).toEqual(MEETING.marks);
    expect(await panel().textContent()).toMatch(/asserted.*The Ester Post.*2021-03-09.*frame:Meet/);
  });

  it('names modality and speaker of a planned edge', async () => {
    await click(await edgePlace(page, 0, 2));
    expect(await panel().locator('.badge').allTextContents()).toEqual(['planned', 'according to Hilde Marr']);
    expect(await marks()).toEqual(['The chancellor', 'Veldania']);
  });

  it('shows the facts of a node that is clicked, and leads on to the entities in them', async () => {
    await click(await nodePlace(page, 1));
    expect(await panel().locator('h2').textContent()).toBe('Borís Nováček');
    expect(await panel().locator('.fact').count()).toBe(3);
    await panel().getByRole('button', { name: 'Port Ester' }).click();
    expect(await panel().locator('h2').textContent()).toBe('Port Ester');
  });

  // On a machine that is half as fast, and busy, the camera's move is sometimes cut short: asked for again, it arrives.
  it('finds an entity with the keyboard alone, drawn or not, and closes with Escape', { retry: 3 }, async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('novac');
    await page.keyboard.press('Enter');
    await expect.poll(() => panel().locator('h2').textContent()).toBe('Borís Nováček');
    await page.keyboard.press('Escape');
    await expect.poll(() => panel().count()).toBe(0);
    await page.keyboard.press('/');
    await page.keyboard.type('m');
    await page.locator('.results button').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => panel().locator('h2').textContent()).toBe('Hilde Marr');
    const isInView = async () => {
      const { x, y } = await nodePlace(page, 5);
      return x > 0 && x < 1280 && y > 0 && y < 800;
    };
    await expect.poll(isInView).toBe(true);
  });

  it('goes dark and light', async () => {
    const ground = () => page.locator('.page').evaluate((element) => getComputedStyle(element).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.waitForTimeout(300);
    expect(await ground()).not.toBe(light);
    expect(await pixelsOf(page, await nodePlace(page, 0), colourOf('Person', true), 12)).toBeGreaterThan(50);
  });

  it('keeps its labels when the pointer comes over a node', async () => {
    const place = await edgePlace(page, 0, 4);
    const label = () => pixelsOf(page, place, inkOf('soft', false), 30);
    const before = await label();
    const { x, y } = await nodePlace(page, 0);
    await page.mouse.move(x, y);
    await page.waitForTimeout(300);
    expect(before).toBeGreaterThan(20);
    expect(await label()).toBe(before);
  });

  it('draws anew when the graphics context is lost', async () => {
    await nodePlace(page, 0);
    await page.evaluate(() => {
      const canvas = document.querySelector('.graph .sigma-nodes') as HTMLCanvasElement;
      canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
    });
    const place = await nodePlace(page, 0);
    expect(await pixelsOf(page, place, colourOf('Person', false), 12)).toBeGreaterThan(50);
    await click(await edgePlace(page, 0, 1));
    expect(await panel().locator('blockquote').first().textContent()).toBe(MEETING.sentence);
  });

  it('has no panels over one another, on a wide and on a narrow screen', async () => {
    for (const size of [
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      await page.waitForTimeout(300);
      await click(await nodePlace(page, 0));
      const boxes = await Promise.all(
        ['.bar', '.panel', '.legend', '.zoom'].map((name) => page.locator(name).boundingBox()),
      );
      const overlaps = boxes.flatMap((one, index) =>
        boxes.slice(index + 1).filter((other) => one && other && isOver(one, other)),
      );
      expect(overlaps).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
      await page.keyboard.press('Escape');
    }
  });
});

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function isOver(one: Rectangle, other: Rectangle): boolean {
  const apart = one.x + one.width <= other.x || other.x + other.width <= one.x;
  return !apart && one.y + one.height > other.y && other.y + other.height > one.y;
}

describe('a browser without WebGL', { timeout: 120_000 }, () => {
  it('gets the facts as a table, and is told why', async () => {
    const blind = await startBrowser({ webGl: false });
    const { page: plain, errors } = await openPage(blind, inventedGraph());
    expect(await plain.locator('.table').getByRole('status').first().textContent()).toContain('WebGL');
    expect(await plain.locator('tbody tr').count()).toBe(6);
    expect(await plain.locator('.graph').count()).toBe(0);
    expect(errors).toEqual([]);
    await blind.close();
  });
});

describe('a page that is damaged', { timeout: 120_000 }, () => {
  const html = selfContainedPage(inventedGraph());
  const files = { 'cut.html': html.slice(0, html.indexOf('"nodes":')), 'foreign.html': withData(html, '{"foo":1}') };

  it.each([
    ['cut.html', /cut short/],
    ['foreign.html', /could not be read: this is no graph of Triplewire/],
  ])('says so: %s', async (name, words) => {
    const opened = await (await browser.newContext()).newPage();
    const errors: string[] = [];
    opened.on('pageerror', (error) => errors.push(error.message));
    await opened.goto(pathToFileURL(`${folderWith(files)}/${name}`).href);
    await expect.poll(() => opened.locator('.problem').textContent()).toMatch(words);
    expect([await opened.locator('.problem').count(), errors]).toEqual([1, []]);
    await opened.context().close();
  });
});

function withData(html: string, json: string): string {
  return html.replace(/(<script type="application\/json" id="graph-data">)[^<]*/, `$1${json}`);
}
