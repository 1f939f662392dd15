/** Finding entities by name: accent-folded, by word beginnings, over labels and aliases. */
import type { ViewerNode } from '../graph/viewer-types.js';

/** What the search looks at. */
export type Findable = Pick<ViewerNode, 'label' | 'aliases' | 'size'>;

/** Letters without accents and case, for comparison. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Positions of the nodes that match, best first: label before alias, beginning before inner word, then the bigger node. */
export function searchNodes(nodes: readonly Findable[], text: string): number[] {
  const wanted = fold(text.trim());
  if (wanted === '') return [];
  const ranked = nodes.map((node, index) => ({ index, rank: rankOf(node, wanted), size: node.size }));
  const found = ranked.filter(({ rank }) => rank < Number.POSITIVE_INFINITY);
  return found.sort((a, b) => a.rank - b.rank || b.size - a.size || a.index - b.index).map(({ index }) => index);
}

function rankOf({ label, aliases }: Findable, wanted: string): number {
  return Math.min(rankOfName(label, wanted), ...aliases.map((alias) => 2 + rankOfName(alias, wanted)));
}

/** 0 at the beginning, 1 at the beginning of an inner word, infinite elsewhere. */
function rankOfName(name: string, wanted: string): number {
  const folded = fold(name);
  if (folded.startsWith(wanted)) return 0;
  const starts = [...folded.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index);
  return starts.some((start) => folded.startsWith(wanted, start)) ? 1 : Number.POSITIVE_INFINITY;
}

/** The alias by which a node is found; undefined where its label is found as well. */
export function nameFound({ label, aliases }: Findable, text: string): string | undefined {
  const wanted = fold(text.trim());
  if (rankOfName(label, wanted) < Number.POSITIVE_INFINITY) return undefined;
  return aliases.find((alias) => rankOfName(alias, wanted) < Number.POSITIVE_INFINITY);
}
