/** The SPARQL 1.1 Protocol over an endpoint, for queries alone (https://www.w3.org/TR/sparql11-protocol/). */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SparqlAnswer } from '../query/sparql/answer.js';
import type { SparqlEndpoint } from '../query/sparql/open-sparql.js';
import { SparqlError, type SparqlErrorCode } from '../query/sparql/sparql-error.js';
import { bodyOf, Refusal } from './request-body.js';
import type { Service } from './serve.js';
import { answerType, SERVICE_DESCRIPTION, typesOf } from './sparql-media.js';

export interface SparqlServiceOptions {
  /** Most solutions or triples of an answer; an answer that is cut says so in the header `Triplewire-Cut`. */
  readonly limit: number;
  /** Milliseconds that a query may run. */
  readonly timeout: number;
}

const STATUS: Readonly<Record<SparqlErrorCode, number>> = {
  ...{ syntax: 400, excessive: 400, refused: 403, timeout: 503, failed: 500, cancelled: 503 },
};
const METHODS = 'GET, HEAD, POST, OPTIONS';

/** Answers queries by GET and POST; without a query, a GET gives the service description. */
export function sparqlService(endpoint: SparqlEndpoint, options: SparqlServiceOptions): Service {
  return (request, response) => {
    handle(request, response, endpoint, options).catch((error: unknown) => {
      if (error instanceof SparqlError) reply(request, response, STATUS[error.code], PLAIN, `${error.message}\n`);
      else if (error instanceof Refusal) reply(request, response, error.status, PLAIN, `${error.message}\n`);
      else reply(request, response, 500, PLAIN, `${(error as Error).message}\n`);
    });
  };
}

const PLAIN = 'text/plain; charset=utf-8';

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  endpoint: SparqlEndpoint,
  options: SparqlServiceOptions,
): Promise<void> {
  if (request.method === 'OPTIONS') return reply(request, response, 204, PLAIN, '');
  const parameters = await parametersOf(request);
  if (parameters.has('update')) throw new Refusal(403, 'this graph is for reading only');
  const queries = parameters.getAll('query');
  if (queries.length === 0 && request.method !== 'POST')
    return reply(request, response, 200, 'text/turtle; charset=utf-8', SERVICE_DESCRIPTION);
  if (queries.length !== 1) throw new Refusal(400, 'exactly one query is expected');
  const accept = request.headers.accept ?? '*/*';
  const answer = await endpoint.ask(queries[0]!, {
    ...{ ...options, signal: untilClosed(response) },
    defaultGraphs: parameters.getAll('default-graph-uri'),
    namedGraphs: parameters.getAll('named-graph-uri'),
  });
  send(request, response, answer, accept, options.limit);
}

/** A signal that comes when the connection ends: nobody waits for the answer then. */
function untilClosed(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  if (response.destroyed) gone.abort();
  else response.once('close', () => gone.abort());
  return gone.signal;
}

function send(request: IncomingMessage, response: ServerResponse, answer: SparqlAnswer, accept: string, limit: number) {
  const type = answerType(answer, accept);
  if (!type) throw new Refusal(406, `this answer comes as ${typesOf(answer).join(', ')}`);
  if (answer.cut) response.setHeader('Triplewire-Cut', String(limit));
  response.setHeader('Vary', 'Accept');
  reply(request, response, 200, `${type.name}; charset=utf-8`, type.write());
}

function reply(request: IncomingMessage, response: ServerResponse, status: number, type: string, body: string): void {
  const headers = { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' };
  const allow = status === 405 || status === 204 ? { Allow: METHODS } : {};
  response.writeHead(status, { ...headers, ...allow }).end(request.method === 'HEAD' ? undefined : body);
}

/** The parameters of the address, with those of a form, or with the body as the query. */
async function parametersOf(request: IncomingMessage): Promise<URLSearchParams> {
  const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'GET' || request.method === 'HEAD') return searchParams;
  if (request.method !== 'POST') throw new Refusal(405, `allowed: ${METHODS}`);
  const type = (request.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  if (type === 'application/sparql-update') throw new Refusal(403, 'this graph is for reading only');
  if (type === 'application/x-www-form-urlencoded') return new URLSearchParams(await bodyOf(request, 'a query'));
  if (type !== 'application/sparql-query')
    throw new Refusal(415, 'post application/sparql-query or application/x-www-form-urlencoded');
  searchParams.append('query', await bodyOf(request, 'a query'));
  return searchParams;
}
