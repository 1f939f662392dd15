/** The file that takes the corrections of the page, asked over HTTP as pages do. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readJudgements } from '../../src/io/judgements-file.js';
import { judgementsService } from '../../src/io/judgements-service.js';
import { type RunningServer, serve } from '../../src/io/serve.js';
import { folderWith } from '../support/cli.js';

const file = join(folderWith({}), 'judgements.jsonl');
const service = judgementsService({ file, token: 'secret' });
const RENAME = { judgement: 'rename', entity: 'person/a', label: 'Ann “A” Lee\u2028', by: 'Ed Itor' };
const REJECT = { judgement: 'reject', fact: 'event/1', by: 'Ed Itor' };
const lines = (...judgements: object[]) => judgements.map((judgement) => `${JSON.stringify(judgement)}\n`).join('');

let server: RunningServer;
beforeAll(async () => {
  server = await serve(new Map(), 0, new Map([['/judgements', service]]));
});
afterAll(() => server.close());
beforeEach(() => rmSync(file, { force: true }));

const ask = (method: string, body?: string, headers: Record<string, string> = {}) =>
  fetch(`${server.address}judgements`, {
    method,
    headers: { 'triplewire-token': 'secret', 'content-type': 'application/x-ndjson', ...headers },
    ...(body === undefined ? {} : { body }),
  });

describe('the file of corrections', () => {
  it('gets what is posted, line by line, and gives it back', async () => {
    expect((await ask('POST', lines(RENAME))).status).toBe(204);
    expect((await ask('POST', lines(REJECT, RENAME))).status).toBe(204);
    expect(readFileSync(file, 'utf8')).toBe(lines(RENAME, REJECT, RENAME));
    expect(readJudgements(file)).toEqual([RENAME, REJECT, RENAME]);
    expect(await (await ask('GET')).text()).toBe(lines(RENAME, REJECT, RENAME));
  });

  it('keeps what somebody else wrote as it stands, also without a line end', async () => {
    writeFileSync(file, '{"by":"Bo", "judgement": "reject","fact":"event/2"}');
    await ask('POST', lines(REJECT));
    await ask('POST', lines(RENAME));
    await ask('DELETE', lines(REJECT));
    expect(readFileSync(file, 'utf8')).toBe(`{"by":"Bo", "judgement": "reject","fact":"event/2"}\n${lines(RENAME)}`);
  });

  it('loses the last line that says what is taken back, and says where there is none', async () => {
    await ask('POST', lines(RENAME, REJECT, RENAME));
    expect((await ask('DELETE', lines(RENAME))).status).toBe(204);
    expect(readFileSync(file, 'utf8')).toBe(lines(RENAME, REJECT));
    expect((await ask('DELETE', lines({ ...REJECT, by: 'Bo' }))).status).toBe(404);
  });

  it('is not touched by what is no judgement', async () => {
    for (const body of ['{"judgement":"guess"}', 'nonsense', `${lines(REJECT)}[]`])
      expect((await ask('POST', body)).status, body).toBe(400);
    expect((await ask('POST', `${' '.repeat(2 << 20)}`)).status).toBe(413);
    expect(existsSync(file)).toBe(false);
  });

  it('is for the page of this server alone: by its token, its origin, its media type', async () => {
    const port = new URL(server.address).port;
    const foreign: Record<string, string>[] = [
      { 'triplewire-token': 'guessed' },
      { 'triplewire-token': '' },
      { origin: 'http://127.0.0.1:1' },
      { origin: `https://127.0.0.1:${port}` },
      { origin: 'https://evil.example' },
    ];
    for (const headers of foreign)
      for (const method of ['GET', 'POST', 'DELETE'])
        expect((await ask(method, method === 'GET' ? undefined : lines(REJECT), headers)).status).toBe(403);
    expect((await ask('POST', lines(REJECT), { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await ask('PUT', lines(REJECT))).status).toBe(405);
    expect((await ask('OPTIONS')).headers.get('access-control-allow-origin')).toBeNull();
    expect(existsSync(file)).toBe(false);
    expect((await ask('POST', lines(REJECT), { origin: `http://127.0.0.1:${port}` })).status).toBe(204);
  });
});
