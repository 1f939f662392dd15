/**
 * Builds of whole collections before judges from outside: each reads every file, in both profiles of RDF, and says the same quads again.
 * `npm run bench:judges -- [--built NAME=FOLDER …] [--judges rapper,serdi,…] [--record]`; without `--built` the seeds and the texts of
 * GUM and MEANTIME are read anew. Judges are found by RDFLIB_PYTHON and JENA_JARS.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Parser } from 'n3';
import { writeAtomically } from '../../../src/io/atomic-file.js';
import { build, rdfOptions } from '../../../src/io/build.js';
import { exportGraph } from '../../../src/io/export-graph.js';
import { type LoadedGraph, loadGraph } from '../../../src/io/load-graph.js';
import { RDF_ENDINGS } from '../../../src/io/rdf-formats.js';
import { sortedChunks } from '../../../src/io/sorted-chunks.js';
import { hashText } from '../../../src/model/ids.js';
import { quadLine, tripleLine } from '../../../src/rdf/n-quads.js';
import type { Profile } from '../../../src/rdf/writing.js';
import { plainTexts } from '../plain-texts.js';
import { JUDGES, type Judge } from './judges.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const RECORD = resolve(import.meta.dirname, '../judges.json');
const { values } = parseArgs({
  options: {
    built: { type: 'string', multiple: true },
    judges: { type: 'string' },
    record: { type: 'boolean' },
  },
});
const work = mkdtempSync(join(tmpdir(), 'triplewire-judges-'));
const wanted = values.judges?.split(',');
const judges = JUDGES.filter(({ name }) => !wanted || wanted.includes(name));
for (const { name, isThere } of judges) if (!isThere) process.stdout.write(`NOT JUDGED: ${name} is not installed\n`);

/** Collection → its folder. */
async function collections(): Promise<Map<string, string>> {
  if (values.built) return new Map(values.built.map((one) => one.split('=', 2) as [string, string]));
  const texts = join(work, 'texts');
  mkdirSync(texts);
  for (const { name, text } of plainTexts()) writeFileSync(join(texts, `${name}.txt`), text);
  const paths = { seeds: join(ROOT, 'seeds'), 'gum-meantime': texts };
  for (const [name, path] of Object.entries(paths))
    await build({ ...{ paths: [path], output: join(work, name), workers: 2, backend: 'auto', ontology: [] } });
  return new Map(Object.keys(paths).map((name) => [name, join(work, name)]));
}

/** How many distinct quads (triples, where a format knows no graphs) a text of N-Quads holds, and a hash of them, sorted. */
function summary(text: string, withGraphs: boolean) {
  const quads = new Parser({ format: 'application/n-quads' }).parse(text);
  const lines = [...sortedChunks(quads.map(withGraphs ? quadLine : tripleLine))].map((chunk) => Buffer.from(chunk));
  const all = Buffer.concat(lines).toString('utf8');
  return { count: all.split('\n').length - 1, hash: hashText(all) };
}

type Ending = keyof typeof RDF_ENDINGS & ('ttl' | 'trig' | 'nt' | 'nq' | 'jsonld');

const record: Record<string, string> = {};

function tell(key: string, verdict: string): void {
  record[key] = verdict;
  process.stdout.write(`${key}: ${verdict}\n`);
  if (values.record) writeFileSync(RECORD, `${JSON.stringify(record, null, 1)}\n`);
}

async function judgeGraph(name: string, { graph, ontology }: LoadedGraph, profile: Profile): Promise<void> {
  const tools = { ontology, rdf: { ...rdfOptions(), profile }, report: () => {} };
  const endings = (Object.keys(RDF_ENDINGS) as Ending[]).filter((ending) => profile === '1.1' || ending !== 'jsonld');
  const paths = new Map(endings.map((ending) => [ending, join(work, `${name}-${profile}.${ending}`)]));
  for (const [ending, path] of paths) writeAtomically(path, await exportGraph(graph, ending, tools));
  const expected = {
    triples: summary(readFileSync(paths.get('nt')!, 'utf8'), false),
    quads: summary(readFileSync(paths.get('nq')!, 'utf8'), true),
  };
  tell(
    `${name} ${profile}`,
    `${graph.sources.length} documents, ${expected.triples.count} triples, ${expected.quads.count} quads`,
  );
  for (const judge of judges)
    for (const [ending, path] of paths) judgeFile(judge, ending, path, profile, expected, name);
}

function judgeFile(
  { name, isThere, formats, read }: Judge,
  ending: Ending,
  path: string,
  profile: Profile,
  expected: Readonly<Record<'triples' | 'quads', { readonly count: number; readonly hash: string }>>,
  collection: string,
): void {
  const format = RDF_ENDINGS[ending]!;
  if (!isThere || !formats[profile].includes(format)) return;
  const withGraphs = ending !== 'ttl' && ending !== 'nt';
  const { quads, complaints } = read(path, format);
  const found = summary(quads, withGraphs);
  const right = expected[withGraphs ? 'quads' : 'triples'];
  const verdict = found.hash === right.hash ? 'the same' : `NOT THE SAME: ${found.count} of ${right.count}`;
  tell(
    `${collection} ${profile} ${ending} ${name}`,
    complaints ? `${verdict}, but: ${complaints.slice(0, 300)}` : verdict,
  );
}

for (const [name, folder] of await collections()) {
  const loaded = loadGraph(folder);
  for (const profile of ['1.1', '1.2'] as const) await judgeGraph(name, loaded, profile);
}
