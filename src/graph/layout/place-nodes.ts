/** Places the nodes of a graph in the plane: ForceAtlas2 from a start that already keeps communities together. */
import { UndirectedGraph } from 'graphology';
import { forceAtlas2, louvain } from './algorithms.js';
import { type Point, parkIsolates, startPositions } from './positions.js';

/** A tie between two nodes; the heavier, the closer. */
export interface Tie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** Where a node stands (finite, rounded to 0.01) and which community it belongs to; −1 for a node without ties. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly community: number;
}

/** The place of each node. No chance in it: equal nodes and ties in equal order give equal places. */
export function placeNodes(nodes: readonly string[], ties: readonly Tie[]): ReadonlyMap<string, Placed> {
  const graph = connectedPart(ties);
  const communities = communitiesOf(graph);
  for (const [node, position] of startPositions(communities)) graph.mergeNodeAttributes(node, position);
  if (graph.order > 1) relax(graph);
  const placed = new Map(graph.mapNodes((node, { x, y }) => [node, { x, y }] as const));
  const parked = parkIsolates(
    nodes.filter((node) => !placed.has(node)),
    [...placed.values()],
  );
  const community = (node: string) => communities.get(node) ?? -1;
  return new Map(
    [...placed, ...parked].map(([node, { x, y }]) => [node, { x: round(x), y: round(y), community: community(node) }]),
  );
}

type TiedGraph = UndirectedGraph<Point, { weight: number }>;

function connectedPart(ties: readonly Tie[]): TiedGraph {
  const graph = new UndirectedGraph<Point, { weight: number }>({ allowSelfLoops: false });
  for (const { source, target, weight } of ties) {
    if (source === target) continue;
    graph.mergeNode(source);
    graph.mergeNode(target);
    graph.updateEdge(source, target, (known) => ({ weight: (known.weight ?? 0) + weight }));
  }
  return graph;
}

/** Louvain communities, numbered by size, the largest first; of equals the one whose node came first. */
function communitiesOf(graph: TiedGraph): ReadonlyMap<string, number> {
  if (graph.size === 0) return new Map();
  const found = louvain(graph, { getEdgeWeight: 'weight', randomWalk: false });
  const sizes = new Map<number, number>();
  for (const community of Object.values(found)) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const ranks = new Map([...sizes].sort((a, b) => b[1] - a[1]).map(([community], rank) => [community, rank]));
  return new Map(graph.nodes().map((node) => [node, ranks.get(found[node]!)!]));
}

function relax(graph: TiedGraph): void {
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 400 };
  forceAtlas2.assign(graph, { iterations: iterationsFor(graph.order), getEdgeWeight: 'weight', settings });
}

/** As many as fit in some seconds: a start from communities is within 5 % of the end after 50 (design/viewer.md). */
function iterationsFor(order: number): number {
  if (order <= 1000) return 300;
  return order <= 10_000 ? 50 : 25;
}

function round(coordinate: number): number {
  return Number.isFinite(coordinate) ? Math.round(coordinate * 100) / 100 : 0;
}
