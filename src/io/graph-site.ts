/** The site of an output folder: page, graph, SPARQL; a build into the folder is taken in while it is served. */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { graphInLines } from '../graph/viewer-lines.js';
import { SPARQL_LIMITS } from '../query/sparql/limits.js';
import { openSparql } from '../query/sparql/open-sparql.js';
import { requireFile } from './atomic-file.js';
import { rdfOptions } from './build.js';
import { eventStream } from './event-stream.js';
import { graphQuads } from './graph-sparql.js';
import { JUDGEMENTS_FILE, readJudgements } from './judgements-file.js';
import { judgementsService } from './judgements-service.js';
import { LINKS_FILE } from './links-file.js';
import { type LoadedGraph, loadGraph } from './load-graph.js';
import { servedPage } from './page.js';
import { RDF_FORMATS } from './rdf-formats.js';
import { readerFiles } from './reader-files.js';
import { READINGS_FILE } from './readings-file.js';
import type { Service, SiteFile } from './serve.js';
import { sparqlService } from './sparql-service.js';
import { viewerGraph } from './viewer-graph.js';
import { watchFiles } from './watch-files.js';

export interface GraphSite {
  /** By path; changes with the folder. */
  readonly files: ReadonlyMap<string, SiteFile>;
  readonly services: ReadonlyMap<string, Service>;
  readonly close: () => Promise<void>;
}

export interface SiteOptions {
  /** Folders that add to the built-in ontology. */
  readonly ontology: readonly string[];
  /** File that takes the corrections of the page; without one it takes none. */
  readonly judgements?: string;
  readonly onProblem: (error: unknown) => void;
}

/** Without paths: a page may be shown around. */
const BROKEN = 'The folder of this graph was changed and cannot be read';

/** What a folder's graph is made from. */
const TRUTH = [READINGS_FILE, JUDGEMENTS_FILE, LINKS_FILE, RDF_FORMATS.nq.file];

/**
 * Opens the site. Throws a TriplewireError where the folder holds no graph; one that is damaged later is told to `onProblem` and to the pages, and what was
 * served is served on.
 */
export function openGraphSite(folder: string, { ontology, judgements, onProblem }: SiteOptions): GraphSite {
  if (judgements !== undefined) requireJudgements(judgements);
  const token = judgements === undefined ? undefined : tokenFor(judgements);
  let loaded = loadGraph(folder, ontology);
  const files = new Map([...graphFiles(loaded, token), ...readerFiles(ontology)]);
  const builds = eventStream(versionOf(files));
  const sparql = openSparql(() => graphQuads(loaded, rdfOptions()));
  const takeIn = () => {
    loaded = loadGraph(folder, ontology);
    for (const [path, file] of graphFiles(loaded, token)) files.set(path, file);
    sparql.renew();
    builds.say(versionOf(files));
  };
  const tellBroken = (error: unknown) => {
    builds.warn(BROKEN);
    onProblem(error);
  };
  const stop = watchFiles(
    TRUTH.map((name) => join(folder, name)),
    () => orTell(takeIn, tellBroken),
  );
  const services = new Map([
    ['/sparql', sparqlService(sparql, SPARQL_LIMITS)],
    ['/builds', builds.service],
  ]);
  if (judgements !== undefined) services.set('/judgements', judgementsService({ file: judgements, token: token! }));
  const close = () => {
    stop();
    return sparql.close();
  };
  return { files, services, close };
}

/** Says in front which file it is for: a page sends on what it has where the server was started anew, but never into another file. */
function tokenFor(file: string): string {
  const name = createHash('sha256').update(resolve(file)).digest('hex').slice(0, 16);
  return `${name}-${randomBytes(24).toString('base64url')}`;
}

/** So that a file that is none, or cannot be written, is told before anybody corrects. */
function requireJudgements(file: string): void {
  requireFile(file);
  if (existsSync(file)) readJudgements(file);
}

function orTell(act: () => void, tell: (error: unknown) => void): void {
  try {
    act();
  } catch (error) {
    tell(error);
  }
}

/** The page, and the graph with its version. */
function graphFiles({ graph, ontology }: LoadedGraph, token: string | undefined): [string, SiteFile][] {
  const data = viewerGraph(graph, ontology, rdfOptions());
  const body = graphInLines(data);
  const headers = {
    ETag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
    'Cache-Control': 'no-store',
  };
  return [
    ['/', { type: 'text/html; charset=utf-8', body: servedPage(data, body, token) }],
    ['/graph.json', { type: 'application/json; charset=utf-8', body, headers }],
  ];
}

function versionOf(files: ReadonlyMap<string, SiteFile>): string {
  return files.get('/graph.json')!.headers!.ETag!;
}
