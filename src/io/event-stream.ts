/** Word from the server to its pages: server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
import type { ServerResponse } from 'node:http';
import type { Service } from './serve.js';

/** Pages that listen, and what they were told last. */
export interface EventStream {
  /** Answers a page with what was said last, then with all that is said later. */
  readonly service: Service;
  /** One line for every page. */
  readonly say: (line: string) => void;
  /** An event of the type `problem` with this line, for pages that come later too, until something is said again. */
  readonly warn: (line: string) => void;
}

/** Milliseconds after which a page that lost the server asks again. */
const RETRY = 1000;

/** A stream that begins with this line. */
export function eventStream(first: string): EventStream {
  const pages = new Set<ServerResponse>();
  let [said, last] = [first, messageOf(first)];
  const tell = (message: string) => {
    for (const page of pages) page.write(message);
  };
  return {
    service: (request, response) => {
      if (request.method !== 'GET') return void response.writeHead(405, { Allow: 'GET' }).end();
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(`retry: ${RETRY}\n${last}`);
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    say: (line) => {
      said = line;
      last = messageOf(line);
      tell(messageOf(line));
    },
    warn: (line) => {
      const warning = `event: problem\n${messageOf(line)}`;
      last = messageOf(said) + warning;
      tell(warning);
    },
  };
}

function messageOf(line: string): string {
  return `data: ${line}\n\n`;
}
