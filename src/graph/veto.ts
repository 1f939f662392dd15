/** The ontology's last word: what can never fill a role leaves it, by the class that the whole document gives the entity. */
import type { EntityId, Term } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Telling } from './tellings.js';

/** The telling without impossible fillers; coreference may show a filler to be of another class than its mention. */
export function withoutImpossible(
  telling: Telling,
  classOf: (id: EntityId) => string | undefined,
  ontology: Ontology,
): Telling {
  const isPossible = (role: string) => (term: Term) => {
    const type = term.kind === 'entity' ? classOf(term.id) : undefined;
    return type === undefined || !ontology.impossible(telling.type, role, type);
  };
  const roles = Object.entries(telling.roles).map(([role, terms]) => [role, terms.filter(isPossible(role))] as const);
  return { ...telling, roles: Object.fromEntries(roles.filter(([, terms]) => terms.length > 0)) };
}
