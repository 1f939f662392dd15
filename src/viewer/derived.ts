/** What follows from the state: the facts that the filter leaves, the drawn edges, the focus, what is drawn. */
import { computed } from '@preact/signals';
import { MODALITIES } from '../graph/facts.js';
import { fillersOf } from '../graph/viewer-fillers.js';
import { connectedNodes, largestNodes } from '../graph/viewer-overview.js';
import type { ViewerClaim, ViewerEdge, ViewerFact, ViewerNode } from '../graph/viewer-types.js';
import { type Bundle, bundlesOf } from './bundles.js';
import { familyOf } from './colours.js';
import { hubsOf } from './communities.js';
import { type Comparison, compare } from './compare.js';
import { countsOf, failures, NO_FILTER, traitsOf, wants } from './facets.js';
import { distancesFrom, shortestPath } from './neighbourhood.js';
import { indexNames } from './search-nodes.js';
import { data, filter, folded, found, hiddenKinds, selection, showAll, showUnconnected, steps } from './state.js';

export const traits = computed(() => (data.value ? traitsOf(data.value) : []));
/** What keeps each fact out. */
export const failed = computed(() => traits.value.map((one) => failures(one, filter.value)));
/** Positions of the facts that the filter leaves. */
export const leftFacts = computed(() => [...failed.value.keys()].filter((fact) => failed.value[fact]!.length === 0));
/** Positions of those that the legend leaves as well: what the table lists. */
export const shownFacts = computed(() => leftFacts.value.filter((fact) => isLeftBy(data.value!.facts[fact]!)));

/** Whether the legend leaves a fact: none of its entities is off, or two that it is between are not. */
function isLeftBy(fact: ViewerFact): boolean {
  if (hiddenKinds.value.size === 0) return true;
  const fillers = new Set(fillersOf(fact));
  const off = [...fillers].filter(isOff).length;
  return off === 0 || fillers.size - off > 1;
}

/** Whether the legend has switched off the class of a node. */
function isOff(node: number): boolean {
  return hiddenKinds.value.size > 0 && hiddenKinds.value.has(familyOf(data.value!.nodes[node]!.kind));
}

/** The modalities that something has, strongest first. */
export const modalities = computed(() => {
  const { facts = [], edges = [] } = data.value ?? {};
  const said = new Set([...facts, ...edges.flatMap(({ claims }) => claims)].map(({ modality }) => modality));
  return MODALITIES.filter((modality) => said.has(modality));
});

export const counts = computed(() => countsOf(traits.value, failed.value));

/** Whether the filter leaves a claim: it has a modality of its own; for all else it goes with its fact. */
export const tells = computed(() => {
  const [fails, wanted] = [failed.value, filter.value];
  if (wanted === NO_FILTER) return () => true;
  return ({ fact, modality }: ViewerClaim) =>
    (fails[fact] ?? []).every((failure) => failure === 'modality') && wants(wanted, 'modality', [modality]);
});

/** The drawn edges. */
export const bundles = computed(() => (data.value ? bundlesOf(data.value, tells.value) : []));

export const bundleByKey = computed(() => new Map(bundles.value.map((bundle) => [bundle.key, bundle])));

/** The statements of a drawn edge, the strongest modality first, each with the claims that the filter leaves. */
export function statementsOf({ edges }: Bundle): ViewerEdge[] {
  const all = edges.map((index) => data.value!.edges[index]!);
  return all.map((edge) => ({ ...edge, claims: edge.claims.filter(tells.value) }));
}

/** Nodes that some edge touches, drawn or not; all nodes of a graph without edges. */
export const connected = computed<ReadonlySet<number>>(() => connectedNodes(data.value ?? { nodes: [], edges: [] }));

/** Nodes that the facts and edges left by the filter speak of. */
export const told = computed<ReadonlySet<number>>(() => {
  const nodes = new Set<number>();
  for (const { source, target } of bundles.value) nodes.add(source).add(target);
  for (const fact of leftFacts.value) for (const node of fillersOf(data.value!.facts[fact]!)) nodes.add(node);
  return nodes;
});

/** The way that is asked for, edge by edge: over what is asserted where that leads there, else over what is planned or possible too, never over what is denied. Undefined where none is asked for or there is none. */
export const path = computed<readonly Bundle[] | undefined>(() => {
  const chosen = selection.value;
  if (chosen?.kind !== 'path') return undefined;
  const along = (ties: readonly Bundle[]) => shortestPath(chosen.from, chosen.to, ties);
  const held = bundles.value.filter(({ modality }) => modality !== 'denied');
  const keys = along(held.filter(({ modality }) => modality === 'asserted')) ?? along(held);
  return keys?.map((key) => bundleByKey.value.get(key)!);
});

/** What the two entities share that are compared, by the facts that the filter leaves. */
export const comparison = computed<Comparison | undefined>(() => {
  const chosen = selection.value;
  if (chosen?.kind !== 'comparison') return undefined;
  return compare(data.value!, leftFacts.value, chosen.one, chosen.other);
});

