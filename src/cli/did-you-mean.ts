/** What a person meant who wrote a name with a slip of the pen. */
import { keyWords, nameKey } from '../model/name-key.js';
import { nearestOf } from '../model/near-words.js';
import type { EntityRecord } from '../query/records.js';

/** ` (did you mean "Meet"?)` for the nearest of the words; nothing where none is near. */
export function meantWord(word: string, words: Iterable<string>): string {
  return suggestion(nearestOf(word, words));
}

/** The same for the nearest entity: by label, alias or a word of its label, those with names before others. */
export function meantEntity(name: string, entities: readonly EntityRecord[]): string {
  const byLabel = new Map(entities.map((entity) => [entity.label, entity]));
  const isNamed = (label: string) => Number(byLabel.get(label)!.level === 'name');
  const labels = [...byLabel.keys()].sort((a, b) => isNamed(b) - isNamed(a));
  const shapesOf = (label: string) => {
    const key = nameKey(label);
    return [key, ...byLabel.get(label)!.aliases.map(nameKey), ...keyWords(key)];
  };
  return suggestion(nearestOf(nameKey(name), labels, shapesOf));
}

function suggestion(meant: string | undefined): string {
  return meant === undefined ? '' : ` (did you mean "${meant}"?)`;
}
