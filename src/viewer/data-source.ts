/** Where the page gets its graph from: inside the file, or from the server that served it. */
import { PACKED } from '../export/page-html.js';
import type { ViewerData } from '../graph/viewer-types.js';
import { checkedGraph, checkGraph, parsed } from './data-shape.js';
import { type JudgementStore, judgementStore } from './judgement-store.js';
import { restingEachSlice } from './pace.js';
import { readLines } from './read-lines.js';
import { counted, unpackedBytes } from './streams.js';

export interface DataSource {
  /** Address of the site that gave the page; absent where nobody can be asked for more. */
  readonly server?: string;
  /** Where corrections go; absent where nobody keeps them. */
  readonly judgements?: JudgementStore;
  /** Address of what is shown at first, where a view was saved. */
  readonly view?: string;
  /** What is drawn first of a large graph; absent where all of it is there as soon. */
  readonly overview?: ViewerData;
  /** The graph as it is now. Rejects where it cannot be had, and once the signal says so. */
  readonly load: (loading?: Loading) => Promise<ViewerData>;
  /** Tells what becomes of the graph from now on; absent where nothing can become of it. */
  readonly follow?: (follower: Follower) => void;
}

/** Who waits for a graph. */
export interface Loading {
  /** How much of it has come, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
  readonly signal?: AbortSignal;
}

/** What is told of a graph that is served. */
export interface Follower {
  /** There is another graph than the one that was loaded last. */
  readonly onBuild: () => void;
  /** The server answers, or does so no more. */
  readonly onServer: (isThere: boolean) => void;
  /** The server is there, but something is wrong with what it serves, in a line. */
  readonly onProblem: (line: string) => void;
}

/** Milliseconds until a server is asked again that has refused to tell. */
const RETRY = 2000;

/** The data in the page where it carries them, else `graph.json` beside the page. Throws where what is drawn first is no graph; `load` rejects so. */
export function findDataSource(page: globalThis.Document): DataSource {
  const first = page.getElementById('graph-overview');
  const overview = first && { overview: checkedGraph(parsed(first.textContent ?? '')) };
  const isInPage = first ? first.dataset.rest === undefined : page.getElementById('graph-data') !== null;
  first?.remove();
  if (isInPage) return { ...embeddedSource(page), ...overview };
  const token = page.querySelector<HTMLMetaElement>('meta[name=triplewire-token]')?.content;
  const source = { ...httpSource(page.baseURI), ...overview };
  return token === undefined ? source : { ...source, judgements: judgementStore(page.baseURI, token) };
}

/** The text goes with its element once it is read: it may be as large as all the rest. */
function embeddedSource(page: globalThis.Document): DataSource {
  const load = async (loading: Loading = {}) => {
    if (page.readyState === 'loading')
      await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
    const element = page.getElementById('graph-data') as HTMLScriptElement | null;
    if (!element) throw new Error('the file is cut short');
    const text = element.textContent ?? '';
    const isPacked = element.type === PACKED;
    const graph = isPacked ? await unpacked(text, loading) : checkedGraph(parsed(text));
    element.remove();
    return graph;
  };
  return { view: page.getElementById('graph-data')?.dataset.view ?? '', load };
}

async function unpacked(base64: string, { onProgress, signal }: Loading): Promise<ViewerData> {
  const rest = restingEachSlice(signal);
  return checkGraph(await readLines(unpackedBytes(base64, onProgress), rest), rest);
}

function httpSource(base: string): DataSource {
  const url = new URL('graph.json', base);
  let version: string | null = null;
  const load = async ({ onProgress, signal }: Loading = {}) => {
    const response = await fetch(url, signal ? { signal } : {});
    if (!response.ok) throw new Error(`The server answered ${response.status} for ${url.pathname}.`);
    const length = Number(response.headers.get('Content-Length'));
    const rest = restingEachSlice(signal);
    const bytes = counted(response.body!, (come) => onProgress?.(length > 0 ? come / length : 0));
    const graph = await checkGraph(await readLines(bytes, rest), rest);
    version = response.headers.get('ETag');
    return graph;
  };
  const follow = (follower: Follower) => {
    const { onBuild, onServer, onProblem } = follower;
    const stream = new EventSource(new URL('builds', base));
    stream.onmessage = ({ data }) => {
      onServer(true);
      if (data !== version) onBuild();
    };
    stream.addEventListener('problem', ({ data }: MessageEvent<string>) => onProblem(data));
    stream.onerror = () => {
      onServer(false);
      // Where nobody answers the browser asks again by itself, but not where somebody refused.
      if (stream.readyState === EventSource.CLOSED) setTimeout(() => follow(follower), RETRY);
    };
  };
  return { server: base, load, follow };
}
