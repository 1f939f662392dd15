/** Classes as gazetteers write them: names and IRIs of the ontology, and schema.org's. */
import type { Ontology } from '../ontology/ontology.js';

/** Class of schema.org → class of the ontology. */
const SCHEMA_CLASSES: Readonly<Record<string, string>> = {
  ...{ Person: 'Person', Organization: 'Organization', GovernmentOrganization: 'GovernmentBody' },
  ...{ PoliticalParty: 'PoliticalParty', Corporation: 'Company', OnlineBusiness: 'Company', Airline: 'Company' },
  ...{ NewsMediaOrganization: 'MediaOrganization', SportsTeam: 'SportsTeam', SportsClub: 'SportsTeam' },
  ...{ EducationalOrganization: 'EducationalOrganization', CollegeOrUniversity: 'EducationalOrganization' },
  ...{ School: 'EducationalOrganization', Place: 'Place', Country: 'Country', City: 'City' },
  ...{ AdministrativeArea: 'Region', State: 'Region', Continent: 'Region', CivicStructure: 'Facility' },
  ...{ Airport: 'Facility', Hospital: 'Facility', Event: 'Event', CreativeWork: 'Work', Product: 'Product' },
};

const SCHEMA = /^(?:schema:|https?:\/\/schema\.org\/)(\w+)$/;

/** The class that a name (`City`), a prefixed name (`tw:City`, `schema:City`) or an IRI means; `undefined` for another. */
export function classNamed(text: string, { classes }: Pick<Ontology, 'classes'>): string | undefined {
  const own = text.replace(/^tw:/, '');
  if (classes.has(own)) return own;
  const foreign = SCHEMA_CLASSES[SCHEMA.exec(text)?.[1] ?? ''];
  if (foreign !== undefined && classes.has(foreign)) return foreign;
  return [...classes.values()].find(({ iri }) => iri === text)?.id;
}
