/** Parallel statements between two entities, bundled into one drawn edge. */
import { MODALITIES } from '../graph/facts.js';
import type { ViewerData, ViewerEdge } from '../graph/viewer-types.js';
import type { Modality } from '../model/text.js';

export interface Bundle {
  /** `2~5`: the two nodes, smaller first. */
  readonly key: string;
  readonly source: number;
  readonly target: number;
  /** Positions in `edges`, the strongest modality first. */
  readonly edges: readonly number[];
  /** The strongest modality of its edges. */
  readonly modality: Modality;
  readonly label: string;
}

/** Bundles of the edges that are to be seen; direction is that of the first edge. A statement of a thing about itself is no line. */
export function bundlesOf(data: ViewerData, showUnasserted: boolean): Bundle[] {
  const groups = new Map<string, number[]>();
  data.edges.forEach(({ source, target, modality }, index) => {
    if (source === target || (modality !== 'asserted' && !showUnasserted)) return;
    const key = [source, target].sort((a, b) => a - b).join('~');
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return [...groups].map(([key, edges]) => bundle(key, edges, data.edges));
}

function bundle(key: string, members: readonly number[], all: readonly ViewerEdge[]): Bundle {
  const rank = (index: number) => MODALITIES.indexOf(all[index]!.modality);
  const edges = [...members].sort((a, b) => rank(a) - rank(b) || a - b);
  const { source, target, modality, ...first } = all[edges[0]!]!;
  const more = edges.length > 1 ? ` +${edges.length - 1}` : '';
  return { key, edges, source, target, modality, label: `${edgeLabel({ ...first, modality })}${more}` };
}

/** What stands on an edge: the property in words, with its modality where it is not asserted. */
export function edgeLabel({ predicate, modality }: Pick<ViewerEdge, 'predicate' | 'modality'>): string {
  if (modality === 'asserted') return words(predicate);
  return modality === 'denied' ? `✕ ${words(predicate)} (denied)` : `${words(predicate)} (${modality})`;
}

/** `hasPosition` → `has position`. */
export function words(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** `1 fact`, `3 facts`; the plural where it is not made with an s. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
