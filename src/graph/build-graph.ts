/** The fold of readings into one graph. */
import type { Judgement } from '../model/judgement.js';
import type { ChainId, Reading } from '../model/mention.js';
import type { Entity, KnowledgeGraph } from '../model/statement.js';
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
  /** Whether an entity that others are merged into is told of anywhere is known in the end: each document is kept till then. */
  readonly #resolved: Map<string, Resolved> | undefined;

  constructor(ontology: Ontology, judgements: readonly Judgement[] = []) {
    this.#ontology = ontology;
    this.#judgements = judgements;
    this.#steps = judgementSteps(judgements);
    this.#resolved = judgements.some(({ judgement }) => judgement === 'merge') ? new Map() : undefined;
  }

  /** Adds one document. Of two different readings of one source (other model, other ontology), the same one stays in any order. */
  add(reading: Reading): void {
    const resolved = resolve(reading);
    const part = judgedFacts(resolved, this.#steps, this.#ontology);
    const kept = keepOne(this.#parts.get(part.source.id), part);
    this.#parts.set(part.source.id, kept);
    if (kept === part) this.#resolved?.set(part.source.id, resolved);
  }

  /** Takes a document out again: the inverse of `add`. An unknown id changes nothing. */
  remove(sourceId: string): void {
    this.#parts.delete(sourceId);
    this.#resolved?.delete(sourceId);
  }

  /** The graph of all that was added so far. */
  build(): KnowledgeGraph {
    const parts = this.#judgedParts();
    const applied = new Set(parts.flatMap(({ judgedBy = [] }) => judgedBy));
    const judgements = this.#judgements.filter((_, position) => applied.has(position));
    return { ...uniteDocuments(parts, this.#ontology), ...(judgements.length > 0 ? { judgements } : {}) };
  }

  /** Judged again where a merge is into what no document tells of. */
  #judgedParts(): DocumentFacts[] {
    const documents = [...(this.#resolved?.values() ?? [])];
    const known = new Set(documents.flatMap(({ entities }) => [...entities.values()].map(({ id }) => id)));
    const steps = this.#resolved ? judgementSteps(this.#judgements, (id) => known.has(id)) : this.#steps;
    if (steps.length === this.#steps.length) return [...this.#parts.values()];
    return documents.map((document) => judgedFacts(document, steps, this.#ontology));
  }
}

/** A reading with the entities of its chains, before anybody judged. */
interface Resolved {
  readonly reading: Reading;
  readonly entities: ReadonlyMap<ChainId, Entity>;
}

function resolve(reading: Reading): Resolved {
  const accepted = acceptedOnly(withByline(reading));
  return { reading: accepted, entities: nameHeadlines(accepted, resolveEntities(accepted)) };
}

function judgedFacts(resolved: Resolved, steps: readonly JudgementStep[], ontology: Ontology): DocumentFacts {
  const judged = judgeReading(resolved.reading, resolved.entities, steps, ontology);
  const { entities } = judged;
  const part = documentFacts(judged.reading, { entities, events: mergeEvents(judged.reading, entities) }, ontology);
  return { ...part, ...(judged.applied.length > 0 ? { judgedBy: judged.applied } : {}) };
}
