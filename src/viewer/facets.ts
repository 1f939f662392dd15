/** Facets: what facts can be chosen by, how many there are of each value, and which facts a choice leaves. */
import { MODALITIES } from '../graph/facts.js';
import { fillersOf } from '../graph/viewer-fillers.js';
import type { ViewerData, ViewerFact } from '../graph/viewer-types.js';
import { hubsOf } from './communities.js';
import { keeping } from './keeping.js';
import { type DaySpan, meets, spanOf } from './time-span.js';

export const FACETS = ['relation', 'modality', 'confidence', 'outlet', 'community', 'origin'] as const;
export type Facet = (typeof FACETS)[number];

/** Values that are wanted of each facet (none: all), and days that are wanted. */
export interface Filter {
  readonly chosen: Readonly<Partial<Record<Facet, ReadonlySet<string>>>>;
  readonly days?: DaySpan;
}

/** What a fact has of each facet, and when it happened: where nothing says so, when it was published. */
export interface Traits {
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  readonly days?: DaySpan;
}

/** How many facts have each value, when the other facets are as chosen. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export const NO_FILTER: Filter = { chosen: {} };

/** Bands of confidence, the surest first: what it is called, and from where. */
const BANDS = [
  ['very sure', 0.9],
  ['sure', 0.75],
  ['fairly sure', 0.5],
  ['unsure', Number.NEGATIVE_INFINITY],
] as const;

/** `very sure` for .93. */
export function confidenceWords(confidence: number): string {
  return BANDS.find(([, least]) => confidence >= least)![0];
}

/** The values of a facet: bands of confidence the surest first, modalities the strongest first, others by letter. */
export function inOrder(facet: Facet, values: Iterable<string>): string[] {
  const order: readonly string[] = facet === 'confidence' ? BANDS.map(([name]) => name) : MODALITIES;
  const rank = (value: string) => (facet === 'confidence' || facet === 'modality' ? order.indexOf(value) : 0);
  return [...values].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

/** In the order of the facts. */
export function traitsOf({ facts, documents, nodes }: ViewerData): Traits[] {
  const hubs = hubsOf(nodes);
  const outletsOf = documents.map(({ publisher }) => [publisher ?? 'unknown']);
  const daysOf = keeping(spanOf);
  return facts.map((fact) => {
    const [first, ...others] = fact.evidence;
    const outlet = first ? outletsOf[first.document]! : [];
    const days = daysOf(fact.date ?? (first && documents[first.document]!.published));
    const all =
      others.length === 0 ? outlet : [...new Set([outlet, ...others.map((one) => outletsOf[one.document]!)].flat())];
    const values = { ...ownValues(fact), outlet: all, community: communitiesOf(fact, hubs) };
    return days ? { values, days } : { values };
  });
}

/** The values of a facet that something in the graph has; a claim may have a modality that no fact has. */
export function valuesIn(data: ViewerData, facet: Facet): ReadonlySet<string> {
  const values = new Set(traitsOf(data).flatMap((fact) => fact.values[facet]));
  if (facet === 'modality')
    for (const { claims } of data.edges) for (const { modality } of claims) values.add(modality);
  return values;
}

/** Communities of its entities, by their hubs. */
function communitiesOf(fact: ViewerFact, hubs: readonly (string | undefined)[]): string[] {
  const own: string[] = [];
  for (const node of fillersOf(fact)) {
    const hub = hubs[node];
    if (hub !== undefined && !own.includes(hub)) own.push(hub);
  }
  return own;
}

function ownValues({ factType, modality, confidence, isNew }: ViewerFact) {
  return {
    relation: [factType],
    modality: [modality],
    confidence: [confidenceWords(confidence)],
    origin: [isNew ? 'new' : 'built'],
  };
}

/** What keeps a fact out: facets, and `days`. */
export function failures({ values, days }: Traits, filter: Filter): (Facet | 'days')[] {
  const failed: (Facet | 'days')[] = FACETS.filter((facet) => !wants(filter, facet, values[facet]));
  if (filter.days && !(days && meets(days, filter.days))) failed.push('days');
  return failed;
}

/** Whether one of these values of a facet is wanted. */
export function wants({ chosen }: Filter, facet: Facet, values: readonly string[]): boolean {
  const wanted = chosen[facet];
  return !wanted || values.some((value) => wanted.has(value));
}

/** Counts of every value of every facet, 0 where the choice in the others leaves none. `failed`: what keeps each fact out. */
export function countsOf(traits: readonly Traits[], failed: readonly (readonly string[])[]): Counts {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()]));
  traits.forEach(({ values }, fact) => {
    for (const facet of FACETS) {
      const isOpen = failed[fact]!.every((failure) => failure === facet);
      for (const value of values[facet]) counts[facet]!.set(value, (counts[facet]!.get(value) ?? 0) + Number(isOpen));
    }
  });
  return counts as unknown as Counts;
}

/** The filter with a value of a facet chosen, or chosen no more. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const wanted = new Set(filter.chosen[facet]);
  if (!wanted.delete(value)) wanted.add(value);
  const { [facet]: _before, ...others } = filter.chosen;
  return { ...filter, chosen: wanted.size > 0 ? { ...others, [facet]: wanted } : others };
}
