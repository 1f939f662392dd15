/** Looking up a name that may be any text. */

/** What a record itself has under a name; of `__proto__` or `constructor` nothing, unless it was put there. */
export function ownValue<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
