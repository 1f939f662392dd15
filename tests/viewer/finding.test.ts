/** Finding one's way in a real browser: filter, focus, paths, documents, the address. Needs `npm run build:viewer` and WebGL. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { edgeColour } from '../../src/viewer/colours.js';
import { startBrowser } from '../support/browser.js';
import { inventedGraph, MEETING } from './invented-graph.js';
import { edgePlace, nodePlace, openPage, pixelsOf } from './open-page.js';

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

const click = ({ x, y }: { x: number; y: number }) => page.mouse.click(x, y);
const panel = () => page.locator('.panel');

describe('finding one’s way', { timeout: 120_000 }, () => {
  it('shows what the filter leaves, on the drawing and in the table, and counts it', async () => {
    const place = await edgePlace(page, 0, 4);
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByLabel('asserted').check();
    expect(await page.locator('.counts').textContent()).toContain('2 of 6 facts');
    expect(await page.getByRole('group', { name: 'Relation or event' }).getByLabel('visit').count()).toBe(1);
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.waitForTimeout(300);
    expect(await pixelsOf(page, place, edgeColour('denied', false), 60)).toBe(0);
    await click(place);
    expect(await panel().count()).toBe(0);
    await page.getByRole('button', { name: 'Table' }).click();
    expect(await page.locator('tbody tr').count()).toBe(2);
    await page.goBack();
    await page.goBack();
    expect(await page.locator('.counts').textContent()).toContain(' 6 facts');
    expect(await page.locator('.graph').count()).toBe(1);
  });

  it('widens the focus with the digits, and leaves it with Escape', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('port');
    await page.keyboard.press('Enter');
    expect(await panel().getByRole('status').textContent()).toBe('1 neighbour');
    await page.keyboard.press('3');
    expect(await panel().getByRole('status').textContent()).toBe('4 neighbours');
    expect(page.url()).toMatch(/#entity=port-ester&steps=3$/);
    await page.keyboard.press('Escape');
    expect(await panel().count()).toBe(0);
  });

  it('names class, alias and number of facts in what it finds', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('the chan');
    expect(await page.locator('.results button').textContent()).toContain('also the chancellor · person · 4 facts');
  });

  it('tells the path from one entity to another, each step with its sentence', async () => {
    await click(await nodePlace(page, 3));
    await page.getByLabel('Find the path to').fill('quillon');
    await page.keyboard.press('Enter');
    expect(await panel().locator('li blockquote').allTextContents()).toEqual([
      'Nováček might go on to Port Ester.',
      MEETING.sentence,
      'Quill denied that she had bought Quillon Works.',
    ]);
    await page.reload();
    expect(await panel().getByRole('status').textContent()).toBe('3 steps');
  });

  it('opens the whole document at the sentence, its mentions leading to their entities, and comes back', async () => {
    await click(await edgePlace(page, 0, 1));
    await panel().getByRole('button', { name: 'open document' }).first().click();
    expect((await panel().locator('.article').textContent())!.split('\n')).toHaveLength(6);
    expect(await panel().locator('.mention').count()).toBe(11);
    await panel().getByRole('button', { name: 'Quillon Works' }).click();
    expect(await panel().locator('h2').textContent()).toBe('Quillon Works');
    await page.goBack();
    await page.goBack();
    expect(await panel().locator('mark').allTextContents()).toEqual([...MEETING.marks, 'Nováček', 'Quill']);
  });
});
