/** How large a node is drawn. */

/** Radius: from 3, growing with the root of the number of claims about it. */
export function nodeSize(claims: number): number {
  return Math.round((3 + 2 * Math.sqrt(claims)) * 100) / 100;
}
