/** Changes that leave every node where it is: another name, one fact less. What they do not touch stays the same object. */
import { claimsPerNode, nodeSize } from '../graph/node-size.js';
import type { ViewerData, ViewerEdge, ViewerFact, ViewerNode } from '../graph/viewer-types.js';
import { strongest } from './modality.js';

/** The graph in which a node is called otherwise, in roles and as a speaker too. */
export function withName(data: ViewerData, place: number, node: ViewerNode): ViewerData {
  const { id, label } = node;
  const isSpeaker = ({ speaker }: Pick<ViewerFact, 'speaker'>) => speaker === id;
  const facts = data.facts.map((fact) => {
    const isThere = fact.roles.some(([, terms]) => terms.some((term) => term.node === place));
    if (!isThere && !isSpeaker(fact)) return fact;
    const roles = fact.roles.map(
      ([role, terms]) =>
        [role, terms.map((term) => (term.node === place ? { text: label, node: place } : term))] as const,
    );
    return { ...fact, roles, ...(isSpeaker(fact) ? { attribution: label } : {}) };
  });
  const edges = data.edges.map((edge) => {
    if (!edge.claims.some(isSpeaker)) return edge;
    return {
      ...edge,
      claims: edge.claims.map((claim) => (isSpeaker(claim) ? { ...claim, attribution: label } : claim)),
    };
  });
  return { ...data, nodes: data.nodes.map((one, at) => (at === place ? node : one)), facts, edges };
}

/** The graph without a fact, and without the claims that were its own. */
export function withoutFact(data: ViewerData, place: number): ViewerData {
  const own = data.edges.filter(({ claims }) => claims.some(({ fact }) => fact === place));
  const ends = new Set(own.flatMap(({ source, target }) => [source, target]));
  const edges = data.edges.flatMap((edge) => edgeWithout(edge, place));
  const nodes = data.nodes.map((node, at) => (ends.has(at) ? { ...node, size: sizeIn(edges, at) } : node));
  return { ...data, nodes, edges, facts: data.facts.filter((_, at) => at !== place) };
}

function edgeWithout(edge: ViewerEdge, place: number): ViewerEdge[] {
  if (edge.claims.every(({ fact }) => fact < place)) return [edge];
  const kept = edge.claims.filter(({ fact }) => fact !== place);
  const claims = kept.map((claim) => (claim.fact > place ? { ...claim, fact: claim.fact - 1 } : claim));
  const modality = strongest(claims);
  return modality === undefined ? [] : [{ ...edge, claims, modality, asserted: modality === 'asserted' }];
}

function sizeIn(edges: readonly ViewerEdge[], node: number): number {
  return nodeSize(claimsPerNode(edges).get(node) ?? 0);
}
