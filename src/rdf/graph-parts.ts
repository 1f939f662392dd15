/** A graph in parts, so that a writer holds one document at a time. */
import type { Quad } from 'n3';
import { groupBy } from '../graph/order.js';
import type { Source } from '../model/text.js';
import { claimedEdge, describeClaim, describeClaimMessage } from './describe-claims.js';
import { describeFact, describeFactDetails } from './describe-facts.js';
import { describeDocument, describeEntity, describeMention, describeRun } from './describe-run.js';
import { describeTimes } from './describe-times.js';
import { type Importance, importanceOf } from './importance.js';
import { describeSelectors } from './selectors.js';
import type { Writing } from './writing.js';

/** What one document says: the quads of its named graph, made when they are asked for. */
export interface DocumentPart {
  readonly source: Source;
  /** Edges between entities, and that they are mentioned. */
  readonly entities: () => Quad[];
  /** Events, relations and memberships, the most important first. */
  readonly facts: () => Quad[];
  /** Claims, evidence, the document itself. */
  readonly details: () => Quad[];
}

/** The parts of a graph; both are computed anew each time they are walked. */
export interface GraphParts {
  /** What no single document says, in the default graph: entities (the most important first), times, the run. */
  readonly shared: Iterable<Quad>;
  readonly documents: Iterable<DocumentPart>;
  readonly importance: Importance;
}

/** The parts of the graph that is being written. */
export function graphParts(writing: Writing): GraphParts {
  const importance = importanceOf(writing.graph);
  return {
    importance,
    shared: { [Symbol.iterator]: () => sharedQuads(writing, importance) },
    documents: { [Symbol.iterator]: () => documentParts(writing, importance) },
  };
}

function* sharedQuads(writing: Writing, { entities }: Importance): Generator<Quad> {
  for (const entity of entities) yield* describeEntity(entity, writing);
  yield* describeTimes(writing.graph, writing);
  yield* describeRun(writing);
}

function* documentParts(writing: Writing, { entities, facts }: Importance): Generator<DocumentPart> {
  const claims = groupBy(writing.graph.claims, ({ document }) => document);
  const factsOf = groupBy(facts, ({ document }) => document);
  const mentioned = new Map<string, (typeof entities)[number][]>(writing.graph.sources.map(({ id }) => [id, []]));
  for (const entity of entities) for (const document of entity.documents) mentioned.get(document)?.push(entity);
  for (const source of writing.graph.sources) {
    const [own, said] = [factsOf.get(source.id) ?? [], claims.get(source.id) ?? []];
    yield {
      source,
      entities: () => [
        ...mentioned.get(source.id)!.flatMap(({ id }) => describeMention(id, source.id, writing)),
        ...said.flatMap((claim) => claimedEdge(claim, writing)),
      ],
      facts: () => own.flatMap((fact) => describeFact(fact, writing)),
      details: () => [
        ...said.flatMap((claim) => describeClaim(claim, writing)),
        ...own.flatMap((fact) => describeFactDetails(fact, writing)),
        ...said.flatMap((claim) => describeClaimMessage(claim, writing)),
        ...describeSelectors(source.id, own, said, writing),
        ...describeDocument(source, writing),
      ],
    };
  }
}
