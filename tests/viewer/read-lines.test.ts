import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphInLines } from '../../src/graph/viewer-lines.js';
import { readLines } from '../../src/viewer/read-lines.js';
import { inventedGraph } from './invented-graph.js';

const graph = inventedGraph();
const title = 'Überschrift\n“in two lines”, ]} and ],';
const odd = {
  ...graph,
  title,
  documents: graph.documents.map((one) => ({ ...one, text: `${title}\r\n{"nodes":[\n` })),
};

/** The bytes of a text in pieces of these lengths, the last one repeated. */
function inPieces(text: string, lengths: readonly number[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text);
  let [at, turn] = [0, 0];
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close();
      const length = lengths[Math.min(turn++, lengths.length - 1)]!;
      controller.enqueue(bytes.slice(at, at + length));
      at += length;
    },
  });
}

const read = (text: string, lengths: readonly number[] = [1 << 16]) =>
  readLines(inPieces(text, lengths), async () => {});

describe('a graph in lines', () => {
  it('is its JSON for everybody else, a line for each record', () => {
    const text = graphInLines(odd);
    expect(JSON.parse(text)).toEqual(odd);
    expect(text.split('\n').filter((line) => line.startsWith('{"id"'))).toHaveLength(
      odd.documents.length + odd.nodes.length + odd.facts.length,
    );
  });

  it('is read the same wherever its bytes are cut', async () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(lengths, async (pieces) => {
        expect(await read(graphInLines(odd), pieces)).toEqual(odd);
      }),
      { numRuns: 50 },
    );
  });

  it('is read where it is empty, and where it is one line of JSON', async () => {
    const empty = { ...graph, documents: [], nodes: [], edges: [], facts: [] };
    expect(await read(graphInLines(empty))).toEqual(empty);
    expect(await read(JSON.stringify(graph))).toEqual(graph);
  });

  it.each([
    ['a line end behind it', (text: string) => `${text}\n`],
    ['line ends of Windows', (text: string) => `${text}\n`.replaceAll('\n', '\r\n')],
    ['blank lines', (text: string) => `\n${text.replaceAll('\n', '\n \n\n')}\n\n`],
  ])('is read with %s', async (_what, changed) => {
    expect(await read(changed(graphInLines(odd)))).toEqual(odd);
    expect(await read(changed(graphInLines(odd)), [7])).toEqual(odd);
    expect(await read(changed(JSON.stringify(odd)))).toEqual(odd);
    expect(await read(changed(JSON.stringify(odd, null, 2)))).toEqual(odd);
  });

  it.each(['', '\n\n', '<!doctype html>\n<title>No</title>', 'Not found,\nsorry', '{"title":'])(
    'is not, in words, %j',
    async (text) => {
      await expect(read(text)).rejects.toThrow(/no graph of Triplewire: it is (empty|no JSON)/);
    },
  );

  it('is refused where it ends too early, whatever is left', async () => {
    const text = graphInLines(graph);
    for (const end of [0.1, 0.4, 0.7, 0.999]) await expect(read(text.slice(0, end * text.length))).rejects.toThrow();
    await expect(read(text.slice(0, -1))).rejects.toThrow(/cut short/);
  });
});
