/** Parallel statements between two entities, bundled into one drawn edge. */
import { MODALITIES } from '../graph/facts.js';
import type { ViewerClaim, ViewerData, ViewerEdge } from '../graph/viewer-types.js';
import type { Modality } from '../model/text.js';
import { keeping } from './keeping.js';
import { strongest } from './modality.js';

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
  /** Something of it was read in the page. */
  readonly isNew: boolean;
}

/** Bundles of the edges that some claim of interest tells; direction is that of the first edge. A statement of a thing about itself is no line. */
export function bundlesOf(data: ViewerData, tells: (claim: ViewerClaim) => boolean): Bundle[] {
  const groups = new Map<number, Told[]>();
  const pairOf = ({ source, target }: ViewerEdge) =>
    Math.min(source, target) * data.nodes.length + Math.max(source, target);
  data.edges.forEach((edge, index) => {
    if (edge.source === edge.target) return;
    const claims = edge.claims.filter(tells);
    const modality = strongest(claims);
    if (modality === undefined) return;
    const isNew = claims.some(({ fact }) => data.facts[fact]?.isNew);
    const pair = pairOf(edge);
    const group = groups.get(pair);
    if (group) group.push({ edge, index, modality, isNew });
    else groups.set(pair, [{ edge, index, modality, isNew }]);
  });
  return [...groups.values()].map(bundle);
}

/** `2~5`, whichever comes first. */
export function bundleKey(one: number, other: number): string {
  return one < other ? `${one}~${other}` : `${other}~${one}`;
}

/** An edge with the strongest modality of the claims that are of interest. */
interface Told {
  readonly edge: ViewerEdge;
  readonly index: number;
  readonly modality: Modality;
  readonly isNew: boolean;
}

function bundle(told: readonly Told[]): Bundle {
  const rank = ({ modality }: Told) => MODALITIES.indexOf(modality);
  const ordered = told.length === 1 ? told : [...told].sort((a, b) => rank(a) - rank(b) || a.index - b.index);
  const { edge, modality } = ordered[0]!;
  const { source, target, predicate } = edge;
  const more = told.length > 1 ? ` +${told.length - 1}` : '';
  const isNew = told.some((one) => one.isNew);
  const edges = ordered.map(({ index }) => index);
  const label = `${edgeLabel({ predicate, modality })}${more}${isNew ? ' · new' : ''}`;
  return { key: bundleKey(source, target), edges, source, target, modality, label, isNew };
}

/** What stands on an edge: the property in words, with its modality where it is not asserted. */
export function edgeLabel({ predicate, modality }: Pick<ViewerEdge, 'predicate' | 'modality'>): string {
  if (modality === 'asserted') return words(predicate);
  return modality === 'denied' ? `✕ ${words(predicate)} (denied)` : `${words(predicate)} (${modality})`;
}

/** `hasPosition` → `has position`. */
export const words = keeping((name: string) => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase());

/** `1 fact`, `3 facts`; the plural where it is not made with an s. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
