/** Families of classes, as far as coreference needs them. */

const ORGANIZATIONS: ReadonlySet<string> = new Set(
  'Organization GovernmentBody PoliticalParty Company MediaOrganization ArmedGroup InternationalOrganization SportsTeam EducationalOrganization'.split(
    ' ',
  ),
);
const PLACES: ReadonlySet<string> = new Set(['Place', 'Country', 'City', 'Region', 'Facility']);

export function isOrganization(type: string): boolean {
  return ORGANIZATIONS.has(type);
}

export function isPlace(type: string): boolean {
  return PLACES.has(type);
}

/** `Organization` for its subclasses, `Place` for its own, else the class itself. */
export function familyOf(type: string): string {
  if (isOrganization(type)) return 'Organization';
  return isPlace(type) ? 'Place' : type;
}

/** Whether two classes can be one thing: equal, or one the general class of the other; `Entity` fits all but people. */
export function areCompatible(one: string, other: string): boolean {
  if (one === other) return true;
  if (one === 'Entity' || other === 'Entity') return !isHuman(one) && !isHuman(other);
  const [general, special] = [one, other].map(familyOf) as [string, string];
  if (general !== special) return isBodyAndPlace(one, other);
  return one === general || other === special;
}

export function isHuman(type: string): boolean {
  return type === 'Person' || type === 'Group';
}

/** A school is a body and a building. */
function isBodyAndPlace(one: string, other: string): boolean {
  const pair = [one, other].sort().join(' ');
  return pair === 'EducationalOrganization Facility' || pair === 'Facility Organization';
}
