/** The self-contained page in a browser: what it asks for, what it refuses, and where things are on its drawing. */
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { ViewerData } from '../../src/graph/viewer-types.js';
import { selfContainedPage } from '../../src/io/page.js';
import type { DrawingElement } from '../../src/viewer/graph-view.js';
import { folderWith } from '../support/cli.js';

/** A page with what it did besides drawing; all lists are empty in a page that behaves. */
export interface OpenPage {
  readonly page: Page;
  /** Addresses that it asked for, its own file apart. */
  readonly requests: string[];
  readonly dialogs: string[];
  readonly errors: string[];
  /** Directives of the content security policy that something on the page broke. */
  readonly violations: () => Promise<string[]>;
}

interface Watched {
  violations?: string[];
}

/** Writes the page into a file and opens that; `before` runs in it before its own script. */
export async function openPage(
  browser: Browser,
  data: ViewerData,
  options: BrowserContextOptions = {},
  before: () => void = () => {},
): Promise<OpenPage> {
  const folder = folderWith({ 'graph.html': selfContainedPage(data) });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    ...options,
  });
  const page = await context.newPage();
  const [requests, dialogs, errors]: [string[], string[], string[]] = [[], [], []];
  const address = pathToFileURL(`${folder}/graph.html`).href;
  page.on(
    'request',
    (request) => request.url() !== address && !request.url().startsWith('data:') && requests.push(request.url()),
  );
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.addInitScript(watchPolicy);
  await page.addInitScript(before);
  await page.goto(address);
  await page.locator('.page').waitFor();
  const violations = () => page.evaluate(() => (globalThis as Watched).violations ?? []);
  return { page, requests, dialogs, errors, violations };
}

function watchPolicy(): void {
  const violations: string[] = [];
  (globalThis as Watched).violations = violations;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
}

/** Where a node is on the screen, once the drawing has come to rest. */
export function nodePlace(page: Page, node: number): Promise<{ x: number; y: number }> {
  return page.evaluate(async (index) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    const element = document.querySelector('.graph') as DrawingElement;
    const { x, y } = element.sigma!.graphToViewport(
      element.sigma!.getGraph().getNodeAttributes(String(index)) as { x: number; y: number },
    );
    const box = element.getBoundingClientRect();
    return { x: box.x + x, y: box.y + y };
  }, node);
}

/** Labels of the nodes that are drawn and not faint, sorted. */
export function labelsInFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { sigma } = document.querySelector('.graph') as DrawingElement;
    const graph = sigma!.getGraph();
    const looks = graph.mapNodes((node) => sigma!.getNodeDisplayData(node) as { hidden: boolean; isFaint?: boolean });
    const labels = graph.mapNodes((_, { label }) => String(label));
    return labels.filter((_, at) => !looks[at]!.hidden && !looks[at]!.isFaint).sort();
  });
}

/** The middle of the line between two nodes. */
export async function edgePlace(page: Page, one: number, other: number): Promise<{ x: number; y: number }> {
  const [from, to] = [await nodePlace(page, one), await nodePlace(page, other)];
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

/** How many pixels around a place have the colour, give or take a little. */
export async function pixelsOf(
  page: Page,
  place: { x: number; y: number },
  colour: string,
  radius: number,
): Promise<number> {
  const clip = { x: place.x - radius, y: place.y - radius, width: 2 * radius, height: 2 * radius };
  const shot = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(countPixels, { shot, colour });
}

async function countPixels({ shot, colour }: { shot: string; colour: string }): Promise<number> {
  const bytes = Uint8Array.from(atob(shot), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (wanted.every((value, channel) => Math.abs(value - data[at + channel]!) < 24)) count++;
  }
  return count;
}
