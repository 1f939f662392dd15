/** What is measured in a page: by its own clock, and as processor time of its main thread, which other programs disturb less. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { DrawingElement } from '../../../src/viewer/graph-view.js';

/** Milliseconds. */
export interface Taken {
  readonly wall: number;
  readonly cpu: number;
}

/** A page with the way to its processor time and memory. */
export interface Measured {
  readonly page: Page;
  /** Milliseconds that its main thread has worked. */
  readonly cpu: () => Promise<number>;
  /** Megabytes of the JavaScript heap that are in use after a collection. */
  readonly heap: () => Promise<number>;
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Of the clock the least, since other programs can only add to it; of the processor the middle. */
export function typical(taken: readonly Taken[]): Taken {
  return { wall: Math.min(...taken.map(({ wall }) => wall)), cpu: middle(taken.map(({ cpu }) => cpu)) };
}

/** A fresh page of a fresh context. */
export async function freshPage(browser: Browser): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, cpu: () => cpuOf(session), heap: () => heapOf(session) };
}

async function cpuOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

interface Timed {
  firstView?: number;
}

/** Until the frame after the first one of the drawing is due: then a person has seen it. */
export async function firstView({ page, cpu }: Measured, address: string): Promise<Taken> {
  await page.addInitScript(() => {
    const watch = setInterval(() => {
      if (!(document.querySelector('.graph') as DrawingElement | null)?.sigma) return;
      clearInterval(watch);
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          (globalThis as Timed).firstView = performance.now();
        }),
      );
    }, 2);
  });
  await page.goto(address);
  await page.waitForFunction(() => (globalThis as Timed).firstView !== undefined);
  const wall = await page.evaluate(() => (globalThis as Timed).firstView!);
  return { wall, cpu: await cpu() };
}

/** From then on until all of the graph is there, and the page works on nothing more. */
export async function wholeGraph({ page, cpu }: Measured, size: number): Promise<Taken> {
  await page.getByText(`${size} entities ·`).waitFor();
  const wall = await page.evaluate(
    () => new Promise<number>((resolve) => requestIdleCallback(() => resolve(performance.now()))),
  );
  return { wall, cpu: await cpu() };
}

const [WARM_UP, TURNS] = [2, 20];

/** From a click that switches something to the frame that shows what came of it; of on and off the way that takes longer. It ends as it began. */
export async function stepTime({ page, cpu }: Measured, selector: string): Promise<Taken> {
  const times: Taken[] = [];
  for (let turn = 0; turn < WARM_UP + TURNS; turn++) {
    const before = await cpu();
    const wall = await page.evaluate(clickUntilShown, selector);
    times.push({ wall, cpu: (await cpu()) - before });
    await page.waitForTimeout(150);
  }
  return [0, 1]
    .map((way) => typical(times.slice(WARM_UP).filter((_, turn) => turn % 2 === way)))
    .reduce((one, other) => (one.cpu > other.cpu ? one : other));
}

async function clickUntilShown(selector: string): Promise<number> {
  const start = performance.now();
  (document.querySelector(selector) as HTMLElement).click();
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - start;
}

/** A fixed piece of work, so that runs on a busy machine can be compared. */
export async function yardstick({ page, cpu }: Measured): Promise<Taken> {
  await page.goto('about:blank');
  const before = await cpu();
  const wall = await page.evaluate(() => {
    const start = performance.now();
    const words = Array.from({ length: 60_000 }, (_, n) => `${(n * 7919) % 60_000} word`);
    words.sort();
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word.slice(0, 3), (counts.get(word.slice(0, 3)) ?? 0) + 1);
    return performance.now() - start + 0 * counts.size;
  });
  return { wall, cpu: (await cpu()) - before };
}
