/** Events as nodes of their own, an edge from each to whoever fills a role; folded they are edges between two. */
import { spreadApart } from '../graph/layout/spread.js';
import { groupBy } from '../graph/order.js';
import { fillersOf } from '../graph/viewer-fillers.js';
import type { ViewerClaim, ViewerData, ViewerEdge, ViewerFact, ViewerNode } from '../graph/viewer-types.js';
import { words } from './bundles.js';
import { strongest } from './modality.js';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How far an event stands from the middle of its fillers, and from its only one. */
const [BESIDE, ALONE] = [16, 45];
/** Least distance from all else. */
const ROOM = 32;
/** Smaller than any entity with a claim. */
const SIZE = 4;

/** The graph with a node for each event that has entities in its roles. Entities, facts and documents keep their positions. */
export function withEventNodes(data: ViewerData): ViewerData {
  const shown = [...data.facts.keys()].filter((fact) => isNode(data.facts[fact]!));
  const places = new Map(shown.map((fact, at) => [fact, data.nodes.length + at]));
  const tied = new Set(data.edges.flatMap(({ source, target }) => [source, target]));
  const events = shown.map((fact, turn) => eventNode(fact, turn, tied, data));
  const near = byFiller(events, data);
  const entities = data.nodes.map((node, at) => (tied.has(at) ? node : besideEvents(node, at, near.get(at))));
  return {
    ...data,
    nodes: withRoom([...entities, ...events], (at) => tied.has(at) || (at < entities.length && !near.has(at))),
    edges: [
      ...data.edges.flatMap((edge) => toldElsewhere(edge, places)),
      ...shown.flatMap((fact) => roleEdges(fact, places.get(fact)!, data.facts[fact]!)),
    ],
  };
}

/** What edges have placed stays; what is placed beside it makes room. */
function withRoom(nodes: readonly ViewerNode[], stays: (node: number) => boolean): ViewerNode[] {
  return spreadApart(nodes, ROOM, stays).map((place, at) => ({ ...nodes[at]!, ...place }));
}

/** What of an edge others tell than these facts. */
function toldElsewhere(edge: ViewerEdge, facts: ReadonlyMap<number, number>): ViewerEdge[] {
  const claims = edge.claims.filter(({ fact }) => !facts.has(fact));
  const modality = strongest(claims);
  return modality === undefined ? [] : [{ ...edge, claims, modality, asserted: modality === 'asserted' }];
}

function isNode(fact: ViewerFact): boolean {
  return fact.kind === 'event' && fillersOf(fact).length > 0;
}

/** Near the middle of its fillers, of those that edges place if there are any; no two events at one place. */
function eventNode(
  position: number,
  turn: number,
  tied: ReadonlySet<number>,
  { facts, nodes }: ViewerData,
): ViewerNode {
  const fact = facts[position]!;
  const all = [...new Set(fillersOf(fact))];
  const placed = all.some((node) => tied.has(node)) ? all.filter((node) => tied.has(node)) : all;
  const place = around(
    placed.map((node) => nodes[node]!),
    placed.length > 1 ? BESIDE : ALONE,
    turn,
  );
  return {
    ...{ id: fact.id, label: labelOf(fact), kind: 'Event', level: 'nominal', aliases: [], size: SIZE, fact: position },
    ...place,
    ...(fact.isNew ? { isNew: true as const } : {}),
  };
}

/** Node → the events in which it has a part. */
function byFiller(events: readonly ViewerNode[], { facts }: ViewerData): Map<number, ViewerNode[]> {
  const parts = events.flatMap((event) => fillersOf(facts[event.fact!]!).map((node) => ({ node, event })));
  const groups = groupBy(parts, ({ node }) => node);
  return new Map([...groups].map(([node, group]) => [node, group.map(({ event }) => event)]));
}

/** An entity that only events tie to others stands with them. */
function besideEvents(node: ViewerNode, at: number, events: readonly ViewerNode[] | undefined): ViewerNode {
  return events ? { ...node, ...around(events, ALONE, at) } : node;
}

function around(points: readonly Pick<ViewerNode, 'x' | 'y'>[], away: number, turn: number) {
  const mean = (axis: 'x' | 'y') => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const angle = turn * GOLDEN_ANGLE;
  return { x: mean('x') + away * Math.cos(angle), y: mean('y') + away * Math.sin(angle) };
}

function labelOf({ factType, date }: ViewerFact): string {
  return date === undefined ? words(factType) : `${words(factType)} ${date}`;
}

function roleEdges(
  fact: number,
  source: number,
  { roles, evidence, modality, attribution, speaker }: ViewerFact,
): ViewerEdge[] {
  const said = {
    ...(attribution === undefined ? {} : { attribution }),
    ...(speaker === undefined ? {} : { speaker }),
  };
  const claims = evidence.map((one): ViewerClaim => ({ ...one, fact, modality, ...said }));
  return roles.flatMap(([predicate, terms]) =>
    terms.flatMap(({ node: target }) =>
      target === undefined ? [] : { source, target, predicate, modality, asserted: modality === 'asserted', claims },
    ),
  );
}
