/** The part of a graph that a page draws first: small, so that a large graph is seen before all of it is there. */
import { fillersOf } from './viewer-fillers.js';
import { shownPart } from './viewer-part.js';
import type { ViewerClaim, ViewerData, ViewerEdge } from './viewer-types.js';

/** How many entities are drawn at first: more are a thicket. */
export const MOST_AT_FIRST = 500;

/** Nodes that some edge touches, drawn or not; all nodes of a graph without edges. */
export function connectedNodes({ nodes, edges }: Pick<ViewerData, 'nodes' | 'edges'>): ReadonlySet<number> {
  const touched = edges.flatMap(({ source, target }) => (source === target ? [] : [source, target]));
  return new Set(touched.length > 0 ? touched : nodes.keys());
}

/** The largest of some nodes: those that are drawn at first. An event that stands as a node of its own is none of them. */
export function largestNodes({ nodes }: Pick<ViewerData, 'nodes'>, among: ReadonlySet<number>): ReadonlySet<number> {
  const size = (node: number) => nodes[node]!.size;
  const entities = [...among].filter((node) => nodes[node]!.fact === undefined);
  return new Set(entities.sort((a, b) => size(b) - size(a) || a - b).slice(0, MOST_AT_FIRST));
}

/**
 * A graph that is drawn as the whole one is at first: the largest nodes with the edges between them (of one that has none there, an edge
 * to another node, which is not drawn), a claim and its fact to each edge. Texts of documents are left out.
 */
export function overviewOf(data: ViewerData): ViewerData {
  const largest = largestNodes(data, connectedNodes(data));
  const edges = edgesFor(data, largest).map((edge) => ({ ...edge, claims: [strongestClaim(edge)] }));
  const nodes = new Set([...largest, ...edges.flatMap(({ source, target }) => [source, target])]);
  const facts = new Set([...edges.map(({ claims: [claim] }) => claim!.fact), ...factsOfUntied(data, largest, edges)]);
  const documents = data.documents.map((document) => ({ ...document, text: '', mentions: [] }));
  const part = {
    facts: [...facts].sort((a, b) => a - b),
    hasNode: (node: number) => nodes.has(node),
    tells: () => true,
  };
  return shownPart({ ...data, edges, documents }, part);
}

/** Those between the nodes, and the first one of each node that has none of them. */
function edgesFor({ edges }: ViewerData, nodes: ReadonlySet<number>): ViewerEdge[] {
  const drawn = edges.filter(({ source, target }) => source !== target && nodes.has(source) && nodes.has(target));
  const tied = new Set(drawn.flatMap(({ source, target }) => [source, target]));
  const others = edges.filter(({ source, target }) => {
    const untied = source !== target && [source, target].find((end) => nodes.has(end) && !tied.has(end));
    if (untied === undefined || untied === false) return false;
    tied.add(untied);
    return true;
  });
  return [...drawn, ...others];
}

function strongestClaim({ claims, modality }: ViewerEdge): ViewerClaim {
  return claims.find((claim) => claim.modality === modality) ?? claims[0]!;
}

/** The first fact of each node without edges: in a graph that has none at all. */
function factsOfUntied({ facts }: ViewerData, nodes: ReadonlySet<number>, edges: readonly ViewerEdge[]): number[] {
  const told = new Set(edges.flatMap(({ source, target }) => [source, target]));
  if (told.size >= nodes.size) return [];
  return [...facts.keys()].filter((fact) => {
    const news = fillersOf(facts[fact]!).filter((node) => nodes.has(node) && !told.has(node));
    for (const node of news) told.add(node);
    return news.length > 0;
  });
}
