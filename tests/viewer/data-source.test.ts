// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findDataSource } from '../../src/viewer/data-source.js';
import { inventedGraph } from './invented-graph.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('where the page gets its graph from', () => {
  it('is the element that carries it, without a request', async () => {
    const fetching = vi.fn();
    vi.stubGlobal('fetch', fetching);
    const script = document.createElement('script');
    Object.assign(script, { id: 'graph-data', type: 'application/json', textContent: JSON.stringify(inventedGraph()) });
    document.body.append(script);
    expect(await findDataSource(document).load()).toEqual(inventedGraph());
    expect(fetching).not.toHaveBeenCalled();
  });

  it('is graph.json beside the page where the page carries none', async () => {
    const fetching = vi.fn(async (_url: URL) => new Response(JSON.stringify(inventedGraph())));
    vi.stubGlobal('fetch', fetching);
    expect(await findDataSource(document).load()).toEqual(inventedGraph());
    expect(fetching.mock.calls[0]![0].pathname).toMatch(/\/?graph\.json$/);
  });

  it('says what the server answered when it has none', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(findDataSource(document).load()).rejects.toThrow(/404 .*graph\.json/);
  });
});
