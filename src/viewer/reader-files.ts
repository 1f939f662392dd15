/** The files that reading needs, from the server that gave the page; those of the model are kept where the origin allows it. */
import { hashText } from '../model/ids.js';
import type { ModelFiles } from '../parse/model-files.js';
import type { ReaderFiles } from './text-reader.js';

const CACHE = 'triplewire-model-';

/** Files below `base`; `onBytes` hears of every piece that comes over the wire. */
export function fetchedFiles(base: URL, onBytes: (count: number) => void): ReaderFiles {
  const fetched = async (name: string) => (await fetchBytes(new URL(name, base), onBytes)) ?? missing(name);
  return {
    model: cachedModel(new URL('model/', base), onBytes),
    ontology: async () => new TextDecoder().decode(await fetched('ontology.json')),
    wasm: () => fetched('ort.wasm'),
  };
}

/** Forgets what is kept: what is damaged would stay so. */
export async function forgetModels(except?: string): Promise<void> {
  const names = (await globalThis.caches?.keys()) ?? [];
  const old = names.filter((name) => name.startsWith(CACHE) && name !== except);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** `labels.json` has the hashes of the others and is always asked for: a cache holds one model, by the hash of that file. */
function cachedModel(base: URL, onBytes: (count: number) => void): ModelFiles {
  let cache: Cache | undefined;
  return {
    folder: base.pathname.replace(/\/$/, ''),
    read: async (name) => {
      const url = new URL(name, base);
      const known = await cache?.match(url);
      if (known) return new Uint8Array(await known.arrayBuffer());
      const bytes = await fetchBytes(url, onBytes);
      if (name === 'labels.json' && bytes) cache = await openCache(hashText(new TextDecoder().decode(bytes)));
      else if (bytes) await cache?.put(url, new Response(bytes)).catch(() => {});
      return bytes;
    },
  };
}

/** Undefined where the origin or the person allows none. */
async function openCache(hash: string): Promise<Cache | undefined> {
  try {
    await forgetModels(CACHE + hash);
    return await globalThis.caches?.open(CACHE + hash);
  } catch {
    return undefined;
  }
}

/** Undefined where the server has no such file. */
async function fetchBytes(url: URL, onBytes: (count: number) => void): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const response = await fetch(url);
  if (response.status === 404) return undefined;
  if (!response.ok || !response.body) throw new Error(`${url.pathname}: ${(await response.text()).trim()}`);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value);
    onBytes(piece.value.length);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

function missing(name: string): never {
  throw new Error(`the server has no ${name}`);
}
