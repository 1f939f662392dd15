/** An output folder back to its graph: readings are the truth, the graph is folded anew. */
import { buildGraph } from '../graph/build-graph.js';
import { withLeastConfidence } from '../graph/least-confidence.js';
import type { Reading } from '../model/mention.js';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { openOntology } from './open-ontology.js';
import { loadReadings } from './readings-file.js';

export interface LoadedGraph {
  readonly readings: readonly Reading[];
  readonly graph: KnowledgeGraph;
  readonly ontology: Ontology;
}

/** Loads what a build wrote, without facts below a least confidence (0 to 1). Throws a TriplewireError where there is nothing, or it is damaged. */
export function loadGraph(folder: string, ontologyFolders: readonly string[] = [], leastConfidence = 0): LoadedGraph {
  const readings = loadReadings(folder).map((reading) => withLeastConfidence(reading, leastConfidence));
  const ontology = openOntology(ontologyFolders);
  return { readings, graph: buildGraph(readings, ontology), ontology };
}
