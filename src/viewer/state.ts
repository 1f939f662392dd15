/** What the page shows: signals that every part reads, and the few ways to change them. */
import { computed, signal } from '@preact/signals';
import type { ViewerData } from '../graph/viewer-types.js';
import { bundlesOf } from './bundles.js';

/** What a person has chosen: an entity, or the edge between two. */
export type Selection =
  | { readonly kind: 'node'; readonly node: number }
  | { readonly kind: 'edge'; readonly key: string };

export const data = signal<ViewerData | undefined>(undefined);
export const problem = signal<string | undefined>(undefined);
export const selection = signal<Selection | undefined>(undefined);
/** Whether planned, possible and denied statements are drawn. */
export const showUnasserted = signal(true);
/** Classes that the legend has switched off. */
export const hiddenKinds = signal<ReadonlySet<string>>(new Set());
export const dark = signal(globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false);
export const showTable = signal(false);

/** The drawn edges. */
export const bundles = computed(() => (data.value ? bundlesOf(data.value, showUnasserted.value) : []));

/** Nodes next to the chosen node (itself included), or the two ends of the chosen edge; undefined where nothing is chosen. */
export const focused = computed<ReadonlySet<number> | undefined>(() => {
  const chosen = selection.value;
  if (!chosen) return undefined;
  const touching = bundles.value.filter((bundle) =>
    chosen.kind === 'edge' ? bundle.key === chosen.key : bundle.source === chosen.node || bundle.target === chosen.node,
  );
  const ends = touching.flatMap((bundle) => [bundle.source, bundle.target]);
  return new Set(chosen.kind === 'node' ? [chosen.node, ...ends] : ends);
});

export function selectNode(node: number): void {
  selection.value = { kind: 'node', node };
}

export function selectEdge(key: string): void {
  selection.value = { kind: 'edge', key };
}

export function clearSelection(): void {
  selection.value = undefined;
}

export function toggleKind(kind: string): void {
  const next = new Set(hiddenKinds.value);
  if (!next.delete(kind)) next.add(kind);
  hiddenKinds.value = next;
}
