/** The engine in its thread; the built worker is asked, as in use. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openSparql } from '../../src/query/sparql/open-sparql.js';
import { resultsCsv, resultsJson, resultsTsv, resultsXml } from '../../src/query/sparql/results.js';
import { ROOT } from '../support/cli.js';

const lines = Array.from({ length: 300 }, (_, n) => `<http://x/s${n}> <http://x/p> "v${n}" <http://x/g${n % 2}> .\n`);
const special = '<http://x/s> <http://x/says> "a\\"b,\\n\\tc"@en <http://x/g0> .\n';
const endpoint = openSparql(() => [...lines, special], pathToFileURL(join(ROOT, 'dist/query/sparql/worker.js')));
const quick = { limit: 100, timeout: 20_000 };
const count = async (query: string, options = quick) => {
  const answer = await endpoint.ask(query, options);
  return answer.kind === 'solutions' ? answer.solutions.length : undefined;
};
const PRODUCT = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?c != ?l) }';
afterAll(() => endpoint.close());

describe('SPARQL', () => {
  it('asks all graphs as one, or those that are named', async () => {
    expect(await endpoint.ask('SELECT (COUNT(*) AS ?n) { ?s <http://x/p> ?o }', quick)).toMatchObject({
      ...{ kind: 'solutions', variables: ['n'], cut: false, solutions: [{ n: { value: '300' } }] },
    });
    expect(await count('SELECT * FROM <http://x/g0> { ?s <http://x/says> ?o }')).toBe(1);
    expect(await count('SELECT * FROM <http://x/g1> { ?s <http://x/says> ?o }')).toBe(0);
    expect(await count('SELECT * { GRAPH <http://x/g0> { ?s <http://x/says> ?o } }')).toBe(1);
    expect(await count('SELECT * { ?s <http://x/says> ?o }', { ...quick, ...{ defaultGraphs: ['http://x/g1'] } })).toBe(
      0,
    );
  });

  it('cuts answers at the limit and says so', async () => {
    expect(await endpoint.ask('SELECT * { ?s ?p ?o }', { ...quick, limit: 7 })).toMatchObject({
      cut: true,
      solutions: { length: 7 },
    });
    expect(await endpoint.ask('SELECT * { ?s ?p ?o } LIMIT 7', { ...quick, limit: 7 })).toMatchObject({ cut: false });
    expect(await endpoint.ask('CONSTRUCT WHERE { ?s ?p ?o }', { ...quick, limit: 7 })).toMatchObject({
      cut: true,
      lines: { length: 7 },
    });
  });

  it('points at the line and the column of an error', async () => {
    await expect(endpoint.ask('SELECT * {\n  ?s ?p \n}', quick)).rejects.toMatchObject({
      code: 'syntax',
      line: 3,
      column: 2,
    });
    await expect(endpoint.ask('SELECT * { ?s ?p ?o', quick)).rejects.toMatchObject({
      code: 'syntax',
      line: 1,
      column: 20,
    });
  });

  it('names a prefix that is not declared', async () => {
    await expect(
      endpoint.ask('PREFIX a: <http://a.org/>\nSELECT * { ?s a:p "x:y" ; wrong:q ?o }', quick),
    ).rejects.toMatchObject({ code: 'syntax', line: 2, message: expect.stringContaining('“wrong:” is not declared') });
  });

  it('ends a cross product at its time, and answers the next query', async () => {
    const next = 'ASK { ?s ?p "v7" }';
    const both = [endpoint.ask(PRODUCT, { ...quick, timeout: 300 }), endpoint.ask(next, quick)];
    const [slow, answer] = await Promise.allSettled(both);
    expect(slow).toMatchObject({ status: 'rejected', reason: { code: 'timeout' } });
    expect(answer).toMatchObject({ status: 'fulfilled', value: { kind: 'boolean', value: true } });
  });

  it('answers others while a query takes long, in at most one thread more', async () => {
    const busy = openSparql(() => lines, pathToFileURL(join(ROOT, 'dist/query/sparql/worker.js')));
    const long = { ...quick, timeout: 600_000 };
    const ended: string[] = [];
    const heavy = busy.ask(PRODUCT, long).catch(({ code }: { code: string }) => ended.push(code));
    for (const n of [1, 2, 3]) {
      expect(await busy.ask(`ASK { ?s ?p "v${n}" }`, quick)).toMatchObject({ value: true });
      expect(ended).toEqual([]);
    }
    const second = busy.ask(PRODUCT, long).catch(({ code }: { code: string }) => ended.push(code));
    await busy.close();
    await Promise.all([heavy, second]);
    expect(ended).toEqual(['failed', 'failed']);
  });

  it('ends a query that would hold too much at once, says so, and answers on', async () => {
    const sorted = 'SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?f ?c';
    const refusal = endpoint.ask(sorted, { ...quick, timeout: 120_000, memory: 64 << 20 });
    await expect(refusal).rejects.toMatchObject({
      code: 'excessive',
      message: 'more than 64 MiB for what must be held at once',
    });
    expect(await endpoint.ask('ASK { ?s ?p "v7" }', quick)).toMatchObject({ value: true });
  });

  it.each([
    ['nested too deep', `SELECT * { FILTER(${'('.repeat(50_000)}1${')'.repeat(50_000)}) }`],
    [
      'too large for its memory',
      `SELECT * { BIND("${'a'.repeat(64)}" AS ?v0) ${Array.from({ length: 30 }, (_, n) => `BIND(CONCAT(?v${n}, ?v${n}) AS ?v${n + 1})`).join(' ')} }`,
    ],
  ])('answers on after a query that the engine fell over: %s', async (_, query) => {
    // Filling the engine's memory takes its time on a busy machine.
    await expect(endpoint.ask(query, { ...quick, timeout: 50_000 })).rejects.toMatchObject({
      code: 'excessive',
      message: /too deep, or too large/,
    });
    expect(await endpoint.ask('ASK { ?s <http://x/says> ?o }', quick)).toMatchObject({ value: true });
  });

  it('answers from the quads as they are when it is renewed, and what was asked before from those before', async () => {
    let said = '<http://x/s> <http://x/p> "old" .\n';
    const changing = openSparql(() => [said], pathToFileURL(join(ROOT, 'dist/query/sparql/worker.js')));
    const value = async () => {
      const answer = await changing.ask('SELECT ?o { ?s ?p ?o }', quick);
      return answer.kind === 'solutions' && answer.solutions.map(({ o }) => o!.value);
    };
    expect(await value()).toEqual(['old']);
    said = said.replace('old', 'new');
    expect(await value()).toEqual(['old']);
    const before = value();
    // It has begun when its thread has the query.
    await new Promise((resolve) => setImmediate(resolve));
    changing.renew();
    expect([await before, await value()]).toEqual([['old'], ['new']]);
    await changing.close();
  });

  it('ends what it is asked when it is closed, and waits for no clock', async () => {
    const closing = openSparql(() => lines, pathToFileURL(join(ROOT, 'dist/query/sparql/worker.js')));
    await closing.ask('ASK {}', quick);
    const product = closing.ask('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }', {
      ...quick,
      timeout: 600_000,
    });
    await Promise.all([expect(product).rejects.toMatchObject({ code: 'failed' }), closing.close()]);
  });

  it('refuses a graph of the protocol that is no absolute IRI', async () => {
    for (const graphs of [{ defaultGraphs: ['no iri'] }, { namedGraphs: [''] }])
      await expect(endpoint.ask('ASK {}', { ...quick, ...graphs })).rejects.toMatchObject({ code: 'syntax' });
  });

  it('cuts a cross product at its limit', async () => {
    const wide = 'SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }';
    expect(await endpoint.ask(wide, quick)).toMatchObject({ cut: true, solutions: { length: 100 } });
  });

  it('writes answers in the formats of SPARQL 1.1', async () => {
    const answer = await endpoint.ask('SELECT ?s ?o ?z { ?s <http://x/says> ?o OPTIONAL { ?o ?s ?z } }', quick);
    if (answer.kind !== 'solutions') throw new Error();
    expect(JSON.parse(resultsJson(answer)).results.bindings[0].o).toEqual({
      type: 'literal',
      value: 'a"b,\n\tc',
      'xml:lang': 'en',
    });
    expect(resultsCsv(answer)).toBe('s,o,z\r\nhttp://x/s,"a""b,\n\tc",\r\n');
    expect(resultsTsv(answer)).toBe('?s\t?o\t?z\n<http://x/s>\t"a\\"b,\\n\\tc"@en\t\n');
    expect(resultsXml(answer)).toContain(
      '<binding name="o"><literal xml:lang="en">a&#34;b,&#10;&#9;c</literal></binding>',
    );
    const yes = await endpoint.ask('ASK {}', quick);
    expect(yes.kind === 'boolean' && resultsXml(yes)).toContain('<boolean>true</boolean>');
  });
});
