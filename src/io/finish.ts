/** What is made of a finished graph: the verdict of SHACL and the files of an output folder, in this thread or with a second one. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { EXIT, TriplewireError } from '../model/errors.js';
import type { Diagnostic } from '../model/mention.js';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import type { RdfOptions } from '../rdf/to-quads.js';
import { writeAtomically } from './atomic-file.js';
import { EXPORT_FORMATS, type ExportFormatName, exportGraph } from './export-graph.js';
import { openOntology } from './open-ontology.js';
import { describeViolations } from './validation.js';

/** A graph and what it is finished with; plain data, so that another thread gets it as it is. */
export interface Unfinished {
  readonly graph: KnowledgeGraph;
  /** Where the files go. */
  readonly folder: string;
  readonly rdf: RdfOptions;
  /** Folders that add to the built-in ontology. */
  readonly ontology: readonly string[];
}

export interface Finished {
  /** What SHACL objects to, a line each. */
  readonly violations: readonly string[];
  readonly files: readonly WrittenFile[];
}

/** A file of the output folder, with every text that its format could not hold as it is. */
export interface WrittenFile {
  readonly name: string;
  readonly lost: readonly Diagnostic[];
}

/** What came of writing some formats; plain data, as errors of another thread lose what they hold. */
export interface Written {
  readonly files: readonly WrittenFile[];
  /** Of each that could not be written the path, with the reason and what can be done. */
  readonly failures: readonly string[];
}

/** What every build writes, in this order. */
const BUILT = (Object.keys(EXPORT_FORMATS) as ExportFormatName[]).filter((name) => EXPORT_FORMATS[name].build);
/** With the validation these take about as long as the others: the second thread's share. */
const SHARED: readonly ExportFormatName[] = ['jsonl', 'html', 'csv'];

/** Of the second thread. */
type Share = Written & Pick<Finished, 'violations'>;

/** Called before the first file is written; where it says no, none is. */
type Begin = () => Promise<boolean>;

/** Validates, then writes. */
export async function finishHere(work: Unfinished, ontology: Ontology, begin: Begin): Promise<Finished> {
  const violations = describeViolations(work.graph, ontology, work.rdf, work.ontology);
  return { violations, files: (await begin()) ? await writeFormats(work, ontology) : [] };
}

/** Validates and writes in two threads at once. The files are those of `finishHere`, byte for byte. */
export async function finishInTwoThreads(work: Unfinished, ontology: Ontology, begin: Begin): Promise<Finished> {
  if (!(await begin())) return { violations: [], files: [] };
  const own = BUILT.filter((name) => !SHARED.includes(name));
  // The one is not left alone where the other fails.
  const [theirs, ours] = await Promise.allSettled([inSecondThread(work), tryFormats(work, ontology, own)]);
  if (ours.status === 'rejected') throw ours.reason;
  if (theirs.status === 'rejected') throw theirs.reason;
  const files = wholeOf([ours.value, theirs.value]);
  const places = new Map(BUILT.map((name, place) => [EXPORT_FORMATS[name].file as string, place]));
  return {
    violations: theirs.value.violations,
    files: files.toSorted((a, b) => places.get(a.name)! - places.get(b.name)!),
  };
}

/** The second thread's share; `finish-worker.ts` calls it there. */
export async function finishShare(work: Unfinished): Promise<Share> {
  const ontology = openOntology(work.ontology);
  const violations = describeViolations(work.graph, ontology, work.rdf, work.ontology);
  return { violations, ...(await tryFormats(work, ontology, SHARED)) };
}

/** Writes what every build writes. Throws a TriplewireError that names each file that could not be written; the others are. */
export async function writeFormats(
  work: Omit<Unfinished, 'ontology'>,
  ontology: Ontology,
): Promise<readonly WrittenFile[]> {
  return wholeOf([await tryFormats(work, ontology, BUILT)]);
}

/** All files. Throws a TriplewireError where one is missing. */
function wholeOf(parts: readonly Written[]): WrittenFile[] {
  const failures = parts.flatMap((part) => part.failures);
  if (failures.length > 0) throw notWritten(failures);
  return parts.flatMap(({ files }) => files);
}

/** The error of files that could not be written. */
export function notWritten(failures: readonly string[]): TriplewireError {
  return new TriplewireError('output', failures.join(' · '), { exitCode: EXIT.failed });
}

/** Writes some of the formats; one that fails does not keep the others from being written. */
export async function tryFormats(
  work: Omit<Unfinished, 'ontology'>,
  ontology: Ontology,
  formats: readonly ExportFormatName[],
): Promise<Written> {
  const files: WrittenFile[] = [];
  const failures: string[] = [];
  for (const format of formats) {
    try {
      files.push(await writeFormat(work, ontology, format));
    } catch (error) {
      failures.push(failureOf(error, join(work.folder, EXPORT_FORMATS[format].file)));
    }
  }
  return { files, failures };
}

function failureOf(error: unknown, path: string): string {
  const { message } = error as Error;
  return error instanceof TriplewireError && error.file !== undefined ? message : `${path}: ${message}`;
}

async function writeFormat(
  { graph, folder, rdf }: Omit<Unfinished, 'ontology'>,
  ontology: Ontology,
  format: ExportFormatName,
): Promise<WrittenFile> {
  const { file } = EXPORT_FORMATS[format];
  const lost: Diagnostic[] = [];
  const tools = { ontology, rdf, report: (diagnostic: Diagnostic) => void lost.push(diagnostic) };
  writeAtomically(join(folder, file), await exportGraph(graph, format, tools));
  return { name: file, lost };
}

function inSecondThread(work: Unfinished): Promise<Share> {
  const worker = new Worker(new URL('./finish-worker.js', import.meta.url), { workerData: work });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
