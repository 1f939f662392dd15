/** axe-core on a page. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface WithAxe {
  axe: typeof axe;
}

/** Broken rules with the elements that break them. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as WithAxe).axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}
