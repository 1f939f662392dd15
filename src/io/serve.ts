/** Serves one page on this machine alone: GET only, Host allow-list first, no CORS. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TriplewireError } from '../model/errors.js';

/** A file of the site: what is sent for its path. */
export interface SiteFile {
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves `files` (by path, `/` for the page) on 127.0.0.1; port 0 takes a free one. */
export async function serve(files: ReadonlyMap<string, SiteFile>, port: number): Promise<RunningServer> {
  const server = createServer((request, response) => answer(request, response, files));
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

function answer(request: IncomingMessage, response: ServerResponse, files: ReadonlyMap<string, SiteFile>): void {
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? ''))
    return refuse(response, 403, 'unknown host');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'GET only');
  const file = files.get((request.url ?? '/').replace(/[?#].*$/, ''));
  if (!file) return refuse(response, 404, 'not found');
  const headers = {
    'Content-Type': file.type,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...file.headers,
  };
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : file.body);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
}
