/** Turtle and TriG of a graph, made for a reader: entities, then facts, the most important first, then the evidence. */
import type { Quad } from 'n3';
import type { InferredStatement } from '../graph/infer.js';
import { groupBy } from '../graph/order.js';
import { claimedEdge } from './describe-claims.js';
import { describeFact } from './describe-facts.js';
import { describeInference, inferredEdge, inferredGraph } from './describe-inferred.js';
import { describeJudgements, judgementsGraph } from './describe-judgements.js';
import { describeLinks, linksGraph } from './describe-links.js';
import { describeEntity, describeMention, describeRun } from './describe-run.js';
import { describeTimes } from './describe-times.js';
import { graphParts } from './graph-parts.js';
import { NAMESPACES } from './namespaces.js';
import { type Prefixes, prefixesOf } from './prefixes.js';
import { inProfile } from './profiles.js';
import { runsOfOneNode } from './quads-by-node.js';
import { detailParagraphs, graphBlock, paragraphs, turtleHead } from './turtle.js';
import { documentIri, type Writing } from './writing.js';

/** One Turtle document without regard to graphs: each entity with its edges, each fact, then the details of each document. */
export function* turtleChunks(writing: Writing): Generator<string> {
  const { graph, base } = writing;
  const prefixes = prefixesOf(graph, base);
  const { importance, documents } = graphParts(writing);
  const claims = groupBy(graph.claims, ({ subject }) => subject);
  yield turtleHead(prefixes);
  for (const entity of importance.entities) {
    const mentions = entity.documents.flatMap((document) => describeMention(entity.id, document, writing));
    const edges = (claims.get(entity.id) ?? []).flatMap((claim) => claimedEdge(claim, writing));
    yield paragraphs([...describeEntity(entity, writing), ...mentions, ...edges], prefixes);
  }
  for (const fact of importance.facts) yield paragraphs(describeFact(fact, writing), prefixes);
  for (const { details } of documents) yield detailParagraphs(inProfile(details(), writing.profile), prefixes);
  yield paragraphs([...describeTimes(graph, writing), ...describeRun(writing)], prefixes);
  yield paragraphs(describeJudgements(writing), prefixes);
  yield linkParagraphs(writing, prefixes);
}

/** The default graph, a named graph for each document, and the graph of what follows. */
export function* triGChunks(writing: Writing, inferred: Iterable<InferredStatement>): Generator<string> {
  const prefixes = prefixesOf(writing.graph, writing.base);
  const { shared, documents } = graphParts(writing);
  yield turtleHead(prefixes);
  for (const quads of runsOfOneNode(shared)) yield paragraphs(quads, prefixes);
  for (const { source, entities, facts, details } of documents) {
    const body =
      paragraphs([...entities(), ...facts()], prefixes) +
      detailParagraphs(inProfile(details(), writing.profile), prefixes);
    yield* graphBlock(documentIri(source.id, writing).value, [body], prefixes);
  }
  if (writing.graph.judgements)
    yield* graphBlock(judgementsGraph(writing).value, [paragraphs(describeJudgements(writing), prefixes)], prefixes);
  if (writing.graph.linking)
    yield* graphBlock(linksGraph(writing).value, [linkParagraphs(writing, prefixes)], prefixes);
  yield* graphBlock(inferredGraph(writing).value, inferredParagraphs(writing, inferred, prefixes), prefixes);
}

/** `owl:sameAs` of each entity first, then why, and what decided. */
function linkParagraphs(writing: Writing, prefixes: Prefixes): string {
  const quads = describeLinks(writing);
  const isSame = ({ predicate }: Quad) => predicate.value === `${NAMESPACES.owl}sameAs`;
  const reasons = inProfile(
    quads.filter((quad) => !isSame(quad)),
    writing.profile,
  );
  return paragraphs(quads.filter(isSame), prefixes) + paragraphs(reasons, prefixes);
}

/** Triples first, by subject; then what each comes from. */
function* inferredParagraphs(
  writing: Writing,
  inferred: Iterable<InferredStatement>,
  prefixes: Prefixes,
): Generator<string> {
  for (const run of runsOfOneNode(inferredEdges(inferred, writing))) yield paragraphs(run, prefixes);
  for (const statement of inferred)
    yield paragraphs(inProfile(describeInference(statement, writing), writing.profile), prefixes);
}

function* inferredEdges(inferred: Iterable<InferredStatement>, writing: Writing): Generator<Quad> {
  for (const statement of inferred) yield inferredEdge(statement, writing);
}
