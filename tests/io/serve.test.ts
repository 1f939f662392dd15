import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serve } from '../../src/io/serve.js';

let server: RunningServer;
beforeAll(async () => {
  server = await serve(new Map([['/', { type: 'text/html; charset=utf-8', body: '<p>hello' }]]), 0);
});
afterAll(() => server.close());

function ask(
  path: string,
  options: { method?: string; host?: string; origin?: string } = {},
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', ...headers } = options;
    const sent = request(new URL(path, server.address), { method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk)).on('end', () => resolve({ status: response.statusCode!, body }));
    });
    sent.on('error', reject).end();
  });
}

describe('the local server', () => {
  it('listens on 127.0.0.1 and serves the page', async () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await ask('/?x=1')).toEqual({ status: 200, body: '<p>hello' });
  });

  it('refuses other hosts (DNS rebinding), other methods and other paths', async () => {
    expect((await ask('/', { host: 'evil.example' })).status).toBe(403);
    expect((await ask('/', { host: 'LOCALHOST:80' })).status).toBe(200);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    expect((await ask('/../package.json')).status).toBe(404);
  });

  it('refuses requests of pages of other hosts, whose answer they could not read', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example'])
      expect((await ask('/', { origin })).status, origin).toBe(403);
    expect((await ask('/', { origin: new URL(server.address).origin })).status).toBe(200);
  });

  it('lets no other page show its answers in a frame, whatever they are', async () => {
    for (const path of ['', 'nothing-here']) {
      const { headers } = await fetch(server.address + path);
      expect(headers.get('Content-Security-Policy')).toBe("frame-ancestors 'none'");
      expect(headers.get('X-Frame-Options')).toBe('DENY');
    }
  });

  it('makes what is made when it is asked for, and says so where that fails', async () => {
    const files = new Map([
      ['/late', { type: 'text/plain', body: () => new TextEncoder().encode('made') }],
      ['/gone', { type: 'text/plain', body: () => readFileSync('/no/such/file') }],
    ]);
    const other = await serve(files, 0);
    expect(await (await fetch(`${other.address}late`)).text()).toBe('made');
    const failed = await fetch(`${other.address}gone`);
    expect([failed.status, await failed.text()]).toEqual([500, 'no such file or folder\n']);
    await other.close();
  });

  it('says what to do where the port is taken', async () => {
    const port = Number(new URL(server.address).port);
    await expect(serve(new Map(), port)).rejects.toThrow(/--port/);
  });
});
