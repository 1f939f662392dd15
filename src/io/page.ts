/** The viewer's page: one self-contained HTML file, or the same page that fetches its data from the server. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { FILE_POLICY, graphElement, pageHtml } from '../export/page-html.js';
import { PACKAGE_ROOT, readText } from './package-files.js';

/** Built by Vite from src/viewer. */
const ASSETS = join(PACKAGE_ROOT, 'dist', 'viewer');

/** The page with its data inside: opens from a file, no server needed. */
export function selfContainedPage(data: unknown, title: string): string {
  return page(title, graphElement(data), FILE_POLICY);
}

/**
 * The page that fetches `graph.json` from where it was served, and starts the worker that reads texts from there. With a token it may
 * send judgements there.
 */
export function servedPage(title: string, token?: string): string {
  const element = token === undefined ? '' : `<meta name="triplewire-token" content="${token}">`;
  return page(title, element, ["connect-src 'self'", "worker-src 'self'", 'trusted-types reader']);
}

function page(title: string, element: string, policy: readonly string[]): string {
  const script = readText(join(ASSETS, 'viewer.js')).replace(/<\/(script)/gi, '<\\/$1');
  const style = readText(join(ASSETS, 'viewer.css'));
  const hashes = { script: cspHash(script), style: cspHash(style) };
  return pageHtml({ title, script, style, hashes, element, policy });
}

/** A source expression of Content Security Policy level 3. */
function cspHash(content: string): string {
  return `sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}`;
}
