/** Finding one's way in a real browser: filter, focus, paths, documents, the address. Needs `npm run build:viewer` and WebGL. */
import { readFileSync } from 'node:fs';
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

/** In the page: keeps on the body what the counts have said so far, since the player may be a day on before anybody asks. */
const noteCounts = () => {
  const note = () => {
    document.body.dataset.seen = `${document.body.dataset.seen ?? ''} ${document.querySelector('.counts')?.textContent}`;
  };
  new MutationObserver(note).observe(document.querySelector('.counts')!, {
    subtree: true,
    childList: true,
    characterData: true,
  });
};

describe('finding one’s way', { timeout: 120_000 }, () => {
  it('shows what the filter leaves, on the drawing and in the table, and counts it', async () => {
    const place = await edgePlace(page, 0, 4);
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.locator('.facets').getByLabel('asserted').check();
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

  it('switches a modality off in the legend, on the drawing and in the counts', async () => {
    const place = await edgePlace(page, 0, 4);
    const red = () => pixelsOf(page, place, edgeColour('denied', false), 60);
    expect(await red()).toBeGreaterThan(0);
    await page.locator('.legend').getByLabel('denied').uncheck();
    await expect.poll(red).toBe(0);
    expect(await page.locator('.counts').textContent()).toContain('5 of 6 facts');
    await page.locator('.legend').getByLabel('denied').check();
    await expect.poll(red).toBeGreaterThan(0);
  });

  it('widens the focus with the digits, and leaves it with Escape', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('port');
    await page.keyboard.press('Enter');
    await expect.poll(() => panel().getByRole('status').textContent()).toBe('1 neighbour');
    await page.keyboard.press('3');
    await expect.poll(() => panel().getByRole('status').textContent()).toBe('4 neighbours');
    await expect.poll(() => page.url()).toMatch(/#entity=port-ester&steps=3$/);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel().count()).toBe(0);
  });

  it('names class, alias and number of facts in what it finds', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('the chan');
    expect(await page.locator('.results button').textContent()).toContain('also the chancellor · person · 4 facts');
  });

  it('tells the path from one entity to another, each step with its sentence', async () => {
    await click(await nodePlace(page, 3));
    await page.getByLabel('Find the path to').fill('veldania');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => panel().locator('li blockquote').allTextContents())
      .toEqual([
        'Nováček might go on to Port Ester.',
        MEETING.sentence,
        'The chancellor will visit Veldania in spring, Marr said.',
      ]);
    await page.reload();
    await expect
      .poll(() => panel().getByRole('status').textContent())
      .toBe('3 steps, 2 of them only planned or possible');
  });

  it('compares two entities: what both have to do with, each side with its sentence', async () => {
    await click(await nodePlace(page, 2));
    await page.getByLabel('Compare with').fill('veldania');
    expect(await panel().locator('.results').textContent()).toBe('nothing found');
    await page.getByLabel('Compare with').fill('quillon');
    await page.keyboard.press('Enter');
    await expect.poll(() => panel().getByRole('status').textContent()).toBe('1 common neighbour · 1 common document');
    expect(await panel().locator('.shared').first().locator('blockquote').allTextContents()).toEqual([
      'The chancellor will visit Veldania in spring, Marr said.',
      'Quill denied that she had bought Quillon Works.',
    ]);
    await page.reload();
    await expect.poll(() => panel().locator('h2').textContent()).toBe('Veldania and Quillon Works');
    await panel().getByRole('button', { name: 'Ada Quill' }).first().click();
    await page.getByLabel('Compare with').fill('novac');
    await page.keyboard.press('Enter');
    await expect.poll(() => panel().getByRole('status').textContent()).toMatch(/^2 common events/);
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

  it('sorts, filters and saves the table with the keyboard alone', async () => {
    await page.getByRole('button', { name: 'Table' }).press('Enter');
    const first = () => page.locator('tbody th').first().textContent();
    await page.getByRole('button', { name: /^fact/ }).press('Enter');
    expect(await first()).toContain('acquire');
    await page.getByRole('button', { name: /^fact/ }).press('Space');
    expect(await first()).toContain('visit');
    expect(await page.getByRole('columnheader', { name: /^fact/ }).getAttribute('aria-sort')).toBe('descending');
    await page.getByLabel('Only rows with').fill('hilde');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).press('Enter'),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect([download.suggestedFilename(), lines.length]).toEqual(['facts.csv', 3]);
    expect(lines[1]).toMatch(/^visit,.*Hilde Marr/);
  });

  it('chooses days by dragging over the timeline, and by its sliders; Back undoes one choice at a time', async () => {
    const { facts, ...rest } = inventedGraph();
    const dated = facts.map((fact, index) => ({ ...fact, date: `202${index}` }));
    await page.context().close();
    page = (await openPage(browser, { ...rest, facts: dated })).page;
    const bars = (await page.locator('.bars').boundingBox())!;
    const counts = page.locator('.counts');
    await page.mouse.move(bars.x + 2, bars.y + 5);
    await page.mouse.down();
    await page.mouse.move(bars.x + bars.width / 4, bars.y + 5, { steps: 5 });
    await page.mouse.up();
    expect(await counts.textContent()).toContain('2 of 6 facts');
    await page.getByLabel('Until').press('ArrowRight');
    expect(await counts.textContent()).toContain('3 of 6 facts');
    await page.goBack();
    expect(await counts.textContent()).toContain('2 of 6 facts');
    await page.goBack();
    expect(await counts.textContent()).toContain(' 6 facts');
    await page.goForward();
    await page.getByRole('button', { name: 'Any time' }).click();
    expect(page.url()).not.toContain('days');
  });

  it('plays the timeline, without a trace in the history', async () => {
    const { facts, ...rest } = inventedGraph();
    const dated = facts.map((fact, index) => ({ ...fact, date: `2021-01-0${1 + (index % 2)}` }));
    await page.context().close();
    page = (await openPage(browser, { ...rest, facts: dated })).page;
    const length = await page.evaluate(() => history.length);
    await page.evaluate(noteCounts);
    await page.getByRole('button', { name: 'Play' }).click();
    await page.locator('body[data-seen*="3 of 6 facts"]').waitFor();
    await page.getByText('any time').waitFor();
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  it('shows events as nodes, each with its roles, and folds them again', async () => {
    const counts = await page.locator('.counts').textContent();
    await page.getByLabel('events as nodes').check();
    const { x, y } = await nodePlace(page, 6);
    await page.mouse.click(x, y);
    expect(await panel().locator('h2').textContent()).toBe('meet');
    expect(await panel().locator('blockquote').first().textContent()).toBe(MEETING.sentence);
    const role = await edgePlace(page, 6, 0);
    await page.mouse.click(role.x, role.y);
    expect(await panel().locator('.triple').first().textContent()).toBe('meet agent Ada Quill');
    expect(await page.locator('.counts').textContent()).toBe(counts);
    await page.reload();
    await expect.poll(() => panel().locator('.triple').first().textContent()).toBe('meet agent Ada Quill');
    await page.getByLabel('events as nodes').uncheck();
    await expect.poll(() => panel().count()).toBe(0);
    await page.getByRole('button', { name: 'Fit' }).click();
    await click(await edgePlace(page, 0, 1));
    expect(await panel().locator('blockquote').first().textContent()).toBe(MEETING.sentence);
  });

  it('has the cursor in the search box at first, not where a keyboard would cover the page', async () => {
    const isInBox = (opened: Page) =>
      opened.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Find an entity');
    expect(await isInBox(page)).toBe(true);
    const touch = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const narrow = (await openPage(browser, inventedGraph(), touch)).page;
    expect(await isInBox(narrow)).toBe(false);
    await narrow.context().close();
  });

  it('links an entity to what it is linked to, by http(s) alone', async () => {
    const addresses = ['https://www.wikidata.org/entity/Q1', 'javascript:alert(1)', 'data:text/html,x', 'urn:x:1'];
    const graph = inventedGraph();
    const nodes = graph.nodes.map((node, at) => ({ ...node, ...(addresses[at] ? { sameAs: addresses[at] } : {}) }));
    await page.context().close();
    page = (await openPage(browser, { ...graph, nodes })).page;
    const links: string[][] = [];
    for (const at of addresses.keys()) {
      await page.evaluate((address) => {
        location.hash = address;
      }, new URLSearchParams({ entity: nodes[at]!.id }).toString());
      await expect.poll(() => panel().locator('h2').textContent()).toBe(nodes[at]!.label);
      links.push(
        await panel()
          .locator('.aliases a')
          .evaluateAll((all) => all.map((one) => one.outerHTML)),
      );
    }
    expect(links.map(({ length }) => length)).toEqual([1, 0, 0, 0]);
    expect(links[0]![0]).toMatch(/href="https:\/\/www.wikidata.org\/entity\/Q1".* rel="noreferrer noopener"/);
  });
});
