/** Roles in the order a reader expects: that of the ontology (who before whom before what), time and place last. */
import type { Fact } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';

/** The roles of a fact, ordered; roles that the ontology does not know come last. */
export function orderRoles({ type, roles }: Pick<Fact, 'type' | 'roles'>, ontology: Ontology): Fact['roles'] {
  const known = ontology.events.get(type) ?? ontology.relations.get(type);
  const declared = [...(known?.roles.values() ?? [])].toSorted((a, b) => Number(a.shared) - Number(b.shared));
  const names = declared.map(({ name }) => name);
  const place = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return Object.fromEntries(Object.entries(roles).toSorted(([a], [b]) => place(a) - place(b)));
}
