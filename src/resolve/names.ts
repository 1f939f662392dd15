/** Names made comparable across documents. */

import { countryOfDemonym, countryOfName } from '../model/demonyms.js';
import { nameKey } from '../model/name-key.js';
import { fullNameOf } from './abbreviations.js';

/** Families of classes: an entity's id does not change when one document knows its class better than another. */
const FAMILIES: Readonly<Record<string, string>> = {
  Country: 'Place',
  City: 'Place',
  Region: 'Place',
  Facility: 'Place',
  GovernmentBody: 'Organization',
  PoliticalParty: 'Organization',
  Company: 'Organization',
  MediaOrganization: 'Organization',
  ArmedGroup: 'Organization',
  InternationalOrganization: 'Organization',
  SportsTeam: 'Organization',
  EducationalOrganization: 'Organization',
  Demonym: 'Group',
};

/** `Place` for countries and cities, `Organization` for companies and ministries; other classes are their own family. */
export function classFamily(type: string): string {
  return FAMILIES[type] ?? type;
}

/** The name by which documents are compared: the common name of a country, the words of a well-known abbreviation, else the label. */
export function canonicalName(label: string, type: string): string {
  if (type === 'Demonym') return countryOfDemonym(label) ?? label;
  const family = classFamily(type);
  if (family === 'Place' && type !== 'City' && type !== 'Facility') return countryOfName(label) ?? label;
  return family === 'Organization' ? (fullNameOf(label) ?? label) : label;
}

/** Key of a name inside its family: spellings that differ in case, accents, articles and punctuation are one. */
export function canonicalKey(label: string, type: string): string {
  return nameKey(canonicalName(label, type)) || label;
}

/** The label as a readable part of an id: lower-case ASCII words joined by hyphens, at most 40 characters. */
export function slug(label: string): string {
  const words = nameKey(label).match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 40).replace(/-$/, '') || 'x';
}
