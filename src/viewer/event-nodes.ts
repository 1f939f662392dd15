/** Events as nodes of their own, an edge from each to whoever fills a role; folded they are edges between two. */
import type { ViewerClaim, ViewerData, ViewerEdge, ViewerFact, ViewerNode } from '../graph/viewer-types.js';
import { words } from './bundles.js';
import { strongest } from './modality.js';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How far an event stands from the middle of its fillers, and from its only one. */
const [BESIDE, ALONE] = [16, 45];
/** Smaller than any entity with a claim. */
const SIZE = 4;

/** The graph with a node for each event that has entities in its roles. Entities, facts and documents keep their positions. */
export function withEventNodes(data: ViewerData): ViewerData {
  const shown = [...data.facts.keys()].filter((fact) => isNode(data.facts[fact]!));
  const places = new Map(shown.map((fact, at) => [fact, data.nodes.length + at]));
  const relations = data.edges.flatMap((edge) => {
    const claims = edge.claims.filter(({ fact }) => !places.has(fact));
    const modality = strongest(claims);
    return modality === undefined ? [] : [{ ...edge, claims, modality, asserted: modality === 'asserted' }];
  });
  return {
    ...data,
    nodes: [...data.nodes, ...shown.map((fact, turn) => eventNode(fact, turn, data))],
    edges: [...relations, ...shown.flatMap((fact) => roleEdges(fact, places.get(fact)!, data.facts[fact]!))],
  };
}

function isNode(fact: ViewerFact): boolean {
  return fact.kind === 'event' && fillersOf(fact).length > 0;
}

/** Nodes of the entities in the roles of a fact. */
export function fillersOf({ roles }: ViewerFact): number[] {
  return roles.flatMap(([, terms]) => terms.flatMap(({ node }) => node ?? []));
}

/** Near the middle of its fillers; no two events at one place. */
function eventNode(position: number, turn: number, { facts, nodes }: ViewerData): ViewerNode {
  const fact = facts[position]!;
  const fillers = [...new Set(fillersOf(fact))].map((node) => nodes[node]!);
  const mean = (axis: 'x' | 'y') => fillers.reduce((sum, node) => sum + node[axis], 0) / fillers.length;
  const away = fillers.length > 1 ? BESIDE : ALONE;
  return {
    ...{ id: fact.id, label: labelOf(fact), kind: 'Event', level: 'nominal', aliases: [], size: SIZE, fact: position },
    x: mean('x') + away * Math.cos(turn * GOLDEN_ANGLE),
    y: mean('y') + away * Math.sin(turn * GOLDEN_ANGLE),
    ...(fact.isNew ? { isNew: true as const } : {}),
  };
}

function labelOf({ factType, date }: ViewerFact): string {
  return date === undefined ? words(factType) : `${words(factType)} ${date}`;
}

function roleEdges(fact: number, source: number, { roles, evidence, modality, attribution }: ViewerFact): ViewerEdge[] {
  const said = attribution === undefined ? {} : { attribution };
  const claims = evidence.map((one): ViewerClaim => ({ ...one, fact, modality, ...said }));
  return roles.flatMap(([predicate, terms]) =>
    terms.flatMap(({ node: target }) =>
      target === undefined ? [] : { source, target, predicate, modality, asserted: modality === 'asserted', claims },
    ),
  );
}
