/** The file on the server that keeps judgements. */
import type { Judgement } from '../model/judgement.js';

export interface JudgementStore {
  /** All that the file holds, in its order. */
  readonly load: () => Promise<Judgement[]>;
  readonly add: (judgements: readonly Judgement[]) => Promise<void>;
  /** Takes them out of the file again; one that it does not hold is no failure. */
  readonly remove: (judgements: readonly Judgement[]) => Promise<void>;
}

/** Nothing was looked at, and everything else would fare alike: later it may be sent again. */
export class NotReached extends Error {}

/**
 * The store of the server that gave the page, which gave the token too; one that was started anew with the same file is asked for its own.
 * One request goes after the other; each rejects with words for a person.
 */
export function judgementStore(server: string, token: string): JudgementStore {
  let [last, known]: [Promise<unknown>, string] = [Promise.resolve(), token];
  const ask = async (method: string, judgements: readonly Judgement[]) => {
    const answer = await request(server, method, judgements, known);
    if (answer.status !== 403) return answer;
    known = await renewed(server, known);
    return request(server, method, judgements, known);
  };
  const send = (method: string, judgements: readonly Judgement[]) => {
    const sent = last.then(() => ask(method, judgements));
    last = sent.catch(() => {});
    return sent;
  };
  return {
    load: async () => judgementsIn(await textOf(await send('GET', []))),
    add: async (judgements) => void (await textOf(await send('POST', judgements))),
    remove: async (judgements) => {
      const answer = await send('DELETE', judgements);
      if (answer.status !== 404) await textOf(answer);
    },
  };
}

async function request(server: string, method: string, judgements: readonly Judgement[], token: string) {
  const body = judgements.length > 0 ? linesOf(judgements) : null;
  const headers = { 'Content-Type': 'application/x-ndjson', 'Triplewire-Token': token };
  return reached(fetch(new URL('judgements', server), { method, headers, body }));
}

/** The token of the server that is there now: it stands in the page, which no page of others can read. */
async function renewed(server: string, token: string): Promise<string> {
  const page = await (await reached(fetch(new URL('.', server), { cache: 'no-store' }))).text();
  const found = /name="triplewire-token" content="([^"]+)">/.exec(page)?.[1];
  if (found !== undefined && found !== token && fileOf(found) === fileOf(token)) return found;
  throw new NotReached('the server was started anew, and not with this file of judgements');
}

/** What a token says of the file behind it, in front of its secret. */
function fileOf(token: string): string {
  return token.replace(/-.*/, '');
}

async function reached(answer: Promise<Response>): Promise<Response> {
  return answer.catch(() => {
    throw new NotReached('the server does not answer');
  });
}

async function textOf(answer: Response): Promise<string> {
  const text = await answer.text();
  if (!answer.ok) throw new Error(text.trim());
  return text;
}

/** As a file holds them: an object a line. */
export function linesOf(judgements: readonly Judgement[]): string {
  return judgements.map((judgement) => `${JSON.stringify(judgement)}\n`).join('');
}

function judgementsIn(text: string): Judgement[] {
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Judgement]));
}
