/** The file on the server that keeps judgements. */
import type { Judgement } from '../model/judgement.js';

export interface JudgementStore {
  /** All that the file holds, in its order. */
  readonly load: () => Promise<Judgement[]>;
  readonly add: (judgements: readonly Judgement[]) => Promise<void>;
  /** Takes them out of the file again. */
  readonly remove: (judgements: readonly Judgement[]) => Promise<void>;
}

/** The store of the server that gave the page, which gave the token too. One request goes after the other; each rejects with words for a person. */
export function judgementStore(server: string, token: string): JudgementStore {
  let last: Promise<unknown> = Promise.resolve();
  const send = (method: string, judgements: readonly Judgement[]) => {
    const body = judgements.length > 0 ? linesOf(judgements) : null;
    const sent = last.then(() => ask(server, { method, headers: { ...TYPE, 'Triplewire-Token': token }, body }));
    last = sent.catch(() => {});
    return sent;
  };
  return {
    load: async () => judgementsIn(await send('GET', [])),
    add: async (judgements) => void (await send('POST', judgements)),
    remove: async (judgements) => void (await send('DELETE', judgements)),
  };
}

const TYPE = { 'Content-Type': 'application/x-ndjson' };

async function ask(server: string, request: RequestInit): Promise<string> {
  const answer = await fetch(new URL('judgements', server), request).catch(() => undefined);
  if (!answer) throw new Error('the server does not answer');
  if (answer.status === 403) throw new Error('the server was started anew; load the page again');
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
