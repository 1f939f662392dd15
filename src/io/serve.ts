/** Serves one page on this machine alone: files by GET, services by their own rules; allow-list of Host and Origin first, no CORS. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TriplewireError } from '../model/errors.js';
import { describeError } from './find-files.js';

/** A file of the site: what is sent for its path. */
export interface SiteFile {
  readonly type: string;
  /** A function where it is made, or read from a disk, when it is asked for. */
  readonly body: string | (() => string | Uint8Array);
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers the requests for one path. */
export type Service = (request: IncomingMessage, response: ServerResponse) => void;

export interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves `files` (by path, `/` for the page) and `services` (by path) on 127.0.0.1; port 0 takes a free one. */
export async function serve(
  files: ReadonlyMap<string, SiteFile>,
  port: number,
  services: ReadonlyMap<string, Service> = new Map(),
): Promise<RunningServer> {
  const server = createServer((request, response) => answer(request, response, files, services));
  await listen(server, port);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { address, close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken
          ? new TriplewireError('port-taken', `port ${port} is taken; choose another with --port, or 0 for any`)
          : error,
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** No page of others may show an answer inside itself and have a person click there; a policy in the page could not say so. */
const UNFRAMED = { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' };

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, SiteFile>,
  services: ReadonlyMap<string, Service>,
): void {
  const path = (request.url ?? '/').replace(/[?#].*$/, '');
  const [file, service] = [files.get(path), services.get(path)];
  const { host = '', origin } = request.headers;
  for (const [name, value] of Object.entries(UNFRAMED)) response.setHeader(name, value);
  if (!isLocal(host)) refuse(response, 403, 'unknown host');
  else if (origin !== undefined && !isLocal(origin.replace(/^https?:\/\//, '')))
    refuse(response, 403, 'unknown origin');
  else if (service) service(request, response);
  else if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, 'GET only');
  else if (!file) refuse(response, 404, 'not found');
  else send(response, file, request.method === 'HEAD');
}

/** Whether a host, with or without its port, is this machine: pages of other hosts may not ask, not even what they could not read. */
function isLocal(host: string): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(host);
}

function send(response: ServerResponse, file: SiteFile, headOnly: boolean): void {
  const safety = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
  try {
    const body = typeof file.body === 'string' ? file.body : file.body();
    response.writeHead(200, { 'Content-Type': file.type, ...safety, ...file.headers }).end(headOnly ? undefined : body);
  } catch (error) {
    refuse(response, 500, describeError(error));
  }
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
}