/** Nodes in focus with their distance from what is chosen; undefined where nothing on the drawing is. */
export const focused = computed<ReadonlyMap<number, number> | undefined>(() => {
  const chosen = selection.value;
  if (chosen?.kind === 'node') return distancesFrom(chosen.node, bundles.value, steps.value);
  if (chosen?.kind === 'path') return atRest([chosen.from, chosen.to, ...(path.value ?? []).flatMap(endsOf)]);
  if (chosen?.kind === 'comparison')
    return atRest([chosen.one, chosen.other, ...comparison.value!.shared.map(({ node }) => node)]);
  if (chosen === undefined && found.value) return atRest(found.value);
  const bundle = chosen?.kind === 'edge' ? bundleByKey.value.get(chosen.key) : undefined;
  return bundle && atRest(endsOf(bundle));
});

function atRest(nodes: readonly number[]): Map<number, number> {
  return new Map(nodes.map((node) => [node, 0]));
}

function endsOf({ source, target }: Bundle): number[] {
  return [source, target];
}

/** Whether an edge is the chosen one, on the chosen way, or in the chosen neighbourhood. */
export function isFocusedEdge({ key, source, target }: Bundle): boolean {
  const chosen = selection.value;
  if (chosen?.kind === 'edge') return key === chosen.key;
  if (chosen?.kind === 'path') return path.value?.some((step) => step.key === key) ?? false;
  if (chosen?.kind === 'comparison' && ![source, target].some((end) => end === chosen.one || end === chosen.other))
    return false;
  const [near, far] = [focused.value?.get(source), focused.value?.get(target)];
  return near !== undefined && far !== undefined && Math.min(near, far) < steps.value;
}

const largest = computed(() => largestNodes(data.value!, connected.value));

/** Nodes that have their place in the drawing: the frame is fitted to them. An event goes with its entities. */
export const framed = computed<readonly number[]>(() => {
  const { nodes, facts } = data.value!;
  const tied = showAll.value ? connected.value : largest.value;
  const untied = showUnconnected.value ? [...nodes.keys()].filter((node) => !connected.value.has(node)) : [];
  const entities = new Set([...tied, ...untied]);
  const isWith = ({ fact }: ViewerNode) =>
    fact !== undefined && fillersOf(facts[fact]!).some((filler) => entities.has(filler));
  const events = [...nodes.keys()].filter((node) => isWith(nodes[node]!));
  return [...new Set([...entities, ...events])];
});

/** Nodes that are drawn; what is in focus always is. */
export const drawn = computed<ReadonlySet<number>>(
  () => new Set([...framed.value.filter(isWanted), ...(focused.value?.keys() ?? [])]),
);

export function isDrawn(node: number): boolean {
  return drawn.value.has(node);
}

/** Whether a node is drawn, or would be if those without edges were. */
export function isShown(node: number): boolean {
  return isDrawn(node) || (!connected.value.has(node) && isWanted(node));
}

/** Whether filter and legend leave a node. */
function isWanted(node: number): boolean {
  return told.value.has(node) && !isOff(node);
}

/** How many entities, edges and facts filter and legend leave, whether they are drawn or not. */
export const sizes = computed(() => {
  const { nodes, edges } = folded.value!;
  const isTold = ({ source, target, claims }: ViewerEdge) =>
    !isOff(source) && !isOff(target) && claims.some(tells.value);
  return {
    entities: [...nodes.keys()].filter(isWanted).length,
    edges: edges.filter(isTold).length,
    facts: shownFacts.value.length,
  };
});

/** Positions of the facts that speak of each node, whatever the filter; of an event's own, the event. */
export const factsOfNodes = computed<ReadonlyMap<number, readonly number[]>>(() => {
  const facts = new Map<number, number[]>();
  data.value?.facts.forEach((fact, position) => {
    for (const node of new Set(fillersOf(fact))) {
      const known = facts.get(node);
      if (known) known.push(position);
      else facts.set(node, [position]);
    }
  });
  data.value?.nodes.forEach(({ fact }, node) => {
    if (fact !== undefined) facts.set(node, [fact]);
  });
  return facts;
});

/** Names of the entities, by their ids. */
export const labels = computed(() => new Map((folded.value?.nodes ?? []).map(({ id, label }) => [id, label])));

/** Nodes of the communities that are chosen; undefined where none is. */
export const gathered = computed<readonly number[] | undefined>(() => {
  const wanted = filter.value.chosen.community;
  if (!wanted) return undefined;
  const hubs = hubsOf(folded.value!.nodes);
  return [...hubs.keys()].filter((node) => hubs[node] !== undefined && wanted.has(hubs[node]));
});

/** The names that the search boxes look through: those of entities. */
export const names = computed(() => indexNames(folded.value?.nodes ?? []));
