/** An output folder back to its graph: readings are the truth, the graph is folded anew. */
import { buildGraph } from '../graph/build-graph.js';
import type { Reading } from '../model/mention.js';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { openOntology } from './open-tools.js';
import { loadReadings } from './readings-file.js';

export interface LoadedGraph {
  readonly readings: readonly Reading[];
  readonly graph: KnowledgeGraph;
  readonly ontology: Ontology;
}

/** Loads what a build wrote. Throws a TriplewireError where there is nothing, or it is damaged. */
export function loadGraph(folder: string, ontologyFolders: readonly string[] = []): LoadedGraph {
  const readings = loadReadings(folder);
  const ontology = openOntology(ontologyFolders);
  return { readings, graph: buildGraph(readings, ontology), ontology };
}
