/** An output folder back to its graph: readings are the truth and are folded anew; an imported graph is what its N-Quads say. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraph } from '../graph/build-graph.js';
import { graphWithLeastConfidence, withLeastConfidence } from '../graph/least-confidence.js';
import { withLinking } from '../graph/link-graph.js';
import { EXIT, TriplewireError } from '../model/errors.js';
import type { Reading } from '../model/mention.js';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { parseText } from '../rdf/parse-rdf.js';
import { readGraph } from '../rdf/read-graph.js';
import { loadJudgements } from './judgements-file.js';
import { loadLinking } from './links-file.js';
import { openOntology } from './open-ontology.js';
import { RDF_FORMATS } from './rdf-formats.js';
import { loadReadings, READINGS_FILE, readOutput } from './readings-file.js';

export interface LoadedGraph {
  /** Empty for an imported graph. */
  readonly readings: readonly Reading[];
  readonly graph: KnowledgeGraph;
  readonly ontology: Ontology;
}

/** Loads what a build or an import wrote, without facts below a least confidence (0 to 1). Throws a TriplewireError where there is nothing, or it is damaged. */
export function loadGraph(folder: string, ontologyFolders: readonly string[] = [], leastConfidence = 0): LoadedGraph {
  const ontology = openOntology(ontologyFolders);
  const imported = join(folder, RDF_FORMATS.nq.file);
  if (!existsSync(join(folder, READINGS_FILE)) && existsSync(imported)) {
    const graph = graphOf(parseText(readOutput(imported), 'n-quads', imported, EXIT.unreadable), ontology, imported);
    return { readings: [], graph: graphWithLeastConfidence(graph, leastConfidence), ontology };
  }
  const readings = loadReadings(folder).map((reading) => withLeastConfidence(reading, leastConfidence));
  const graph = withLinking(buildGraph(readings, ontology, loadJudgements(folder)), loadLinking(folder));
  return { readings, graph, ontology };
}

/** The graph that the quads of a file hold. Throws `bad-graph`, with the file, where something contradicts itself or there is no document. */
export function graphOf(quads: ReturnType<typeof parseText>, ontology: Ontology, path: string): KnowledgeGraph {
  const at = { file: path, exitCode: EXIT.unreadable };
  let graph: KnowledgeGraph;
  try {
    graph = readGraph(quads, ontology);
  } catch (error) {
    throw error instanceof TriplewireError ? new TriplewireError(error.code, error.message, at) : error;
  }
  if (graph.sources.length === 0)
    throw new TriplewireError(
      'bad-graph',
      'no document in it (schema:NewsArticle): it was not written by triplewire',
      at,
    );
  return graph;
}
