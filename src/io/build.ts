/** The main job: sources to readings, graph, validation, and the files of an output folder. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraph } from '../graph/build-graph.js';
import { linkGraph } from '../graph/link-graph.js';
import type { Diagnostic } from '../model/mention.js';
import type { Fact, KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { iriMaker } from '../rdf/terms.js';
import type { RdfOptions } from '../rdf/to-quads.js';
import { LINK_THRESHOLD } from '../resolve/link.js';
import { requireFolder, writeAtomically } from './atomic-file.js';
import { finishHere, finishInTwoThreads } from './finish.js';
import { JUDGEMENTS_FILE, loadJudgements, readJudgements, withoutEffect, writeJudgements } from './judgements-file.js';
import { LINKS_FILE, linkLines } from './links-file.js';
import { openOntology } from './open-ontology.js';
import { packageVersion } from './package-files.js';
import { type ReadAllOptions, readAll } from './read-all.js';
import { readGazetteers } from './read-gazetteers.js';
import { READINGS_FILE, readingLine } from './readings-file.js';

export interface BuildOptions extends ReadAllOptions {
  /** Folder of the results; made where it is missing. */
  readonly output: string;
  /** How RDF is written. */
  readonly rdf?: RdfSettings;
  /** Files of known things that names are linked to; without any nothing is linked. */
  readonly gazetteers?: readonly string[];
  /** File of judgements to replay, which the folder then keeps; without one those that the folder holds. */
  readonly judgements?: string;
  /** How sure a link must be, from 0 to 1. */
  readonly linkThreshold?: number;
}

export interface BuildResult {
  readonly graph: KnowledgeGraph;
  /** Facts in the order of documents and text. */
  readonly ordered: readonly Fact[];
  readonly failures: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  /** How many sentences and triggers were seen and not used; `readings.jsonl` says which, and why. */
  readonly absences: number;
  /** What SHACL objects to, a line each. */
  readonly violations: readonly string[];
  /** Names of the files written, in the output folder. */
  readonly files: readonly string[];
  readonly backend: string;
  readonly interrupted: boolean;
}

/** Runs a build. An interrupted one, and one that could read nothing, writes nothing: what lay in the folder before stays whole. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const rdf = rdfOptions(options.rdf);
  requireFolder(options.output);
  const ontology = openOntology(options.ontology);
  const judgements = options.judgements ? readJudgements(options.judgements) : loadJudgements(options.output);
  const link = await linkerOf(options, ontology);
  const { readings, ...run } = await readAll(options);
  const graph = link(buildGraph(readings, ontology, judgements));
  const absences = readings.reduce((sum, reading) => sum + reading.absences.length, 0);
  const result = { ...run, graph, absences, ordered: inTextOrder(graph) };
  if (run.interrupted || readings.length === 0) return { ...result, violations: [], files: [] };
  const begin = async () => {
    if (await isAborted(options.signal)) return false;
    writeAtomically(join(options.output, READINGS_FILE), readings.map(readingLine));
    writeLinks(graph, options.output);
    if (options.judgements) writeJudgements(judgements, options.output);
    return true;
  };
  const finish = options.workers > 1 ? finishInTwoThreads : finishHere;
  const work = { graph, folder: options.output, rdf, ontology: options.ontology ?? [] };
  const { violations, files } = await finish(work, ontology, begin);
  if (files.length === 0) return { ...result, violations, files: [], interrupted: true };
  const warnings = [...run.warnings, ...withoutEffect(judgements, graph), ...files.flatMap(({ lost }) => lost)];
  const names = [
    READINGS_FILE,
    ...(judgements.length > 0 ? [JUDGEMENTS_FILE] : []),
    ...(graph.linking ? [LINKS_FILE] : []),
    ...files.map(({ name }) => name),
  ];
  return { ...result, violations, files: names, warnings };
}

/** Reads the gazetteers, so that what is wrong in them is told before long work. */
async function linkerOf(
  { gazetteers = [], linkThreshold = LINK_THRESHOLD }: BuildOptions,
  ontology: Ontology,
): Promise<(graph: KnowledgeGraph) => KnowledgeGraph> {
  if (gazetteers.length === 0) return (graph) => graph;
  const gazetteer = await readGazetteers(gazetteers, ontology);
  return (graph) => linkGraph(graph, gazetteer, linkThreshold, ontology);
}

/** The links of an earlier build are not those of this one. */
function writeLinks({ linking }: KnowledgeGraph, folder: string): void {
  const path = join(folder, LINKS_FILE);
  if (linking) writeAtomically(path, linkLines(linking));
  else rmSync(path, { force: true });
}

/** A Ctrl-C of the time that was spent computing is heard only after a turn of the event loop. */
async function isAborted(signal: AbortSignal | undefined): Promise<boolean> {
  await new Promise((resolve) => setImmediate(resolve));
  return signal?.aborted ?? false;
}

/** What a user may say about the RDF. */
export type RdfSettings = Omit<RdfOptions, 'version'>;

/** How RDF is written: the version of the program, and what the user says. Throws `bad-base` for a base that is none. */
export function rdfOptions(settings: RdfSettings = {}): RdfOptions {
  iriMaker(settings.base);
  return { ...settings, version: packageVersion() };
}

function inTextOrder(graph: KnowledgeGraph): Fact[] {
  const places = new Map(graph.sources.map(({ id }, index) => [id, index]));
  const place = (fact: Fact) => [
    places.get(fact.document)!,
    fact.provenance[0]?.sentence.start ?? 0,
    fact.provenance[0]?.range.start ?? 0,
  ];
  return graph.facts.toSorted((a, b) => {
    const [left, right] = [place(a), place(b)];
    const different = left.findIndex((value, index) => value !== right[index]);
    return different < 0 ? 0 : left[different]! - right[different]!;
  });
}
