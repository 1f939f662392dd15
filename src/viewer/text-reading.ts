/** Reading a text in the page: the worker that does it, how far it is, how it ended. Nothing leaves the computer. */
import { batch, signal } from '@preact/signals';
import type { ViewerData } from '../graph/viewer-types.js';
import { counted } from './bundles.js';
import { holdsText } from './join-graphs.js';
import type { ReadFailure, ReadProgress, ReadReply, ReadRequest, ReadText } from './reader-messages.js';
import { data, server, showFound } from './state.js';
import { addText } from './whole-graph.js';

/** What a reading has come to, in words for a person. */
export interface ReadOutcome {
  readonly kind: 'done';
  readonly words: string;
}

/** How far a reading is, or how the last one ended. */
export const reading = signal<ReadProgress | ReadFailure | ReadOutcome | undefined>(undefined);

let worker: Worker | undefined;

/** Reads a text; its facts join the graph. `reading` tells the rest. */
export function startReading(request: ReadRequest): void {
  if (holdsText(data.value!, request.text)) {
    reading.value = { kind: 'done', words: 'This text is in the graph already.' };
    return;
  }
  reading.value = { kind: 'loading', bytes: 0 };
  worker ??= startWorker();
  worker.postMessage(request);
}

/** Ends what is read just now, with its worker. */
export function stopReading(): void {
  worker?.terminate();
  worker = undefined;
  reading.value = undefined;
}

function startWorker(): Worker {
  const started = new Worker(trusted(new URL('reader.js', server.value).href) as string, { type: 'module' });
  started.onmessage = ({ data: reply }: MessageEvent<ReadReply>) => {
    if (reply.kind === 'read') takeText(reply);
    else reading.value = reply;
  };
  started.onerror = ({ message }) => {
    stopReading();
    reading.value = { kind: 'failed', message: message || 'its code could not be loaded' };
  };
  return started;
}

/** The facts of a text join the graph, in focus. */
function takeText({ data: read, diagnostics }: ReadText): void {
  const words = [outcome(read), ...diagnostics.map(({ message }) => message)].join(' ');
  batch(() => {
    reading.value = { kind: 'done', words };
    if (read.facts.length === 0) return;
    addText(read);
    const positions = new Map(data.value!.nodes.map(({ id }, node) => [id, node]));
    showFound(read.nodes.map(({ id }) => positions.get(id)!));
  });
}

function outcome({ facts, nodes }: ViewerData): string {
  if (facts.length === 0) return 'No fact was found in this text.';
  const known = new Set(data.value!.nodes.map(({ id }) => id));
  const met = nodes.filter(({ id }) => known.has(id)).length;
  const fresh = `${counted(facts.length, 'new fact')} and ${counted(nodes.length - met, 'new entity', 'new entities')}`;
  return `${fresh} joined the graph${met > 0 ? `; ${met} more it knew already` : ''}.`;
}

interface Policy {
  createScriptURL(url: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): Policy;
}

let policy: Policy | undefined;

/** The one script of this page that may run, where the browser knows trusted types: the policy lets no other address pass. */
function trusted(script: string): unknown {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('reader', {
    createScriptURL: (url) => {
      if (url !== script) throw new TypeError(`${url} is no script of this page`);
      return url;
    },
  });
  return policy?.createScriptURL(script) ?? script;
}
