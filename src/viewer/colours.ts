/** Colours of entity classes, legible on both backgrounds; a class that is not listed takes its family's colour. */

const COLOURS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  Person: ['#2563eb', '#7aa7ff'],
  Group: ['#0e7490', '#4cc9e0'],
  Organization: ['#b45309', '#f5a742'],
  Place: ['#15803d', '#5fce85'],
  Position: ['#7e22ce', '#c48bff'],
  Event: ['#be123c', '#ff7d97'],
  Work: ['#57534e', '#c9c2bb'],
  Product: ['#4d7c0f', '#a9d65c'],
  Award: ['#a16207', '#e8c547'],
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

/** The class that colours and the legend speak of: `Place` for `City`. */
export function familyOf(kind: string): string {
  return FAMILY[kind] ?? kind;
}

export function colourOf(kind: string, dark: boolean): string {
  const pair = COLOURS[familyOf(kind)] ?? COLOURS.Work!;
  return dark ? pair[1] : pair[0];
}
