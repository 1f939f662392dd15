/** The fold of readings into one graph. */
import type { Reading } from '../model/mention.js';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { resolveEntities } from '../resolve/entities.js';
import { mergeEvents } from '../resolve/merge-events.js';
import { withByline } from './byline.js';
import { acceptedOnly, type DocumentFacts, documentFacts } from './document-facts.js';
import { keepOne, uniteDocuments } from './unite-documents.js';

/** The merged graph of the readings: equal for any order and for repeated readings. */
export function buildGraph(readings: Iterable<Reading>, ontology: Ontology): KnowledgeGraph {
  const builder = new GraphBuilder(ontology);
  for (const reading of readings) builder.add(reading);
  return builder.build();
}

/** The only mutable state of the library: what each document adds. Adding commutes and repeats without effect. */
export class GraphBuilder {
  readonly #ontology: Ontology;
  readonly #parts = new Map<string, DocumentFacts>();

  constructor(ontology: Ontology) {
    this.#ontology = ontology;
  }

  /** Adds one document. Of two different readings of one source (other model, other ontology), the same one stays in any order. */
  add(reading: Reading): void {
    const part = readingFacts(reading, this.#ontology);
    this.#parts.set(part.source.id, keepOne(this.#parts.get(part.source.id), part));
  }

  /** Takes a document out again: the inverse of `add`. An unknown id changes nothing. */
  remove(sourceId: string): void {
    this.#parts.delete(sourceId);
  }

  /** The graph of all that was added so far. */
  build(): KnowledgeGraph {
    return uniteDocuments([...this.#parts.values()], this.#ontology);
  }
}

function readingFacts(reading: Reading, ontology: Ontology): DocumentFacts {
  const accepted = acceptedOnly(withByline(reading));
  const entities = resolveEntities(accepted);
  return documentFacts(accepted, { entities, events: mergeEvents(accepted, entities) }, ontology);
}
