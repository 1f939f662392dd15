/** Colours of the drawing, legible on both grounds; the page's own colours are in viewer.css. */
import { ownValue } from '../model/own-value.js';
import type { Modality } from '../model/text.js';

/** `[on light ground, on dark ground]`. */
type Pair = readonly [string, string];

const CLASSES: Readonly<Record<string, Pair>> = {
  Person: ['#2563eb', '#7aa7ff'],
  Group: ['#0e7490', '#4cc9e0'],
  Organization: ['#b45309', '#f5a742'],
  Place: ['#15803d', '#5fce85'],
  Position: ['#7e22ce', '#c48bff'],
  Event: ['#be123c', '#ff7d97'],
  Work: ['#57534e', '#c9c2bb'],
  Product: ['#4d7c0f', '#a9d65c'],
  Award: ['#a16207', '#e8c547'],
  Entity: ['#7c8798', '#6b7686'],
};

const FAMILY: Readonly<Record<string, string>> = {
  Country: 'Place',
  City: 'Place',
  Region: 'Place',
  Facility: 'Place',
  Demonym: 'Group',
  GovernmentBody: 'Organization',
  PoliticalParty: 'Organization',
  Company: 'Organization',
  MediaOrganization: 'Organization',
  ArmedGroup: 'Organization',
  InternationalOrganization: 'Organization',
  SportsTeam: 'Organization',
  EducationalOrganization: 'Organization',
};

const EDGES: Readonly<Record<Modality, Pair>> = {
  asserted: ['#78839a', '#8792ab'],
  planned: ['#a16207', '#e8b84a'],
  possible: ['#7c3aed', '#bb9cff'],
  denied: ['#c81e1e', '#ff6f6f'],
};

/** What the canvas needs besides: text, text of edges, text and discs that are out of focus, ground, and ground of a box. */
const INKS = {
  ink: ['#1d2330', '#e7e9ee'],
  soft: ['#4a5468', '#b4bccd'],
  dim: ['#838da0', '#717a8c'],
  faint: ['#dfe3ea', '#2c313b'],
  ground: ['#f7f8fa', '#14171d'],
  card: ['#ffffff', '#2a2f3a'],
} as const satisfies Record<string, Pair>;

/** The class that colours and the legend speak of: `Place` for `City`; a class that is not listed is its own. */
export function familyOf(kind: string): string {
  return ownValue(FAMILY, kind) ?? kind;
}

export function colourOf(kind: string, dark: boolean): string {
  return pick(ownValue(CLASSES, familyOf(kind)) ?? CLASSES.Work!, dark);
}

export function edgeColour(modality: Modality, dark: boolean): string {
  return pick(EDGES[modality], dark);
}

export function inkOf(name: keyof typeof INKS, dark: boolean): string {
  return pick(INKS[name], dark);
}

function pick([light, night]: Pair, dark: boolean): string {
  return dark ? night : light;
}
