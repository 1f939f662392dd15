/** Saving in a real browser: the view as a page of its own and as a picture, the choice as Turtle. Needs `npm run build:viewer` and WebGL. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { colourOf, edgeColour, inkOf } from '../../src/viewer/colours.js';
import { startBrowser } from '../support/browser.js';
import { folderWith } from '../support/cli.js';
import { inventedGraph, MEETING } from './invented-graph.js';
import { edgePlace, nodePlace, openPage } from './open-page.js';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});
beforeEach(async () => {
  await page?.context().close();
  page = (await openPage(browser, inventedGraph())).page;
});
afterAll(async () => {
  await browser?.close();
});

async function saved(from: Page, name: string): Promise<[string, string]> {
  const [download] = await Promise.all([
    from.waitForEvent('download'),
    from.getByRole('button', { name, exact: true }).click(),
  ]);
  return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')];
}

async function reopened(html: string): Promise<{ page: Page; errors: string[] }> {
  const path = join(folderWith({}), 'view.html');
  writeFileSync(path, html);
  const opened = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const errors: string[] = [];
  opened.on('pageerror', (error) => errors.push(error.message));
  opened.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await opened.goto(pathToFileURL(path).href);
  await opened.locator('.page').waitFor();
  return { page: opened, errors };
}

describe('saving', { timeout: 120_000 }, () => {
  it('makes a page of the view: the same filter and choice, and nothing of the rest', async () => {
    const { x, y } = await edgePlace(page, 0, 1);
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.locator('.facets').getByLabel('asserted').check();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.waitForTimeout(300);
    await page.mouse.click(x, y);
    await page.locator('.panel').waitFor();
    const [name, html] = await saved(page, 'HTML');
    expect(name).toBe('view.html');
    expect(html).not.toMatch(/"Quillon Works"|"Port Ester"/);
    const { page: copy, errors } = await reopened(html);
    expect(await copy.locator('.panel blockquote').first().textContent()).toBe(MEETING.sentence);
    expect(await copy.locator('.counts').textContent()).toMatch(/^3 entities · 1 edge · 2 facts$/);
    expect(copy.url()).toContain('modality=asserted');
    const again = (await saved(copy, 'HTML'))[1];
    expect(again).toBe(html);
    expect(errors).toEqual([]);
    await copy.context().close();
  });

  it('leaves out what the legend has switched off, as the table and the counts do', async () => {
    await page.getByLabel('Organization').uncheck();
    await page.getByLabel('Place').uncheck();
    expect(await page.locator('.counts').textContent()).toBe('3 of 6 entities · 2 of 5 edges · 3 of 6 facts');
    const html = (await saved(page, 'HTML'))[1];
    expect(html).not.toMatch(/"(Veldania|Port Ester|Quillon Works|f2|f3|f4)"/);
    const { page: copy } = await reopened(html);
    await copy.getByRole('button', { name: 'Table' }).click();
    expect(await copy.locator('tbody tr').count()).toBe(3);
    await copy.context().close();
  });

  it('keeps what was corrected', async () => {
    const { x, y } = await nodePlace(page, 4);
    await page.mouse.click(x, y);
    await page.getByText('Correct this entity').click();
    await page.getByLabel('Name').fill('Quillon </script><script>alert(1)</script>');
    await page.getByLabel('Name').press('Enter');
    const { page: copy, errors } = await reopened((await saved(page, 'HTML'))[1]);
    expect(await copy.locator('.panel h2').textContent()).toBe('Quillon </script><script>alert(1)</script>');
    expect(errors).toEqual([]);
    await copy.context().close();
  });

  it('writes what is chosen as Turtle, from the drawing and from the table; all where nothing is', async () => {
    const facts = (turtle: string) => [...turtle.matchAll(/^event:(\S+) a /gm)].map((match) => match[1]).sort();
    expect(facts((await saved(page, 'Turtle'))[1])).toEqual(['f0', 'f1', 'f2', 'f3', 'f4', 'f9']);
    const { x, y } = await nodePlace(page, 3);
    await page.mouse.click(x, y);
    await page.locator('.panel').waitFor();
    const [name, turtle] = await saved(page, 'Turtle');
    expect([name, facts(turtle)]).toEqual(['selection.ttl', ['f3']]);
    expect(turtle).toContain('"Nováček might go on to Port Ester."');
    await page.keyboard.press('2');
    await page.getByRole('button', { name: 'Table' }).click();
    await expect.poll(async () => facts((await saved(page, 'Turtle'))[1])).toEqual(['f0', 'f1', 'f3']);
  });

  it('saves the drawing as PNG and SVG, labels and all', async () => {
    await nodePlace(page, 0);
    const picture = async (format: string) => {
      const name = `Save the drawing as ${format}`;
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByTitle(name).click()]);
      return readFileSync(await download.path());
    };
    const svg = (await picture('SVG')).toString();
    expect([svg.match(/<circle/g), svg.match(/<line/g)].map((found) => found!.length)).toEqual([5, 4]);
    expect(svg).toContain('Borís Nováček</text>');
    const png = await picture('PNG');
    const colours = await page.evaluate(coloursIn, png.toString('base64'));
    const wanted = [colourOf('Person', false), edgeColour('denied', false), inkOf('ink', false)];
    expect(wanted.filter((colour) => !colours.includes(colour))).toEqual([]);
  });
});

/** Every colour of a picture, as `#rrggbb`. */
async function coloursIn(png: string): Promise<string[]> {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 4) {
    colours.add(`#${[0, 1, 2].map((channel) => data[at + channel]!.toString(16).padStart(2, '0')).join('')}`);
  }
  return [...colours];
}
