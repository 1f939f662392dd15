/** Reads a graph from its lines (`graph/viewer-lines.ts`) as they come. */
import { parsed } from './data-shape.js';
import type { Rest } from './pace.js';

/** What the text says, unchecked; other JSON is read too. Throws where the text ends too early, or is no such graph. */
export async function readLines(bytes: ReadableStream<Uint8Array<ArrayBuffer>>, rest: Rest): Promise<unknown> {
  const reader = bytes.pipeThrough(new TextDecoderStream()).getReader();
  const lines = lineReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    lines.take(step.value);
    await rest();
  }
  return lines.end();
}

interface LineReader {
  readonly take: (text: string) => void;
  readonly end: () => unknown;
}

/** Blank lines and both kinds of line ends are let pass. */
function lineReader(): LineReader {
  const graph: Record<string, unknown> = {};
  let list: unknown[] | undefined;
  let records: string[] = [];
  let [begun, last] = ['', ''];
  /** Lines of a text that is not ours, though its JSON may be. */
  let foreign: string[] | undefined;
  const takeRecords = () => {
    for (const record of parsed(`[${records.join('').replace(/,$/, '')}]`) as unknown[]) list!.push(record);
    records = [];
  };
  const takeLine = (ended: string) => {
    const line = ended.trimEnd();
    if (line === '') return;
    if (last === '' && !line.endsWith(',')) foreign = [];
    last = line;
    if (foreign) return void foreign.push(line);
    if (list && !line.startsWith(']')) return void records.push(line);
    takeRecords();
    const name = /^"(\w+)":\[$/.exec(line)?.[1];
    list = undefined;
    if (name !== undefined) graph[name] = list = [];
    else if (!line.startsWith(']')) Object.assign(graph, parsed(`${line.slice(0, -1)}}`));
  };
  const take = (text: string) => {
    const lines = text.split('\n');
    lines[0] = begun + lines[0]!;
    begun = lines.pop()!;
    lines.forEach(takeLine);
    takeRecords();
  };
  const end = () => {
    if (last === '' || foreign) return parsed([...(foreign ?? []), begun].join('\n'));
    if ((begun.trimEnd() || last) !== ']}') throw new Error('the graph is cut short');
    return graph;
  };
  return { take, end };
}
