/** Orders that are the same on every machine: by code units, never by locale. */

/** Compares two strings by their UTF-16 code units. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A sorted copy, by the text that `key` gives. */
export function sortedBy<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  const keyed = Array.from(items, (item) => ({ item, key: key(item) }));
  return keyed.sort((left, right) => compareText(left.key, right.key)).map(({ item }) => item);
}

/** The distinct texts, sorted. */
export function sortedUnique<T extends string>(texts: Iterable<T>): T[] {
  return [...new Set(texts)].sort(compareText);
}

/** Groups in the order of their first items. */
export function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
