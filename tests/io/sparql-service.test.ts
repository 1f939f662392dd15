/** The SPARQL 1.1 Protocol, asked over HTTP as its clients do. */
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serve } from '../../src/io/serve.js';
import { sparqlService } from '../../src/io/sparql-service.js';
import { openSparql } from '../../src/query/sparql/open-sparql.js';
import { ROOT } from '../support/cli.js';

const quads = ['<http://x/a> <http://x/p> "1" <http://x/g> .\n', '<http://x/b> <http://x/p> "2" <http://x/h> .\n'];
const endpoint = openSparql(() => quads, pathToFileURL(join(ROOT, 'dist/query/sparql/worker.js')));
const service = sparqlService(endpoint, { limit: 1, timeout: 10_000 });
const SELECT = 'SELECT ?o { <http://x/a> ?p ?o }';

let server: RunningServer;
beforeAll(async () => {
  server = await serve(new Map(), 0, new Map([['/sparql', service]]));
});
afterAll(async () => {
  await server.close();
  await endpoint.close();
});

const at = (parameters: Record<string, string> = {}) => `${server.address}sparql?${new URLSearchParams(parameters)}`;
const get = (query: string, accept = '*/*') => fetch(at({ query }), { headers: { accept } });
const post = (type: string, body: string, parameters = {}) =>
  fetch(at(parameters), { method: 'POST', headers: { 'content-type': type }, body });

describe('the SPARQL endpoint', () => {
  it('answers a query by GET, by a form and as a body', async () => {
    const answers = [
      await get(SELECT),
      await post('application/x-www-form-urlencoded', `${new URLSearchParams({ query: SELECT })}`),
      await post('application/sparql-query; charset=utf-8', SELECT),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('application/sparql-results+json; charset=utf-8');
      expect(await answer.json()).toMatchObject({ results: { bindings: [{ o: { value: '1' } }] } });
    }
  });

  it.each([
    [SELECT, 'text/csv', 'text/csv'],
    [SELECT, 'text/html, application/sparql-results+xml;q=0.9, */*;q=0.1', 'application/sparql-results+xml'],
    [SELECT, 'text/tab-separated-values;q=0.4, text/csv;q=0.3', 'text/tab-separated-values'],
    [SELECT, 'application/json', 'application/json'],
    ['ASK {}', 'application/*', 'application/sparql-results+json'],
    ['CONSTRUCT WHERE { ?s ?p ?o }', '*/*', 'text/turtle'],
    ['DESCRIBE <http://x/a>', 'application/n-triples, text/turtle;q=0.5', 'application/n-triples'],
  ])('gives %s to who accepts %s as %s', async (query, accept, type) => {
    const answer = await get(query, accept);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
    expect(answer.headers.get('vary')).toBe('Accept');
  });

  it('says what is wrong with a request', async () => {
    const statuses = [
      await get('SELECT * {\n nonsense'),
      await get('SELECT * { SERVICE <http://y/> { ?s ?p ?o } }'),
      await get('LOAD <http://y/>'),
      await get(SELECT, 'image/png'),
      await post('application/sparql-update', 'CLEAR ALL'),
      await post('application/x-www-form-urlencoded', 'update=CLEAR+ALL'),
      await post('application/x-www-form-urlencoded', 'other=1'),
      await post('text/plain', SELECT),
      await post('application/sparql-query', ' '.repeat(1_100_000)),
      await fetch(at(), { method: 'PUT' }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([400, 403, 403, 406, 403, 403, 400, 415, 413, 405]);
    expect(await (await get('SELECT * {\n nonsense')).text()).toMatch(/^line 2, column \d+: /);
    const nested = await post(
      'application/sparql-query',
      `SELECT * { FILTER(${'('.repeat(50_000)}1${')'.repeat(50_000)}) }`,
    );
    expect([nested.status, await nested.text()]).toEqual([400, expect.stringContaining('too deep')]);
    const unknown = await get('SELECT (<http://y/half>(?o) AS ?half) { ?s ?p ?o }');
    expect([unknown.status, await unknown.text()]).toEqual([400, expect.stringContaining('<http://y/half>')]);
  });

  it('asks the graphs that a request names', async () => {
    const all = 'ASK { <http://x/b> ?p ?o }';
    const ask = async (parameters: Record<string, string>) =>
      ((await (await fetch(at({ query: all, ...parameters }))).json()) as { boolean: boolean }).boolean;
    expect([
      await ask({}),
      await ask({ 'default-graph-uri': 'http://x/g' }),
      await ask({ 'default-graph-uri': 'http://x/h' }),
    ]).toEqual([true, false, true]);
  });

  it('answers the next request of a connection whose body was too long', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const sent = (method: string, body: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const headers = { 'content-type': 'application/sparql-query' };
        const asked = request(at(method === 'GET' ? { query: SELECT } : {}), { agent, method, headers }, (answer) => {
          answer.resume().on('end', () => resolve(answer.statusCode));
        });
        asked.on('error', reject).end(body);
      });
    for (const length of [1_200_000, 5_000_000]) {
      expect(await sent('POST', '#'.repeat(length))).toBe(413);
      expect(await sent('GET', '')).toBe(200);
    }
    agent.destroy();
  });

  it('ends the queries of connections that are gone, those that wait too', async () => {
    const many = Array.from({ length: 300 }, (_, n) => `<http://x/s${n}> <http://x/p> "v${n}" <http://x/g> .\n`);
    const busy = openSparql(() => many, pathToFileURL(join(ROOT, 'dist/query/sparql/worker.js')));
    const service = sparqlService(busy, { limit: 1, timeout: 600_000 });
    const site = await serve(new Map(), 0, new Map([['/sparql', service]]));
    const asked = (query: string, signal?: AbortSignal) =>
      fetch(`${site.address}sparql?${new URLSearchParams({ query })}`, signal ? { signal } : {});
    await asked('ASK {}');
    const product = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?c != ?l) }';
    const gone = new AbortController();
    const heavy = Array.from({ length: 5 }, () => asked(product, gone.signal).catch(() => 'gone'));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    gone.abort();
    expect(new Set(await Promise.all(heavy))).toEqual(new Set(['gone']));
    // Were they not ended, both threads would be at work for ten minutes.
    expect((await asked('ASK { ?s ?p "v7" }')).status).toBe(200);
    await site.close();
    await busy.close();
  }, 60_000);

  it('says when an answer is cut, and describes itself', async () => {
    expect((await get('SELECT * { ?s ?p ?o }')).headers.get('triplewire-cut')).toBe('1');
    expect((await get(SELECT)).headers.get('triplewire-cut')).toBeNull();
    expect(await (await fetch(at())).text()).toContain('sd:Service');
    const head = await fetch(at({ query: SELECT }), { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await fetch(at(), { method: 'OPTIONS' })).headers.get('allow')).toContain('POST');
  });
});
