/** What the page shows: signals that every part reads, and the few ways to change them. What follows from them is in `derived.ts`. */
import { batch, computed, signal } from '@preact/signals';
import type { ViewerData } from '../graph/viewer-types.js';
import type { Judgement } from '../model/judgement.js';
import type { Modality } from '../model/text.js';
import { corrected } from './corrections.js';
import { withEventNodes } from './event-nodes.js';
import { type Facet, type Filter, NO_FILTER, toggled } from './facets.js';
import { joinGraphs } from './join-graphs.js';
import type { DaySpan } from './time-span.js';

/** What a person has chosen: an entity, the edge between two, the way from one to another, two that are compared, or a document. */
export type Selection =
  | { readonly kind: 'node'; readonly node: number }
  | { readonly kind: 'edge'; readonly key: string }
  | { readonly kind: 'path'; readonly from: number; readonly to: number }
  | { readonly kind: 'comparison'; readonly one: number; readonly other: number }
  | { readonly kind: 'document'; readonly document: number };

/** Where a person who walks the drawing by keys stands, and around which entity the walk through neighbours goes; positions of nodes. */
export interface Cursor {
  readonly at: number;
  readonly around: number;
}

export type Tool = 'query' | 'read' | 'corrections';

/** The graph as it was built. */
export const built = signal<ViewerData | undefined>(undefined);
/** A graph for each text that was read in the page. */
export const added = signal<readonly ViewerData[]>([]);
/** What persons corrected, step by step; a step may take several judgements. */
export const corrections = signal<readonly (readonly Judgement[])[]>([]);
/** What was built, with what was read. */
export const whole = computed(() => built.value && added.value.reduce(joinGraphs, built.value));
/** The graph as the corrections leave it. */
export const folded = computed(() => whole.value && corrected(whole.value, corrections.value.flat()).data);
/** Whether events are nodes of their own. */
export const showEvents = signal(false);
/** What the page shows: entities and facts are those of `folded`, by position too. */
export const data = computed(() => (folded.value && showEvents.value ? withEventNodes(folded.value) : folded.value));
/** Whether only what is drawn first is there yet. */
export const isOverview = signal(false);
export const problem = signal<string | undefined>(undefined);
/** Something that a person should hear of, without being disturbed. */
export const notice = signal<string | undefined>(undefined);
/** Whether the server that gave the page answers no more. */
export const isCutOff = signal(false);
export const selection = signal<Selection | undefined>(undefined);
/** How many steps around a chosen entity are in focus, 1 to 5. */
export const steps = signal(1);
/** The entity that the drawing is to go to; a new object each time. */
export const destination = signal<{ readonly node: number } | undefined>(undefined);
/** Where in the chosen document a person wants to read. */
export const openedAt = signal(0);
/** What stands in the search box. */
export const query = signal('');
/** Which facts are drawn and listed. */
export const filter = signal<Filter>(NO_FILTER);
/** Whether the days are just being moved: the address waits until they rest. */
export const isMoving = signal(false);
/** Whether entities are drawn that no edge touches. */
export const showUnconnected = signal(false);
/** Whether all of a large graph is drawn, not only its largest entities. */
export const showAll = signal(false);
/** Classes that the legend has switched off. */
export const hiddenKinds = signal<ReadonlySet<string>>(new Set());
export const dark = signal(globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false);
export const showTable = signal(false);
export const showFacets = signal(false);
/** What stands open beside the drawing. */
export const tool = signal<Tool | undefined>(undefined);
/** Where the page was served from; undefined in a file, which has nobody to ask. */
export const server = signal<string | undefined>(undefined);
/** Absent until a key has moved it. */
export const cursor = signal<Cursor | undefined>(undefined);
/** Entities that were found by asking, in focus while nothing is chosen. */
export const found = signal<readonly number[] | undefined>(undefined);

export function selectNode(node: number): void {
  select({ kind: 'node', node });
}

export function selectEdge(key: string): void {
  select({ kind: 'edge', key });
}

/** Chooses an entity and takes the drawing there. */
export function goTo(node: number): void {
  batch(() => {
    selectNode(node);
    destination.value = { node };
  });
}

/** Opens a document where a sentence of it starts. */
export function openDocument(document: number, start: number): void {
  batch(() => {
    select({ kind: 'document', document });
    openedAt.value = start;
  });
}

/** Chooses; the focus is one step wide again. A walk by keys goes on from what was chosen, not from where it stood. */
export function select(chosen: Selection | undefined): void {
  batch(() => {
    if (chosen && !(chosen.kind === 'node' && chosen.node === cursor.value?.at)) cursor.value = undefined;
    selection.value = chosen;
    steps.value = 1;
  });
}

export function clearSelection(): void {
  batch(() => {
    select(undefined);
    found.value = undefined;
  });
}

/** Brings entities that were found by asking into focus. */
export function showFound(nodes: readonly number[]): void {
  batch(() => {
    select(undefined);
    showTable.value = false;
    found.value = nodes;
  });
}

/** Opens a tool in the room of the filter, or closes it. */
export function toggleTool(wanted: Tool): void {
  batch(() => {
    tool.value = tool.value === wanted ? undefined : wanted;
    if (tool.value) showFacets.value = false;
  });
}

export function toggleFacet(facet: Facet, value: string): void {
  filter.value = toggled(filter.value, facet, value);
}

/** Draws and lists one modality of these no more, or again; the others stay as they are, and one is left. */
export function switchModality(modality: Modality, all: readonly Modality[]): void {
  const wanted = new Set<string>(filter.value.chosen.modality ?? all);
  if (!wanted.delete(modality)) wanted.add(modality);
  const { modality: _before, ...others } = filter.value.chosen;
  const isAll = all.every((one) => wanted.has(one));
  if (wanted.size > 0) filter.value = { ...filter.value, chosen: isAll ? others : { ...others, modality: wanted } };
}

/** Only facts of these days; of any day without them. */
export function chooseDays(days: DaySpan | undefined): void {
  const { days: _before, ...others } = filter.value;
  filter.value = days ? { ...others, days } : others;
}

export function toggleKind(kind: string): void {
  const next = new Set(hiddenKinds.value);
  if (!next.delete(kind)) next.add(kind);
  hiddenKinds.value = next;
}
