/** The fold of readings into one graph. */
import type { Judgement } from '../model/judgement.js';
import type { Reading } from '../model/mention.js';
import type { KnowledgeGraph } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { resolveEntities } from '../resolve/entities.js';
import { nameHeadlines } from '../resolve/headline-names.js';
import { mergeEvents } from '../resolve/merge-events.js';
import { withByline } from './byline.js';
import { acceptedOnly, type DocumentFacts, documentFacts } from './document-facts.js';
import { judgeReading } from './judge.js';
import { type JudgementStep, judgementSteps } from './judgement-steps.js';
import { keepOne, uniteDocuments } from './unite-documents.js';

/** The merged graph of the readings: equal for any order and for repeated readings. Judgements are replayed in their order. */
export function buildGraph(
  readings: Iterable<Reading>,
  ontology: Ontology,
  judgements: readonly Judgement[] = [],
): KnowledgeGraph {
  const builder = new GraphBuilder(ontology, judgements);
  for (const reading of readings) builder.add(reading);
  return builder.build();
}

/** The only mutable state of the library: what each document adds. Adding commutes and repeats without effect. */
export class GraphBuilder {
  readonly #ontology: Ontology;
  readonly #parts = new Map<string, DocumentFacts>();

  readonly #judgements: readonly Judgement[];
  readonly #steps: readonly JudgementStep[];

  constructor(ontology: Ontology, judgements: readonly Judgement[] = []) {
    this.#ontology = ontology;
    this.#judgements = judgements;
    this.#steps = judgementSteps(judgements);
  }

  /** Adds one document. Of two different readings of one source (other model, other ontology), the same one stays in any order. */
  add(reading: Reading): void {
    const part = readingFacts(reading, this.#steps, this.#ontology);
    this.#parts.set(part.source.id, keepOne(this.#parts.get(part.source.id), part));
  }

  /** Takes a document out again: the inverse of `add`. An unknown id changes nothing. */
  remove(sourceId: string): void {
    this.#parts.delete(sourceId);
  }

  /** The graph of all that was added so far. */
  build(): KnowledgeGraph {
    const parts = [...this.#parts.values()];
    const applied = new Set(parts.flatMap(({ judgedBy = [] }) => judgedBy));
    const judgements = this.#judgements.filter((_, position) => applied.has(position));
    return { ...uniteDocuments(parts, this.#ontology), ...(judgements.length > 0 ? { judgements } : {}) };
  }
}

function readingFacts(reading: Reading, steps: readonly JudgementStep[], ontology: Ontology): DocumentFacts {
  const accepted = acceptedOnly(withByline(reading));
  const judged = judgeReading(accepted, nameHeadlines(accepted, resolveEntities(accepted)), steps, ontology);
  const { entities } = judged;
  const part = documentFacts(judged.reading, { entities, events: mergeEvents(judged.reading, entities) }, ontology);
  return { ...part, ...(judged.applied.length > 0 ? { judgedBy: judged.applied } : {}) };
}
