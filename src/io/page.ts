/** The viewer's page: one self-contained HTML file, or the same page that fetches its data from the server. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { FILE_POLICY, graphElement, overviewElement, packedElement, pageHtml } from '../export/page-html.js';
import { graphInLines } from '../graph/viewer-lines.js';
import { overviewOf } from '../graph/viewer-overview.js';
import type { ViewerData } from '../graph/viewer-types.js';
import { EXIT, TriplewireError } from '../model/errors.js';
import { PACKAGE_ROOT, readText } from './package-files.js';

/** Built by Vite from src/viewer. */
const ASSETS = join(PACKAGE_ROOT, 'dist', 'viewer');
/** Characters of JSON from which on a graph is large: a browser takes longer to read it than a person wants to wait. */
const LARGE = 2_000_000;

/** The page with its data inside: opens from a file, no server needed. A large graph is packed, and drawn before it is unpacked. */
export function selfContainedPage(data: ViewerData): string {
  const json = graphInLines(data);
  if (json.length < LARGE) return page(data.title, { element: graphElement(data), policy: FILE_POLICY });
  const last = packedElement(deflateRawSync(json).toString('base64'));
  return page(data.title, { element: overviewElement(overviewOf(data)), last, policy: FILE_POLICY });
}

/** Address of the graph beside the served page. */
export const GRAPH_FILE = 'graph.json';

/**
 * The page that fetches its graph, whose JSON is `json`, from where it was served, and starts the worker that reads texts from there. With
 * a token it may send judgements there.
 */
export function servedPage(data: ViewerData, json: string, token?: string): string {
  const keeper = token === undefined ? '' : `<meta name="triplewire-token" content="${token}">`;
  const overview = json.length < LARGE ? '' : overviewElement(overviewOf(data), GRAPH_FILE);
  return page(data.title, {
    element: keeper + overview,
    policy: ["connect-src 'self'", "worker-src 'self'", 'trusted-types reader'],
  });
}

type Own = Pick<Parameters<typeof pageHtml>[0], 'element' | 'last' | 'policy'>;

function page(title: string, own: Own): string {
  const script = asset('viewer.js').replace(/<\/(script)/gi, '<\\/$1');
  const style = asset('viewer.css');
  return pageHtml({ title, script, style, hashes: { script: cspHash(script), style: cspHash(style) }, ...own });
}

/** A file of the built viewer. A checkout has none until Vite has run. */
function asset(name: string): string {
  const path = join(ASSETS, name);
  if (existsSync(path)) return readText(path);
  const message = 'the viewer is not built, so there is no page: npm run build:viewer';
  throw new TriplewireError('no-viewer', message, { file: path, exitCode: EXIT.failed });
}

/** A source expression of Content Security Policy level 3. */
function cspHash(content: string): string {
  return `sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}`;
}
