/** A graph as the viewer gets it, ready for a page. */
import { factNames } from '../graph/fact-names.js';
import { graphTitle } from '../graph/graph-title.js';
import { viewerData } from '../graph/viewer-data.js';
import type { ViewerData } from '../graph/viewer-types.js';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import type { RdfOptions } from '../rdf/to-quads.js';
import { viewerVocabulary } from '../rdf/viewer-vocabulary.js';

/** With its title, and the names that RDF has for it. Throws `bad-base` for a base that is none. */
export function viewerGraph(graph: KnowledgeGraph, ontology: Ontology, rdf: RdfOptions): ViewerData {
  const vocabulary = viewerVocabulary(graph, ontology, rdf);
  return viewerData(graph, { title: graphTitle(graph), names: factNames(graph), vocabulary });
}
