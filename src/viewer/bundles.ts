/** Parallel statements between two entities, bundled into one drawn edge. */
import type { ViewerData, ViewerEdge } from '../graph/viewer-types.js';

export interface Bundle {
  /** `2~5`: the two nodes, smaller first. */
  readonly key: string;
  readonly source: number;
  readonly target: number;
  /** Positions in `edges`, asserted ones first. */
  readonly edges: readonly number[];
  readonly asserted: boolean;
  readonly label: string;
}

/** Bundles of the edges that are to be seen; direction is that of the first edge. */
export function bundlesOf(data: ViewerData, showUnasserted: boolean): Bundle[] {
  const groups = new Map<string, number[]>();
  data.edges.forEach((edge, index) => {
    if (!edge.asserted && !showUnasserted) return;
    const key = [edge.source, edge.target].sort((a, b) => a - b).join('~');
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return [...groups].map(([key, edges]) => bundle(key, edges, data.edges));
}

function bundle(key: string, members: readonly number[], all: readonly ViewerEdge[]): Bundle {
  const edges = [...members].sort((a, b) => Number(all[b]!.asserted) - Number(all[a]!.asserted) || a - b);
  const first = all[edges[0]!]!;
  const more = edges.length > 1 ? ` +${edges.length - 1}` : '';
  return {
    key,
    edges,
    source: first.source,
    target: first.target,
    asserted: first.asserted,
    label: `${edgeLabel(first)}${more}`,
  };
}

/** What stands on an edge: the property in words, with its modality where it is not asserted. */
export function edgeLabel(edge: ViewerEdge): string {
  return edge.asserted ? words(edge.predicate) : `${words(edge.predicate)} (${edge.modality})`;
}

/** `hasPosition` → `has position`. */
export function words(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
