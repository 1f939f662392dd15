/**
 * Bench of the RDF writers: memory above the graph, and their rate beside n3's own Writer on the same quads.
 * `npm run bench:rdf -- [claims] [formats, by comma] [--record]`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DataFactory, type Quad, Writer } from 'n3';
import { inferStatements } from '../../src/graph/infer.js';
import { sortedChunks } from '../../src/io/sorted-chunks.js';
import { describeInferred } from '../../src/rdf/describe-inferred.js';
import { graphParts } from '../../src/rdf/graph-parts.js';
import { isSorted, type RdfFormat, serialiseChunks } from '../../src/rdf/serialise.js';
import { startWriting } from '../../src/rdf/writing.js';
import { ONTOLOGY, OPTIONS } from '../rdf/sample.js';
import { syntheticGraph } from './synthetic-graph.js';

const RECORD = resolve(import.meta.dirname, 'rdf.json');
const MEBIBYTE = 1 << 20;
const { positionals, values } = parseArgs({ allowPositionals: true, options: { record: { type: 'boolean' } } });
const count = Number(positionals[0] ?? 20_000);
const formats = (positionals[1] ?? 'turtle,trig,n-quads,json-ld').split(',') as RdfFormat[];
const collect = (globalThis as { gc?: () => void }).gc;
if (!collect) throw new Error('start node with --expose-gc');

/** Bytes that are alive, buffers included, garbage not counted. */
function alive(): number {
  collect!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Seconds of processor time so far: the clock says little on a shared machine. */
function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Makes and walks the chunks; looks at the memory now and then, and does not count the time of looking. */
function measure(chunksOf: () => Iterable<string | Uint8Array>, looks = 12) {
  const before = alive();
  let [bytes, most, looking, next] = [0, 0, 0, 1];
  const start = seconds();
  const step = (count * 9_000) / looks;
  for (const chunk of chunksOf()) {
    bytes += Buffer.byteLength(chunk);
    if (bytes < next) continue;
    next = bytes + step;
    const from = seconds();
    most = Math.max(most, alive() - before);
    looking += seconds() - from;
  }
  return { bytes, most, time: seconds() - start - looking };
}

const graph = syntheticGraph(count);
const parts = () => graphParts(startWriting(graph, ONTOLOGY, OPTIONS)).documents;

/** n3's own Writer on a share of the documents, quads made beforehand; the best of three, so that a slow moment does not flatter us. */
function rateOfN3(format: string): number {
  const quads: Quad[] = [];
  for (const { entities, facts, details } of parts()) {
    quads.push(...entities(), ...facts(), ...details());
    if (quads.length > 200_000) break;
  }
  return Math.max(...[1, 2, 3].map(() => quads.length / timeOfN3(quads, format)));
}

function timeOfN3(quads: readonly Quad[], format: string): number {
  const start = seconds();
  const writer = new Writer({ format });
  for (const { subject, predicate, object, graph: context } of quads)
    writer.addQuad(DataFactory.quad(subject, predicate, object, context));
  writer.end(() => {});
  return seconds() - start;
}

/** All quads of a format, made and let go. */
function makeAll(format: RdfFormat): { readonly quads: number; readonly time: number } {
  const start = seconds();
  const writing = startWriting(graph, ONTOLOGY, OPTIONS);
  const { shared, documents } = graphParts(writing);
  let quads = 0;
  for (const _ of shared) quads++;
  for (const { entities, facts, details } of documents) quads += entities().length + facts().length + details().length;
  const inferred = format === 'turtle' || format === 'n-triples' ? [] : inferStatements(graph, ONTOLOGY);
  for (const statement of inferred) quads += describeInferred(statement, writing).length;
  return { quads, time: seconds() - start };
}

/** Figures of other sizes and formats stay. */
const rows = JSON.parse(readFileSync(RECORD, 'utf8')) as Record<string, string>;
for (const format of formats) {
  const { quads, time: making } = makeAll(format);
  const chunks = () => serialiseChunks(graph, ONTOLOGY, format, OPTIONS);
  const { bytes, most, time } = measure(isSorted(format) ? () => sortedChunks(chunks()) : chunks);
  const rate = quads / (time - making);
  const own = rateOfN3(isSorted(format) ? 'N-Quads' : 'application/trig');
  const key = `${count} claims, ${format}`;
  rows[key] =
    `${quads} quads, ${(bytes / MEBIBYTE).toFixed(0)} MiB in ${time.toFixed(1)} s of processor (${making.toFixed(1)} to make them), ` +
    `${Math.round(rate)} quads/s once made (${(rate / own).toFixed(2)} of n3's ${Math.round(own)}), ` +
    `${(most / MEBIBYTE).toFixed(0)} MiB above the graph`;
  process.stdout.write(`${key}: ${rows[key]}\n`);
  // After each: a run that is ended keeps what it has measured.
  if (values.record) writeFileSync(RECORD, `${JSON.stringify(rows, null, 1)}\n`);
}
