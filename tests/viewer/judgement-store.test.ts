import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Judgement } from '../../src/model/judgement.js';
import type { FactId } from '../../src/model/statement.js';
import { judgementStore, NotReached } from '../../src/viewer/judgement-store.js';

const SERVER = 'http://127.0.0.1:4000/';
const NOT_SO: Judgement = { judgement: 'reject', fact: 'event/1' as FactId, by: 'a reader' };
afterEach(() => vi.unstubAllGlobals());

/** A server that knows this token; gives the bodies that it took. */
function serverWith(token: string, page = `<meta name="triplewire-token" content="${token}">`): string[] {
  const taken: string[] = [];
  vi.stubGlobal('fetch', async (url: URL, { headers, body }: { headers?: Record<string, string>; body?: string }) => {
    if (url.pathname === '/') return new Response(page);
    if (headers?.['Triplewire-Token'] !== token) return new Response('no', { status: 403 });
    taken.push(body ?? '');
    return new Response(null, { status: 204 });
  });
  return taken;
}

describe('the file on the server', () => {
  it('is written to on after the server was started anew with it', async () => {
    const taken = serverWith('file1-new');
    const store = judgementStore(SERVER, 'file1-old');
    await store.add([NOT_SO]);
    await store.add([NOT_SO]);
    expect(taken).toEqual([`${JSON.stringify(NOT_SO)}\n`, `${JSON.stringify(NOT_SO)}\n`]);
  });

  it('is never another one, and none where the server keeps none', async () => {
    for (const [token, page] of [
      ['file2-new', undefined],
      ['file1-new', '<p>no token'],
    ] as const) {
      const taken = serverWith(token, page);
      await expect(judgementStore(SERVER, 'file1-old').add([NOT_SO])).rejects.toThrow(NotReached);
      expect(taken).toEqual([]);
    }
  });

  it('cannot be asked where nobody answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
    await expect(judgementStore(SERVER, 'a-b').load()).rejects.toThrow(/does not answer/);
  });

  it('may have lost what is to go out of it', async () => {
    vi.stubGlobal('fetch', async () => new Response('the file does not hold this judgement', { status: 404 }));
    const store = judgementStore(SERVER, 'a-b');
    await store.remove([NOT_SO]);
    await expect(store.add([NOT_SO])).rejects.toThrow(/does not hold/);
  });
});
