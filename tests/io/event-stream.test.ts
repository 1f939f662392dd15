import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventStream } from '../../src/io/event-stream.js';
import { type RunningServer, serve } from '../../src/io/serve.js';

const stream = eventStream('first');
let server: RunningServer;
beforeAll(async () => {
  server = await serve(new Map(), 0, new Map([['/said', stream.service]]));
});
afterAll(() => server.close());

/** What a page hears next, until it has heard `count` lines. */
async function hear(response: Response, count: number): Promise<string[]> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const lines = () => [...text.matchAll(/^data: (.*)\n\n/gm)].map(([, line]) => line!);
  while (lines().length < count) text += (await reader.read()).value;
  reader.releaseLock();
  return lines();
}

describe('word from the server', () => {
  it('begins with what was said last, and goes on', { timeout: 10_000 }, async () => {
    const response = await fetch(`${server.address}said`);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    setTimeout(() => stream.say('second'), 50);
    expect(await hear(response, 2)).toEqual(['first', 'second']);
    const late = new AbortController();
    expect(await hear(await fetch(`${server.address}said`, { signal: late.signal }), 1)).toEqual(['second']);
    late.abort();
  });

  it('warns pages, and those that come later, until something is said again', { timeout: 10_000 }, async () => {
    stream.say('third');
    const response = await fetch(`${server.address}said`);
    setTimeout(() => stream.warn('broken'), 50);
    expect(await hear(response, 2)).toEqual(['third', 'broken']);
    expect(await hear(await fetch(`${server.address}said`), 2)).toEqual(['third', 'broken']);
    stream.say('fourth');
    expect(await hear(await fetch(`${server.address}said`), 1)).toEqual(['fourth']);
  });

  it('is only listened to', async () => {
    expect((await fetch(`${server.address}said`, { method: 'POST' })).status).toBe(405);
  });
});
