/** The part of a graph that is shown, as a graph of its own. */
import { fillersOf } from './viewer-fillers.js';
import type { ViewerClaim, ViewerData, ViewerFact } from './viewer-types.js';

/** What of a graph is shown. */
export interface Part {
  /** Positions of the facts. */
  readonly facts: readonly number[];
  /** Whether a node is there. */
  readonly hasNode: (node: number) => boolean;
  readonly tells: (claim: ViewerClaim) => boolean;
}

/** Positions in the whole → positions in the part. */
type Places = ReadonlyMap<number, number>;

/**
 * Facts of which a node is shown, or that speak of none; the nodes and edges that are shown, and the documents of all that. A node that is
 * not there stands as mere words in the facts.
 */
export function shownPart(data: ViewerData, { facts, hasNode, tells }: Part): ViewerData {
  const nodes = placesOf([...data.nodes.keys()].filter(hasNode));
  const kept = placesOf(facts.filter((fact) => isThere(data.facts[fact]!, nodes)));
  const edges = data.edges.flatMap((edge) => {
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
    const claims = edge.claims.filter((claim) => kept.has(claim.fact) && tells(claim));
    return source === undefined || target === undefined || claims.length === 0
      ? []
      : [{ ...edge, source, target, claims: claims.map((claim) => ({ ...claim, fact: kept.get(claim.fact)! })) }];
  });
  const told = [...kept.keys()].map((fact) => factWith(data.facts[fact]!, nodes));
  const documents = placesOf([...data.documents.keys()].filter(documentsOf(told)));
  return {
    ...data,
    nodes: [...nodes.keys()].map((node) => data.nodes[node]!),
    facts: told.map((fact) => ({ ...fact, evidence: moved(fact.evidence, documents) })),
    edges: edges.map((edge) => ({ ...edge, claims: moved(edge.claims, documents) })),
    documents: [...documents.keys()].map((document) => documentWith(data.documents[document]!, nodes)),
  };
}

function placesOf(kept: readonly number[]): Places {
  return new Map(kept.map((position, place) => [position, place]));
}

function isThere(fact: ViewerFact, nodes: Places): boolean {
  const spoken = fillersOf(fact);
  return spoken.length === 0 || spoken.some((node) => nodes.has(node));
}

function factWith(fact: ViewerFact, nodes: Places): ViewerFact {
  const roles = fact.roles.map(([role, terms]) => {
    const kept = terms.map(({ text, node }) => {
      const place = node === undefined ? undefined : nodes.get(node);
      return place === undefined ? { text } : { text, node: place };
    });
    return [role, kept] as const;
  });
  return { ...fact, roles };
}

function documentsOf(facts: readonly ViewerFact[]): (document: number) => boolean {
  const told = new Set(facts.flatMap(({ evidence }) => evidence.map(({ document }) => document)));
  return (document) => told.has(document);
}

function moved<T extends { readonly document: number }>(told: readonly T[], documents: Places): T[] {
  return told.map((one) => ({ ...one, document: documents.get(one.document)! }));
}

function documentWith(document: ViewerData['documents'][number], nodes: Places) {
  const mentions = document.mentions.flatMap(([start, end, node]) => {
    const place = nodes.get(node);
    return place === undefined ? [] : [[start, end, place] as const];
  });
  return { ...document, mentions };
}
