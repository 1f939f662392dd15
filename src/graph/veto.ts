/** The last word on fillers: what can never fill a role leaves it, by the class that the whole document gives the entity, and what the document never tells. */
import type { Entity, EntityId, Term } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Telling } from './tellings.js';

/** The telling without impossible fillers, coreference may show one to be of another class than its mention, and without an "it" that stays one. */
export function withoutImpossible(
  telling: Telling,
  entityOf: (id: EntityId) => Pick<Entity, 'type' | 'level' | 'label'> | undefined,
  ontology: Ontology,
): Telling {
  const isPossible = (role: string) => (term: Term) => {
    const entity = term.kind === 'entity' ? entityOf(term.id) : undefined;
    return entity === undefined || !(isNothing(entity) || ontology.impossible(telling.type, role, entity.type));
  };
  const isCrew = (role: string, terms: readonly Term[]) =>
    terms.length > 1 && isNoPersons(ontology, telling.type, role) && terms.every((term) => isPerson(term, entityOf));
  const roles = Object.entries(telling.roles).map(
    ([role, terms]) => [role, isCrew(role, terms) ? [] : terms.filter(isPossible(role))] as const,
  );
  return { ...telling, roles: Object.fromEntries(roles.filter(([, terms]) => terms.length > 0)) };
}

/** Whether a side of a relation takes bodies alone: of "they are led by Osei", where "they" are three players, nobody leads each of them. */
function isNoPersons(ontology: Ontology, type: string, role: string): boolean {
  const range = ontology.relations.has(type) ? (ontology.role(type, role)?.range ?? []) : [];
  return range.includes('Organization') && !ontology.inRange('Person', range);
}

function isPerson(term: Term, entityOf: (id: EntityId) => Pick<Entity, 'type'> | undefined): boolean {
  return term.kind === 'entity' && entityOf(term.id)?.type === 'Person';
}

/** "denied it", "its chairman": a thing of which the text has nothing but pronouns. */
function isNothing({ level, label }: Pick<Entity, 'level' | 'label'>): boolean {
  return level === 'pronoun' && /^(?:its?|itself|this|that|which)$/i.test(label);
}
