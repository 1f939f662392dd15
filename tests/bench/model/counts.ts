/** Hits and totals by measure, sentence by sentence, and the figures that they give. */
import { type Interval, intervalsOf } from './bootstrap.js';
import { add, type Count, f1Of, NOTHING } from './count.js';

/** Fewer sentences (or documents) than this say nothing about the spread. */
const LEAST_UNITS = 10;

/** F1 (for accuracies: the share that is right), 0 to 1, with its interval over the sentences; absent where they are too few. */
export interface Figure {
  readonly value: number;
  readonly interval?: Interval;
}

/** Figures by measure. */
export type Figures = Readonly<Record<string, Figure>>;

/** Counts by measure; sentences (or what else is drawn for the intervals) one after the other. */
export class Counts {
  private readonly units: Map<string, Count>[] = [];

  /** Begins the next sentence: what follows counts for it. */
  next(): void {
    this.units.push(new Map());
  }

  private add(measure: string, count: Count): void {
    const unit = this.units.at(-1)!;
    unit.set(measure, add(unit.get(measure) ?? NOTHING, count));
  }

  /** One decision for which there is one right answer. */
  accuracy(measure: string, right: boolean): void {
    this.add(measure, { right: right ? 1 : 0, found: 1, gold: 1 });
  }

  /** Things found and things that should have been, as keys; repetition does not count. */
  sets(measure: string, found: Iterable<string>, gold: Iterable<string>): void {
    const [foundKeys, goldKeys] = [new Set(found), new Set(gold)];
    const right = [...foundKeys].filter((key) => goldKeys.has(key)).length;
    this.add(measure, { right, found: foundKeys.size, gold: goldKeys.size });
  }

  /** Measures in the order of their first count. */
  figures(): Figures {
    const measures = [...new Set(this.units.flatMap((unit) => [...unit.keys()]))];
    const intervals = intervalsOf(this.units, measures);
    return Object.fromEntries(measures.map((measure) => [measure, this.figure(measure, intervals.get(measure)!)]));
  }

  private figure(measure: string, interval: Interval): Figure {
    const own = this.units.flatMap((unit) => unit.get(measure) ?? []);
    const value = f1Of(own.reduce(add, NOTHING));
    return own.length < LEAST_UNITS ? { value } : { value, interval };
  }
}
