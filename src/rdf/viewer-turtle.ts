/** Facts of the viewer as Turtle: of what the export writes about them, all that the viewer's data hold. */
import { fillersOf } from '../graph/viewer-fillers.js';
import type { ViewerClaim, ViewerData, ViewerEdge, ViewerFact } from '../graph/viewer-types.js';
import { offsetMap } from '../model/code-points.js';
import { prefixesOf } from './prefixes.js';
import { detailParagraphs, paragraphs, turtleHead } from './turtle.js';
import { claimQuads, edgeQuad, entityQuads, evidenceQuads, factQuads } from './viewer-quads.js';
import { documentQuads, sentenceQuads } from './viewer-sources.js';

/** A claim with the edge that it tells. */
interface Told {
  readonly edge: ViewerEdge;
  readonly claim: ViewerClaim;
}

/**
 * Some facts (positions), the entities in them, the edges and claims that tell them, their sentences and documents: triples of the export
 * and no others. Left out are the nodes of fillers, messages and times, quotes within a sentence, and the run.
 */
export function viewerTurtle(data: ViewerData, facts: readonly number[]): string {
  const wanted = new Set(facts);
  const chosen = facts.map((fact) => data.facts[fact]!);
  const told = data.edges.flatMap((edge) =>
    edge.claims.filter(({ fact }) => wanted.has(fact)).map((claim) => ({ edge, claim })),
  );
  const nodes = nodesIn(chosen, told).map((node) => data.nodes[node]!);
  const prefixes = prefixesOf({ entities: nodes }, data.vocabulary.base);
  const asserted = told.filter(({ claim }) => claim.modality === 'asserted');
  const edges = asserted.map(({ edge }) => edgeQuad(edge, data));
  return [
    turtleHead(prefixes),
    paragraphs([...nodes.flatMap((node) => entityQuads(node, data)), ...edges], prefixes),
    paragraphs(
      chosen.flatMap((fact) => factQuads(fact, data)),
      prefixes,
    ),
    detailParagraphs(details(chosen, told, data), prefixes),
  ].join('');
}

function nodesIn(facts: readonly ViewerFact[], told: readonly Told[]): number[] {
  return [...new Set([...facts.flatMap(fillersOf), ...told.flatMap(({ edge }) => [edge.source, edge.target])])];
}

/** Claims, tellings, sentences, documents. */
function details(facts: readonly ViewerFact[], told: readonly Told[], data: ViewerData) {
  const offsets = data.documents.map(({ text }) => offsetMap(text));
  const evidence = [...facts.flatMap((fact) => fact.evidence), ...told.map(({ claim }) => claim)];
  const documents = new Set(evidence.map(({ document }) => document));
  return [
    ...told.flatMap(({ edge, claim }) => claimQuads(edge, claim, data)),
    ...facts.flatMap((fact) => fact.evidence.flatMap((_, index) => evidenceQuads(fact, index, data))),
    ...evidence.flatMap((one) => sentenceQuads(one, offsets[one.document]!, data)),
    ...[...documents].flatMap((document) => documentQuads(document, data)),
  ];
}
