/** Takes judgements from the page into a file: those of the page that this server gave, nobody else's. */
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { TriplewireError } from '../model/errors.js';
import { writeAtomically } from './atomic-file.js';
import { parseJudgement, readJudgements } from './judgements-file.js';
import { bodyOf, Refusal } from './request-body.js';
import type { Service } from './serve.js';

export interface JudgementsServiceOptions {
  /** The file; made with the first judgement. */
  readonly file: string;
  /** What requests must carry in `Triplewire-Token`: only the page knows it. */
  readonly token: string;
}

const TYPE = 'application/x-ndjson';
const METHODS = 'GET, POST, DELETE';

/** GET gives the judgements of the file, POST appends those of its body, DELETE takes them away again; an object a line. */
export function judgementsService(options: JudgementsServiceOptions): Service {
  return (request, response) => {
    handle(request, options).then(
      (body) => answer(response, body === '' ? 204 : 200, body),
      (error: unknown) => refuse(response, error),
    );
  };
}

async function handle(request: IncomingMessage, { file, token }: JudgementsServiceOptions): Promise<string> {
  const { origin, host } = request.headers;
  if (request.headers['triplewire-token'] !== token || (origin !== undefined && origin !== `http://${host}`))
    throw new Refusal(403, 'judgements are taken from the page of this server alone');
  if (request.method === 'GET') return linesOf(existsSync(file) ? readJudgements(file) : []);
  if (request.method !== 'POST' && request.method !== 'DELETE') throw new Refusal(405, `allowed: ${METHODS}`);
  if (request.headers['content-type'] !== TYPE) throw new Refusal(415, `send ${TYPE}`);
  const sent = linesIn(await bodyOf(request, 'judgements')).map((line, at) =>
    parseJudgement(line, 'judgement', at + 1),
  );
  if (request.method === 'POST') append(file, linesOf(sent));
  else for (const judgement of sent) remove(file, JSON.stringify(judgement));
  return '';
}

function linesOf(judgements: readonly unknown[]): string {
  return judgements.map((judgement) => `${JSON.stringify(judgement)}\n`).join('');
}

function linesIn(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function append(file: string, lines: string): void {
  const before = textOf(file);
  writeAtomically(file, [before, before === '' || before.endsWith('\n') ? '' : '\n', lines]);
}

/** The last line that says so; all others stay as they are. */
function remove(file: string, judgement: string): void {
  const lines = linesIn(textOf(file).replace(/^\uFEFF/, ''));
  const at = lines.findLastIndex((line, place) => JSON.stringify(parseJudgement(line, file, place + 1)) === judgement);
  if (at === -1) throw new Refusal(404, 'the file does not hold this judgement');
  writeAtomically(
    file,
    lines.filter((_, place) => place !== at).map((line) => `${line}\n`),
  );
}

function refuse(response: ServerResponse, error: unknown): void {
  const status = error instanceof Refusal ? error.status : isOfSender(error) ? 400 : 500;
  answer(response, status, `${(error as Error).message}\n`);
}

/** That the file cannot be written is no fault of who sends. */
function isOfSender(error: unknown): boolean {
  return error instanceof TriplewireError && error.code !== 'output';
}

function answer(response: ServerResponse, status: number, body: string): void {
  const type = status === 200 ? TYPE : 'text/plain';
  const headers = { 'Content-Type': `${type}; charset=utf-8`, 'X-Content-Type-Options': 'nosniff' };
  response.writeHead(status, { ...headers, 'Cache-Control': 'no-store' }).end(body);
}
