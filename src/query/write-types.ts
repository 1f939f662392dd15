/** The ontology as TypeScript, for a typed handle over graphs that were built with it. */
import type { Ontology, RoleType } from '../ontology/ontology.js';

/** The text of a module that exports one interface: the roles of each event type and relation, and the classes of entities. */
export function ontologyTypes({ events, relations, classes }: Ontology, name: string): string {
  const roles = (types: Iterable<{ readonly id: string; readonly roles: ReadonlyMap<string, RoleType> }>) =>
    [...types].map(({ id, roles }) => `    readonly ${id}: ${literals(roles.keys())};\n`).join('');
  return `/** Made from the ontology by \`ontologyTypes\`: types, their roles, classes. Not to be edited. */
export interface ${name} {
  readonly events: {
${roles(events.values())}  };
  readonly relations: {
${roles(relations.values())}  };
  readonly classes: ${literals(classes.keys())};
}
`;
}

function literals(names: Iterable<string>): string {
  return [...names].map((name) => `'${name}'`).join(' | ');
}
