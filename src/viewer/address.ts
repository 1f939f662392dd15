/** What is shown as the fragment of an address, and back: chosen thing, focus, filter, view. Entities and documents stand by their ids, which a new build keeps. */
import type { ViewerData } from '../graph/viewer-types.js';
import { bundleKey } from './bundles.js';
import { hubsOf } from './communities.js';
import { FACETS, type Facet, type Filter, valuesIn } from './facets.js';
import type { Selection } from './state.js';
import { isoDay, spanOf } from './time-span.js';

/** The part of the state that an address holds. */
export interface Shown {
  readonly selection: Selection | undefined;
  readonly steps: number;
  readonly table: boolean;
  readonly filter: Filter;
  readonly hidden: ReadonlySet<string>;
  readonly all: boolean;
  readonly unconnected: boolean;
  /** Whether events are nodes. */
  readonly events: boolean;
}

/** Without `#`; empty for the first view. */
export function writeAddress(shown: Shown, data: ViewerData): string {
  const fields = new URLSearchParams();
  for (const [name, value] of selectionFields(shown.selection, data)) fields.append(name, value);
  if (shown.steps > 1) fields.set('steps', String(shown.steps));
  if (shown.table) fields.set('view', 'table');
  for (const facet of FACETS) for (const value of shown.filter.chosen[facet] ?? []) fields.append(facet, value);
  const { days } = shown.filter;
  if (days) fields.set('days', `${isoDay(days.from)}/${isoDay(days.to - 1)}`);
  for (const kind of shown.hidden) fields.append('hide', kind);
  if (shown.all) fields.set('all', 'yes');
  if (shown.unconnected) fields.set('unconnected', 'yes');
  if (shown.events) fields.set('events', 'nodes');
  return fields.toString();
}

/** What is chosen, by ids: the same for the same thing in every build. */
export function selectionFields(chosen: Selection | undefined, { nodes, documents }: ViewerData): [string, string][] {
  const ids = (name: string, ends: readonly number[]) => ends.map((end): [string, string] => [name, nodes[end]!.id]);
  if (chosen?.kind === 'node') return ids('entity', [chosen.node]);
  if (chosen?.kind === 'edge') return ids('edge', chosen.key.split('~').map(Number));
  if (chosen?.kind === 'path') return ids('path', [chosen.from, chosen.to]);
  if (chosen?.kind === 'comparison') return ids('compare', [chosen.one, chosen.other]);
  return chosen ? [['document', documents[chosen.document]!.id]] : [];
}

/** Whether an address speaks of events as nodes: the graph must have them before the rest is read. */
export function hasEventNodes(address: string): boolean {
  return new URLSearchParams(address).get('events') === 'nodes';
}

/** What an address says; what this graph does not have is left out. */
export function readAddress(address: string, data: ViewerData): Shown {
  const fields = new URLSearchParams(address);
  const steps = Number(fields.get('steps'));
  return {
    selection: readSelection(fields, data),
    steps: [2, 3, 4, 5].includes(steps) ? steps : 1,
    table: fields.get('view') === 'table',
    filter: readFilter(fields, data),
    hidden: new Set(fields.getAll('hide')),
    all: fields.has('all'),
    unconnected: fields.has('unconnected'),
    events: hasEventNodes(address),
  };
}

/** What was read in a page is gone with it: then nothing is chosen by it. */
function readFilter(fields: URLSearchParams, data: ViewerData): Filter {
  if (fields.has('community')) readCommunities(fields, data.nodes);
  if (fields.has('origin') && !data.facts.some(({ isNew }) => isNew)) fields.delete('origin');
  const chosen = FACETS.flatMap((facet) => {
    const values = fields.has(facet) ? knownOf(facet, fields.getAll(facet), data) : [];
    return values.length > 0 ? [[facet, new Set(values)] as const] : [];
  });
  const days = spanOf(fields.get('days') ?? undefined);
  return { chosen: Object.fromEntries(chosen), ...(days ? { days } : {}) };
}

/** A value that no fact has would leave an empty page without a word. */
function knownOf(facet: Facet, wanted: readonly string[], data: ViewerData): string[] {
  const known = valuesIn(data, facet);
  return wanted.filter((value) => known.has(value));
}

/** Another build may call a community by another of its entities; one that is gone is chosen no more. */
function readCommunities(fields: URLSearchParams, nodes: ViewerData['nodes']): void {
  const hubs = hubsOf(nodes);
  const known = fields.getAll('community').map((id) => hubs[nodes.findIndex((node) => node.id === id)]);
  fields.delete('community');
  for (const hub of new Set(known)) if (hub !== undefined) fields.append('community', hub);
}

function readSelection(fields: URLSearchParams, { nodes, documents }: ViewerData): Selection | undefined {
  const ends = (name: string) => {
    const found = fields.getAll(name).map((id) => nodes.findIndex((node) => node.id === id));
    return found.includes(-1) ? [] : found;
  };
  const [node] = ends('entity');
  if (node !== undefined) return { kind: 'node', node };
  const [one, other] = ends('edge');
  if (other !== undefined) return { kind: 'edge', key: bundleKey(one!, other) };
  const [from, to] = ends('path');
  if (to !== undefined) return { kind: 'path', from: from!, to };
  const [mine, theirs] = ends('compare');
  if (theirs !== undefined) return { kind: 'comparison', one: mine!, other: theirs };
  const document = documents.findIndex(({ id }) => id === fields.get('document'));
  return document === -1 ? undefined : { kind: 'document', document };
}
