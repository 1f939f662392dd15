/** The worker that reads texts: built as a script of its own, started by `text-reading.ts`. */
import { fetchedFiles, forgetModels } from './reader-files.js';
import type { ReadReply, ReadRequest } from './reader-messages.js';
import { openTextReader, type TextReader } from './text-reader.js';

/** The part of a worker's scope that is used; the page's own types are those of a window. */
interface Scope {
  readonly location: { readonly href: string };
  onmessage: ((event: MessageEvent<ReadRequest>) => void) | null;
  postMessage(reply: ReadReply): void;
}

const scope = globalThis as unknown as Scope;
let reader: Promise<TextReader> | undefined;

scope.onmessage = ({ data }) => void answer(data);

async function answer(request: ReadRequest): Promise<void> {
  const tell = (reply: ReadReply) => scope.postMessage(reply);
  try {
    reader ??= open();
    tell(await (await reader)(request, tell));
  } catch (error) {
    reader = undefined;
    await forgetModels().catch(() => {});
    tell({ kind: 'failed', message: (error as Error).message });
  }
}

function open(): Promise<TextReader> {
  let bytes = 0;
  const onBytes = (count: number) => {
    bytes += count;
    scope.postMessage({ kind: 'loading', bytes });
  };
  const files = fetchedFiles(new URL('reader/', scope.location.href), onBytes);
  return openTextReader(files, (progress) => scope.postMessage(progress));
}
