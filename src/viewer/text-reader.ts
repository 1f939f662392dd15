/** Reads a text as a build does, by the same functions, and gives the graph of that text alone. */
import { buildGraph } from '../graph/build-graph.js';
import { viewerGraph } from '../io/viewer-graph.js';
import { sourceId } from '../model/ids.js';
import { unpackOntology } from '../ontology/compiled.js';
import { makeOntology } from '../ontology/make-ontology.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Analyser } from '../parse/analyser.js';
import { MODEL_FILES, type ModelFiles } from '../parse/model-files.js';
import { type Network, openNetwork } from '../parse/network.js';
import { makeAnalyser } from '../parse/open-analyser.js';
import { readOne } from '../pipeline/read-one.js';
import { toolsOf } from '../pipeline/tools.js';
import type { ReadProgress, ReadRequest, ReadText } from './reader-messages.js';

/** IRIs stand below the base of every build that names no other. */
const RDF = { version: '' };

/** Where model, ontology (packed) and runtime come from. */
export interface ReaderFiles {
  readonly model: ModelFiles;
  readonly ontology: () => Promise<string>;
  readonly wasm: () => Promise<Uint8Array>;
}

/** Reads one text after the other; says how far it is. */
export type TextReader = (request: ReadRequest, tell: (progress: ReadProgress) => void) => Promise<ReadText>;

/** Loads model and ontology, worth keeping. Throws where one is missing or damaged. */
export async function openTextReader(files: ReaderFiles, tell: (progress: ReadProgress) => void): Promise<TextReader> {
  const [packed, wasm] = await Promise.all([files.ontology(), files.wasm()]);
  const ontology = makeOntology(unpackOntology(packed, (path) => path)!);
  const read: ModelFiles['read'] = async (name) => {
    const bytes = await files.model.read(name);
    if (name === MODEL_FILES.at(-1)) tell({ kind: 'opening' });
    return bytes;
  };
  const network = await openNetwork({ model: { ...files.model, read }, backend: 'wasm', wasm });
  return (request, tell) => readText(request, telling(network, tell), ontology);
}

async function readText({ text, date }: ReadRequest, analyser: Analyser, ontology: Ontology): Promise<ReadText> {
  const tools = toolsOf(analyser, ontology, date ? { date } : {});
  const reading = await readOne({ id: sourceId({ text }), text }, tools);
  const isWrong = reading.diagnostics.some(({ severity }) => severity === 'error');
  const data = viewerGraph(buildGraph(isWrong ? [] : [reading], ontology), ontology, RDF);
  return { kind: 'read', data, diagnostics: reading.diagnostics };
}

/** The analyser over the network, telling how many sentences it has read (a long one, read in parts, counts as several). */
function telling(network: Network, tell: (progress: ReadProgress) => void): Analyser {
  let [done, of] = [0, 0];
  const read: Network['read'] = async (batch) => {
    const scores = await network.read(batch);
    done = Math.min(of, done + batch.length);
    tell({ kind: 'reading', done, of });
    return scores;
  };
  const analyser = makeAnalyser({ ...network, read });
  const analyse: Analyser['analyse'] = (text, sentences) => {
    of = sentences.length;
    tell({ kind: 'reading', done, of });
    return analyser.analyse(text, sentences);
  };
  return { ...analyser, analyse };
}
