/** A change of the graph that the page shows: nodes become others; all that speaks of them follows. */
import { claimsPerNode, nodeSize } from '../graph/node-size.js';
import { groupBy } from '../graph/order.js';
import { fillersOf } from '../graph/viewer-fillers.js';
import type { ViewerData, ViewerEdge, ViewerNode } from '../graph/viewer-types.js';
import { changedFact, uniteFacts } from './change-fact.js';
import { speakerAfter } from './change-speaker.js';
import { strongest } from './modality.js';

export interface Change {
  /** The nodes that there are then. */
  readonly nodes: readonly ViewerNode[];
  /** Which of them a node is in a document; `undefined` where it is gone. */
  readonly nodeOf: (node: number, document: number) => number | undefined;
}

/** The graph after a change. Relations that say the same then are one, and a thing has no edge to itself. */
export function changed(data: ViewerData, change: Change): ViewerData {
  const speaker = speakerAfter(data, change);
  const facts = data.facts.map((fact) => changedFact(fact, data, change, speaker));
  const united = uniteFacts(facts);
  const places = new Map(united.map(({ id }, place) => [id, place]));
  const factAt = facts.map(({ id }) => places.get(id)!);
  const edges = changedEdges(data.edges, change, factAt, speaker);
  return {
    ...data,
    facts: united,
    edges,
    nodes: sized(change.nodes, edges),
    documents: changedDocuments(data, change),
  };
}

/** The graph without the nodes that no fact speaks of. */
export function withoutIdle(data: ViewerData): ViewerData {
  const used = new Set(data.facts.flatMap(fillersOf));
  return used.size === data.nodes.length
    ? data
    : changed(
        data,
        onlyNodes(data, (node) => used.has(node)),
      );
}

/** The change that leaves some nodes. */
function onlyNodes({ nodes }: ViewerData, keeps: (node: number) => boolean): Change {
  const places = new Map([...nodes.keys()].filter(keeps).map((node, place) => [node, place]));
  return { nodes: nodes.filter((_, node) => keeps(node)), nodeOf: (node) => places.get(node) };
}

function changedEdges(
  edges: readonly ViewerEdge[],
  { nodeOf }: Change,
  factAt: readonly number[],
  speaker: ReturnType<typeof speakerAfter>,
): ViewerEdge[] {
  const said = edges.flatMap(({ source, target, predicate, claims }) =>
    claims.flatMap((claim) => {
      const [from, to] = [nodeOf(source, claim.document), nodeOf(target, claim.document)];
      const fact = factAt[claim.fact]!;
      if (from === undefined || to === undefined || from === to) return [];
      return [{ source: from, target: to, predicate, claim: { ...claim, ...speaker(claim, claim.document), fact } }];
    }),
  );
  const groups = groupBy(said, ({ source, target, predicate }) => `${source} ${target} ${predicate}`);
  return [...groups.values()].map((group) => {
    const { source, target, predicate } = group[0]!;
    const claims = group.map(({ claim }) => claim);
    const modality = strongest(claims)!;
    return { source, target, predicate, asserted: modality === 'asserted', modality, claims };
  });
}

function sized(nodes: readonly ViewerNode[], edges: readonly ViewerEdge[]): ViewerNode[] {
  const claims = claimsPerNode(edges);
  return nodes.map((node, index) => ({ ...node, size: nodeSize(claims.get(index) ?? 0) }));
}

function changedDocuments({ documents }: ViewerData, { nodeOf }: Change) {
  return documents.map((document, place) => ({
    ...document,
    mentions: document.mentions.flatMap(([start, end, node]) => {
      const next = nodeOf(node, place);
      return next === undefined ? [] : [[start, end, next] as const];
    }),
  }));
}
