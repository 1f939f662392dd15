/** The graph as nodes and edges in the plane: what the viewer draws. Plain records; no attribute is named `type` (sigma's own). */

import { hashParts } from '../model/ids.js';
import type { MentionLevel } from '../model/mention.js';
import type { ClaimId, EntityId, KnowledgeGraph, Statement } from '../model/statement.js';
import type { Modality } from '../model/text.js';
import { MODALITIES } from './facts.js';
import { placeNodes, type Tie } from './layout/place-nodes.js';
import { claimsPerNode, nodeSize } from './node-size.js';

/** An entity with its place. */
export interface ProjectedNode {
  readonly id: EntityId;
  readonly label: string;
  /** Class of the ontology. */
  readonly kind: string;
  readonly level: MentionLevel;
  readonly aliases: readonly string[];
  /** Finite, in the layout's own units. */
  readonly x: number;
  readonly y: number;
  /** Radius to draw it with: grows with the root of the number of claims about it, from 3. */
  readonly size: number;
  /** Number of its community, 0 for the largest; −1 outside all. */
  readonly community: number;
}

/** A statement between two entities. */
export interface ProjectedEdge {
  readonly id: string;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly predicate: string;
  readonly asserted: boolean;
  /** The strongest of its claims. */
  readonly modality: Modality;
  readonly claims: readonly ClaimId[];
}

export interface Projection {
  readonly nodes: readonly ProjectedNode[];
  readonly edges: readonly ProjectedEdge[];
}

/** Nodes and edges, in the order of entities and statements. Statements that end in text are no edges. */
export function projectGraph(graph: KnowledgeGraph): Projection {
  const modalities = new Map(graph.claims.map(({ id, modality }) => [id, modality]));
  const edges = graph.statements.flatMap((statement) => projectEdge(statement, modalities));
  const places = placeNodes(
    graph.entities.map(({ id }) => id),
    edges.map(tieOf),
  );
  const weights = claimsPerNode(edges);
  const nodes = graph.entities.map(({ id, label, type, level, aliases }) => ({
    ...{ id, label, kind: type, level, aliases, ...places.get(id)! },
    size: nodeSize(weights.get(id) ?? 0),
  }));
  return { nodes, edges };
}

function projectEdge(statement: Statement, modalities: ReadonlyMap<ClaimId, Modality>): ProjectedEdge[] {
  const { subject, predicate, object, asserted, claims } = statement;
  if (object.kind !== 'entity') return [];
  const id = `edge/${hashParts([subject, predicate, object.id])}`;
  const said = new Set(claims.map((claim) => modalities.get(claim)));
  const modality = MODALITIES.find((candidate) => said.has(candidate)) ?? 'possible';
  return [{ id, source: subject, target: object.id, predicate, asserted, modality, claims }];
}

/** What is asserted holds its ends closer than what is not. */
function tieOf({ source, target, asserted, claims }: ProjectedEdge): Tie {
  return { source, target, weight: (asserted ? 1 : 0.5) * Math.sqrt(claims.length) };
}
