/** Hits and totals by measure, and the F1 that they give. */

interface Count {
  right: number;
  found: number;
  gold: number;
}

/** F1 (for accuracies: the share that is right) by measure, 0 to 1. */
export type Figures = Readonly<Record<string, number>>;

/** Counts by measure. */
export class Counts {
  private readonly counts = new Map<string, Count>();

  private add(measure: string, right: number, found: number, gold: number): void {
    const count = this.counts.get(measure) ?? { right: 0, found: 0, gold: 0 };
    this.counts.set(measure, { right: count.right + right, found: count.found + found, gold: count.gold + gold });
  }

  /** One decision for which there is one right answer. */
  accuracy(measure: string, right: boolean): void {
    this.add(measure, right ? 1 : 0, 1, 1);
  }

  /** Things found and things that should have been, as keys; repetition does not count. */
  sets(measure: string, found: Iterable<string>, gold: Iterable<string>): void {
    const [foundKeys, goldKeys] = [new Set(found), new Set(gold)];
    const right = [...foundKeys].filter((key) => goldKeys.has(key)).length;
    this.add(measure, right, foundKeys.size, goldKeys.size);
  }

  /** Measures in the order of their first count. */
  figures(): Figures {
    const f1 = ({ right, found, gold }: Count) => (found + gold === 0 ? 0 : (2 * right) / (found + gold));
    return Object.fromEntries([...this.counts].map(([measure, count]) => [measure, f1(count)]));
  }
}
