/** What is right, found, and should have been found. */
export interface Count {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export const NOTHING: Count = { right: 0, found: 0, gold: 0 };

/** The sum of two counts. */
export function add(one: Count, other: Count): Count {
  return { right: one.right + other.right, found: one.found + other.found, gold: one.gold + other.gold };
}

/** F1, 0 to 1; where each decision has one right answer: the share that is right. */
export function f1Of({ right, found, gold }: Count): number {
  return found + gold === 0 ? 0 : (2 * right) / (found + gold);
}
