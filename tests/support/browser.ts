/** A real Chromium for tests: `CHROMIUM_PATH`, an installed one, or the one that `@sparticuz/chromium` carries. */
import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** WebGL in software: the same on every machine. */
const SOFTWARE_GL = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];
const NO_GL = ['--disable-gpu', '--disable-webgl', '--disable-webgl2'];

/** Starts it without a window; with `webGl: false` no page of it can draw. */
export async function startBrowser({ webGl = true } = {}): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH ?? INSTALLED.find(existsSync);
  const executablePath = own ?? (await bundled.executablePath());
  const args = ['--no-sandbox', '--disable-dev-shm-usage', ...(webGl ? SOFTWARE_GL : NO_GL)];
  return chromium.launch({ executablePath, args, headless: true, timeout: 60_000 });
}
