/** How the ontology's classes and relations are said in FollowTheMoney (https://followthemoney.tech, schemata of release 4.11). */

/** A schema that things have here. */
export type FtmThing =
  | 'Person'
  | 'LegalEntity'
  | 'Organization'
  | 'PublicBody'
  | 'Company'
  | 'Address'
  | 'Territory'
  | 'Position'
  | 'Event'
  | 'Asset';

/** Class of the ontology → schema. A place is an address, as coarse as it is; what is made or won is an asset. */
export const FTM_THINGS: Readonly<Record<string, FtmThing>> = {
  ...{ Agent: 'LegalEntity', Person: 'Person', Group: 'LegalEntity', Organization: 'Organization' },
  ...{ GovernmentBody: 'PublicBody', PoliticalParty: 'Organization', Company: 'Company' },
  ...{ MediaOrganization: 'Organization', ArmedGroup: 'Organization', InternationalOrganization: 'Organization' },
  ...{ SportsTeam: 'Organization', EducationalOrganization: 'Organization', Place: 'Address', Country: 'Territory' },
  ...{ City: 'Address', Region: 'Address', Facility: 'Address', Position: 'Position', Event: 'Event' },
  ...{ Work: 'Asset', Product: 'Asset', Award: 'Asset' },
};

/** Schema → all that it is besides itself, as far as ranges ask for it. */
export const FTM_PARENTS: Readonly<Record<FtmThing, readonly FtmThing[]>> = {
  ...{ Person: ['LegalEntity'], LegalEntity: [], Organization: ['LegalEntity'] },
  ...{ PublicBody: ['Organization', 'LegalEntity'], Company: ['Organization', 'LegalEntity', 'Asset'] },
  ...{ Address: [], Territory: [], Position: [], Event: [], Asset: [] },
};

/** A relation as a schema with two ends. */
export interface FtmEdge {
  readonly schema: 'Directorship' | 'Employment' | 'Membership' | 'Ownership' | 'Family' | 'Occupancy';
  readonly subject: readonly [property: string, range: FtmThing];
  readonly object: readonly [property: string, range: FtmThing];
  /** Property that holds the relation's own name, where the schema says less than it. */
  readonly says?: 'role' | 'relationship';
}

const FAMILY: FtmEdge = {
  ...{ schema: 'Family', subject: ['person', 'Person'], object: ['relative', 'Person'], says: 'relationship' },
};
const EMPLOYMENT: FtmEdge = {
  ...{ schema: 'Employment', subject: ['employee', 'Person'], object: ['employer', 'Organization'], says: 'role' },
};

/** Relation → schema; the others, and those whose ends are of other schemata, are links of no kind that FollowTheMoney knows. */
export const FTM_EDGES: Readonly<Record<string, FtmEdge>> = {
  headOf: {
    ...{ schema: 'Directorship', subject: ['director', 'LegalEntity'], object: ['organization', 'Organization'] },
    says: 'role',
  },
  ...{ worksFor: EMPLOYMENT, spokespersonOf: EMPLOYMENT, aideOf: EMPLOYMENT },
  memberOf: { schema: 'Membership', subject: ['member', 'LegalEntity'], object: ['organization', 'Organization'] },
  ownerOf: { schema: 'Ownership', subject: ['owner', 'LegalEntity'], object: ['asset', 'Asset'] },
  ...{ spouseOf: FAMILY, parentOf: FAMILY, siblingOf: FAMILY, relativeOf: FAMILY },
  hasPosition: { schema: 'Occupancy', subject: ['holder', 'Person'], object: ['post', 'Position'] },
};
