/** One entity told by several documents → one record, the same in any order. */

import type { MentionLevel } from '../model/mention.js';
import type { Entity } from '../model/statement.js';
import type { Ontology } from '../ontology/ontology.js';
import { compareText, groupBy, sortedBy, sortedUnique } from './order.js';

const LEVELS: readonly MentionLevel[] = ['name', 'nominal', 'pronoun'];

/** Entities with equal id become one, sorted by id; the label is no alias of itself. */
export function mergeEntities(entities: readonly Entity[], ontology: Ontology): Entity[] {
  const groups = sortedBy(groupBy(entities, ({ id }) => id).values(), (group) => group[0]!.id);
  return groups.map((group) => mergeGroup(group, ontology));
}

function mergeGroup(group: readonly Entity[], ontology: Ontology): Entity {
  const label = commonest(group.map((entity) => entity.label));
  const level = LEVELS.find((candidate) => group.some((entity) => entity.level === candidate))!;
  const names = group.flatMap((entity) => [...entity.aliases, entity.label]);
  return {
    id: group[0]!.id,
    type: mostSpecific(
      group.map(({ type }) => type),
      ontology,
    ),
    ...{ label, level },
    aliases: sortedUnique(names).filter((name) => name !== label),
    documents: sortedUnique(group.flatMap(({ documents }) => documents)),
  };
}

/** The text that most documents use; of equals the longest, then the first by code units. */
function commonest(texts: readonly string[]): string {
  const counts = [...groupBy(texts, (text) => text)].map(([text, same]) => ({ text, count: same.length }));
  counts.sort((a, b) => b.count - a.count || b.text.length - a.text.length || compareText(a.text, b.text));
  return counts[0]!.text;
}

/** The commonest class among those with no more specific one beside them. */
function mostSpecific(types: readonly string[], ontology: Ontology): string {
  const distinct = sortedUnique(types);
  const isLeaf = (type: string) => !distinct.some((other) => other !== type && ontology.isA(other, type));
  return commonest(types.filter(isLeaf));
}
