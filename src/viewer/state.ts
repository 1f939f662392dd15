/** What the page shows: signals that every part reads, and the few ways to change them. */
import { computed, signal } from '@preact/signals';
import type { ViewerData } from '../graph/viewer-types.js';
import { bundlesOf } from './bundles.js';
import { familyOf } from './colours.js';

/** What a person has chosen: an entity, or the edge between two. */
export type Selection =
  | { readonly kind: 'node'; readonly node: number }
  | { readonly kind: 'edge'; readonly key: string };

export const data = signal<ViewerData | undefined>(undefined);
export const problem = signal<string | undefined>(undefined);
export const selection = signal<Selection | undefined>(undefined);
/** What stands in the search box. */
export const query = signal('');
/** Whether planned, possible and denied statements are drawn. */
export const showUnasserted = signal(true);
/** Whether entities are drawn that no edge touches. */
export const showUnconnected = signal(false);
/** Whether all of a large graph is drawn, not only its largest entities. */
export const showAll = signal(false);
/** How many entities are drawn at first: more are a thicket. */
export const MOST = 500;
/** Classes that the legend has switched off. */
export const hiddenKinds = signal<ReadonlySet<string>>(new Set());
export const dark = signal(globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false);
export const showTable = signal(false);

/** The drawn edges. */
export const bundles = computed(() => (data.value ? bundlesOf(data.value, showUnasserted.value) : []));

/** Nodes that some edge touches, drawn or not; all nodes of a graph without edges. */
export const connected = computed<ReadonlySet<number>>(() => {
  const { nodes = [], edges = [] } = data.value ?? {};
  const touched = edges.flatMap(({ source, target }) => (source === target ? [] : [source, target]));
  return new Set(touched.length > 0 ? touched : nodes.keys());
});

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

/** The largest of the connected nodes. */
const largest = computed<ReadonlySet<number>>(() => {
  const size = (node: number) => data.value!.nodes[node]!.size;
  return new Set([...connected.value].sort((a, b) => size(b) - size(a) || a - b).slice(0, MOST));
});

/** Whether a node has its place in the drawing: the frame is fitted to those that have. */
export function isFramed(node: number): boolean {
  if (!connected.value.has(node)) return showUnconnected.value;
  return showAll.value || largest.value.has(node);
}

/** Whether a node is drawn; one that was chosen always is, and so are its neighbours. */
export function isDrawn(node: number): boolean {
  if (focused.value?.has(node)) return true;
  return isFramed(node) && !hiddenKinds.value.has(familyOf(data.value!.nodes[node]!.kind));
}

export function selectNode(node: number): void {
  selection.value = { kind: 'node', node };
}

export function selectEdge(key: string): void {
  selection.value = { kind: 'edge', key };
}

export function clearSelection(): void {
  selection.value = undefined;
}

/** Shows or hides what is not asserted; an edge that is drawn no more is chosen no more. */
export function toggleUnasserted(): void {
  showUnasserted.value = !showUnasserted.value;
  const chosen = selection.value;
  if (chosen?.kind === 'edge' && !bundles.value.some(({ key }) => key === chosen.key)) clearSelection();
}

export function toggleKind(kind: string): void {
  const next = new Set(hiddenKinds.value);
  if (!next.delete(kind)) next.add(kind);
  hiddenKinds.value = next;
}
