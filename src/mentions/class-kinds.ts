/** Kinds of classes of which the network often knows that, but not which: it spreads an unknown place over the classes of places. */

const KINDS: readonly ReadonlySet<string>[] = [
  new Set('Country City Region Facility'.split(' ')),
  new Set(
    `Organization GovernmentBody PoliticalParty Company MediaOrganization ArmedGroup InternationalOrganization SportsTeam
    EducationalOrganization`.split(/\s+/),
  ),
];

/** The kind of a class; of any that has none the class itself. */
export function kindOf(type: string): string {
  const kind = KINDS.findIndex((kind) => kind.has(type));
  return kind < 0 ? type : `kind ${kind}`;
}
