/** How large a node is drawn. */

/** Radius: from 3, growing with the root of the number of claims about it. */
export function nodeSize(claims: number): number {
  return Math.round((3 + 2 * Math.sqrt(claims)) * 100) / 100;
}

/** An edge, whatever names its ends. */
interface Claimed<End> {
  readonly source: End;
  readonly target: End;
  readonly claims: readonly unknown[];
}

/** How many claims of the edges are about each of their ends; about an edge's only end twice. */
export function claimsPerNode<End>(edges: readonly Claimed<End>[]): ReadonlyMap<End, number> {
  const counts = new Map<End, number>();
  for (const { source, target, claims } of edges) {
    for (const end of [source, target]) counts.set(end, (counts.get(end) ?? 0) + claims.length);
  }
  return counts;
}
