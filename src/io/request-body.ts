/** What services do with requests: take their bodies, refuse them with a status and a word. */
import type { IncomingMessage } from 'node:http';

/** A request that is refused before anything is done. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const LARGEST = 1 << 20;

/**
 * The body as text, of at most 1 MiB. Throws a Refusal for a longer one; `what` is what the body holds. It is read to its end in any
 * case, as the next request of the connection begins there.
 */
export async function bodyOf(request: IncomingMessage, what: string): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length <= LARGEST) pieces.push(piece);
    else pieces.length = 0;
  }
  if (length > LARGEST) throw new Refusal(413, `${what} may have 1 MiB`);
  return Buffer.concat(pieces).toString('utf8');
}
