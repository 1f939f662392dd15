/** Names as people type them → entities. */
import { linkedIris } from '../graph/link-graph.js';
import { groupBy } from '../graph/order.js';
import { keyWords, nameKey } from '../model/name-key.js';
import type { Entity, EntityId, KnowledgeGraph } from '../model/statement.js';

/** Finds entities by what they are called. */
export interface NameIndex {
  /**
   * Entities with this id, linked IRI, label or alias; if there are none, those whose label holds these words in this order. Accents, case and
   * leading articles do not count. Best first: by label before by alias, names before nominals, what is claimed more before less.
   */
  entitiesNamed(name: string): readonly Entity[];
}

/** Index of a graph's entities. */
export function nameIndex(graph: KnowledgeGraph): NameIndex {
  const byId = new Map<string, Entity>(graph.entities.map((entity) => [entity.id, entity]));
  const byIri = groupBy(linkedIris(graph), ([, iri]) => iri);
  const byKey = entitiesByKey(graph.entities);
  const byWord = entitiesByWord(graph.entities);
  const order = comparison(claimCounts(graph));
  return {
    entitiesNamed: (name) => {
      const exact = byId.get(name);
      if (exact) return [exact];
      const linked = byIri.get(name);
      if (linked) return linked.map(([id]) => byId.get(id)!);
      const key = nameKey(name);
      const found = byKey.get(key) ?? rarest(key, byWord).filter((entity) => holdsWords(nameKey(entity.label), key));
      return [...found].sort(order(key));
    },
  };
}

/** Whether the words of `part` stand in `whole`, next to each other and in order; no words stand nowhere. */
export function holdsWords(whole: string, part: string): boolean {
  return part !== '' && ` ${whole} `.includes(` ${keyWords(part).join(' ')} `);
}

function entitiesByKey(entities: readonly Entity[]): ReadonlyMap<string, ReadonlySet<Entity>> {
  const index = new Map<string, Set<Entity>>();
  for (const entity of entities) {
    for (const name of [entity.label, ...entity.aliases]) {
      const key = nameKey(name);
      index.set(key, (index.get(key) ?? new Set()).add(entity));
    }
  }
  return index;
}

/** Word of a label → entities. */
function entitiesByWord(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const index = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const word of new Set(keyWords(nameKey(entity.label)))) {
      const list = index.get(word);
      if (list) list.push(entity);
      else index.set(word, [entity]);
    }
  }
  return index;
}

/** The entities whose labels hold the rarest word of a key. */
function rarest(key: string, byWord: ReadonlyMap<string, readonly Entity[]>): readonly Entity[] {
  const lists = keyWords(key).map((word) => byWord.get(word) ?? []);
  return lists.length === 0 ? [] : lists.reduce((best, list) => (list.length < best.length ? list : best));
}

function claimCounts({ claims }: KnowledgeGraph): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { subject, object } of claims) {
    const ends = object.kind === 'entity' ? [subject, object.id] : [subject];
    for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}

function comparison(counts: ReadonlyMap<EntityId, number>) {
  return (key: string) => (left: Entity, right: Entity) => {
    const rank = (entity: Entity) => (nameKey(entity.label) === key ? 0 : 2) + (entity.level === 'name' ? 0 : 1);
    const count = (entity: Entity) => counts.get(entity.id) ?? 0;
    return rank(left) - rank(right) || count(right) - count(left) || (left.id < right.id ? -1 : 1);
  };
}
