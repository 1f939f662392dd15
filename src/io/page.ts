/** The viewer's page: one self-contained HTML file, or the same page that fetches its data from the server. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { PACKAGE_ROOT, readText } from './package-files.js';

/** Built by Vite from src/viewer. */
const ASSETS = join(PACKAGE_ROOT, 'dist', 'viewer');

/** The page with its data inside: opens from a file, no server needed. */
export function selfContainedPage(data: unknown, title: string): string {
  const element = `<script type="application/json" id="graph-data">${embedded(data)}</script>`;
  return page(title, element, ["connect-src 'none'", "trusted-types 'none'"]);
}

/**
 * The page that fetches `graph.json` from where it was served, and starts the worker that reads texts from there. With a token it may
 * send judgements there.
 */
export function servedPage(title: string, token?: string): string {
  const element = token === undefined ? '' : `<meta name="triplewire-token" content="${token}">`;
  return page(title, element, ["connect-src 'self'", "worker-src 'self'", 'trusted-types reader']);
}

/** JSON that cannot end its script element or open a comment in it. */
export function embedded(data: unknown): string {
  return JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/** `own`: what this kind of page may do beyond what every one may. */
function page(title: string, data: string, own: readonly string[]): string {
  const script = readText(join(ASSETS, 'viewer.js')).replace(/<\/(script)/gi, '<\\/$1');
  const style = readText(join(ASSETS, 'viewer.css'));
  const policy = [
    "default-src 'none'",
    `script-src '${cspHash(script)}'`,
    `style-src '${cspHash(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    ...own,
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
${data}
<script type="module">${script}</script>
</body>
</html>
`;
}

/** A source expression of Content Security Policy level 3. */
function cspHash(content: string): string {
  return `sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
