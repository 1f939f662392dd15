// @vitest-environment happy-dom
import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { overviewElement, packedElement } from '../../src/export/page-html.js';
import { graphInLines } from '../../src/graph/viewer-lines.js';
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

  it('is the packed element behind the script, of which a part is drawn first', async () => {
    const graph = inventedGraph();
    const first = { ...graph, title: 'first' };
    const packed = packedElement(deflateRawSync(graphInLines(graph)).toString('base64'));
    document.body.innerHTML = overviewElement(first) + packed;
    const source = findDataSource(document);
    expect([source.server, source.overview]).toEqual([undefined, first]);
    const parts: number[] = [];
    expect(await source.load({ onProgress: (part) => parts.push(part) })).toEqual(graph);
    expect(parts.at(-1)).toBe(1);
    expect(document.querySelectorAll('script')).toHaveLength(0);
  });

  it('can be stopped, and asked for again', async () => {
    document.body.innerHTML = packedElement(deflateRawSync(graphInLines(inventedGraph())).toString('base64'));
    const source = findDataSource(document);
    await expect(source.load({ signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    expect(await source.load()).toEqual(inventedGraph());
  });

  it('is the server where the part that is drawn first says so', async () => {
    const fetching = vi.fn(async (_url: URL) => new Response(JSON.stringify(inventedGraph())));
    vi.stubGlobal('fetch', fetching);
    document.body.innerHTML = overviewElement(inventedGraph(), 'graph.json');
    const source = findDataSource(document);
    expect(source.server).toBe(document.baseURI);
    expect(await source.load()).toEqual(source.overview);
    expect(fetching).toHaveBeenCalledTimes(1);
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

describe('what is no graph', () => {
  const carrying = (id: string, text: string) => {
    const script = document.createElement('script');
    Object.assign(script, { id, type: 'application/json', textContent: text });
    document.body.append(script);
    return script;
  };

  it('is refused in the page, with what is wrong', async () => {
    carrying('graph-data', '{"foo":1}');
    await expect(findDataSource(document).load()).rejects.toThrow(/no graph of Triplewire: .*documents/);
  });

  it('is refused as the part that is drawn first', () => {
    carrying('graph-overview', '{"foo":1}');
    expect(() => findDataSource(document)).toThrow(/no graph of Triplewire/);
  });

  it('is refused from a server', async () => {
    vi.stubGlobal('fetch', async () => new Response('[]'));
    await expect(findDataSource(document).load()).rejects.toThrow(/no graph of Triplewire/);
  });

  it('is one that comes from a server and ends too early', async () => {
    const text = graphInLines(inventedGraph());
    vi.stubGlobal('fetch', async () => new Response(text.slice(0, text.lastIndexOf('\n'))));
    await expect(findDataSource(document).load()).rejects.toThrow(/cut short/);
  });

  it('is a large page that ends before its data', async () => {
    document.body.innerHTML = overviewElement(inventedGraph());
    await expect(findDataSource(document).load()).rejects.toThrow(/cut short/);
  });
});
