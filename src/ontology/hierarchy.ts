/** Which class is below which, and which classes share no member. */

/** Class → its direct super-classes. */
export type Parents = ReadonlyMap<string, readonly string[]>;

/** Each class with all that is above it, itself first. */
export function closeUpwards(parents: Parents): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([...parents.keys()].map((id) => [id, collect(id, parents, new Set())]));
}

/** A class that is above itself, where there is one. */
export function findCycle(parents: Parents): string | undefined {
  return [...parents.keys()].find((id) =>
    (parents.get(id) ?? []).some((parent) => collect(parent, parents, new Set()).has(id)),
  );
}

/** Whether two classes are disjoint, by a declared pair of classes that stand above them. Pairs hold in both directions. */
export function areDisjoint(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
  pairs: readonly (readonly [string, string])[],
): boolean {
  return pairs.some(([a, b]) => (left.has(a) && right.has(b)) || (left.has(b) && right.has(a)));
}

function collect(id: string, parents: Parents, found: Set<string>): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const parent of parents.get(id) ?? []) collect(parent, parents, found);
  return found;
}
