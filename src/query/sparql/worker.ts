/** The thread that holds the SPARQL engine: takes the graph in pieces, then answers a query a message. */
import { parentPort } from 'node:worker_threads';
import { namedNode, Store } from 'oxigraph';
import type { GuardedQuery } from './guard.js';

/** What the thread is told. */
export type WorkerRequest =
  | { readonly load: string }
  | {
      readonly query: GuardedQuery;
      readonly defaultGraphs: readonly string[];
      readonly namedGraphs: readonly string[];
    };

/**
 * What it answers: to each piece of the graph `loaded`, to a query its results (JSON, or N-Triples) or an error; `broken` where the
 * engine fell over the query (its stack or memory ended), after which it answers nothing more.
 */
export type WorkerResponse =
  | { readonly loaded: true }
  | { readonly results: string }
  | { readonly error: string; readonly broken: boolean };

const port = parentPort!;
const store = new Store();

port.on('message', (request: WorkerRequest) => port.postMessage(respond(request)));

function respond(request: WorkerRequest): WorkerResponse {
  try {
    if ('query' in request) return { results: answer(request) };
    // Our own writer checked the IRIs; to check them again would double the time.
    store.load(request.load, { format: 'application/n-quads', no_transaction: true, lenient: true });
    return { loaded: true };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    // What WebAssembly traps with: its stack, its memory, or a panic.
    return { error: message, broken: name === 'RuntimeError' || name === 'RangeError' };
  }
}

function answer({
  query,
  defaultGraphs,
  namedGraphs,
}: Extract<WorkerRequest, { readonly query: GuardedQuery }>): string {
  const { form, text, namesGraphs } = query;
  const isTable = form === 'SELECT' || form === 'ASK';
  const graphs = namedGraphs.length > 0 ? { named_graphs: namedGraphs.map((iri) => namedNode(iri)) } : {};
  const dataset =
    defaultGraphs.length > 0
      ? { default_graph: defaultGraphs.map((iri) => namedNode(iri)) }
      : { use_default_graph_as_union: !namesGraphs && namedGraphs.length === 0 };
  const results_format = isTable ? 'json' : 'application/n-triples';
  return store.query(text, { results_format, ...graphs, ...dataset }) as string;
}
