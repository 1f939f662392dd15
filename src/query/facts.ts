/** Answers that come as they are asked for: facts, fluent and iterable. */
import type { Fact } from '../model/statement.js';
import type { Conditions } from './find.js';
import type { FactRecord, TermRecord } from './records.js';

/** A fact whose roles are known by its type. */
export type TypedFact<Role extends string> = Omit<FactRecord, 'roles'> & {
  readonly roles: { readonly [R in Role]?: readonly TermRecord[] };
};

/** What a fact must have, by the roles of its type: `{ participant: 'Kim Jong Un', after: '2018' }`. */
export type TypedFilter<Role extends string> = Omit<Conditions, 'type'> & { readonly [R in Role]?: string };

/** Facts that nothing is computed of until they are walked; every walk begins anew. */
export interface Facts<Role extends string = string> extends Iterable<TypedFact<Role>> {
  /** Those that meet more conditions. */
  where(filter: TypedFilter<Role>): Facts<Role>;
  /** The first ones, at most `count`. */
  take(count: number): Facts<Role>;
  /** What is made of each, as it is walked. */
  map<T>(change: (fact: TypedFact<Role>) => T): Iterable<T>;
  first(): TypedFact<Role> | undefined;
  count(): number;
  toArray(): TypedFact<Role>[];
}

/** What walks need: how a fact is tested, and how it becomes a record. */
export interface FactTools {
  readonly test: (filter: Readonly<Record<string, unknown>>) => (fact: Fact) => boolean;
  readonly make: (fact: Fact) => FactRecord;
}

/** Facts over a walk that can be begun anew. */
export function lazyFacts<Role extends string>(walk: () => Iterable<Fact>, tools: FactTools): Facts<Role> {
  const record = (fact: Fact) => tools.make(fact) as TypedFact<Role>;
  const records = () => mapped(walk(), record);
  return {
    [Symbol.iterator]: records,
    where: (filter) => {
      const holds = tools.test(filter);
      return lazyFacts(() => kept(walk(), holds), tools);
    },
    take: (count) => lazyFacts(() => firstOf(walk(), count), tools),
    map: (change) => ({ [Symbol.iterator]: () => mapped(records(), change) }),
    first: () => records().next().value ?? undefined,
    count: () => [...walk()].length,
    toArray: () => [...records()],
  };
}

function* mapped<T, R>(items: Iterable<T>, change: (item: T) => R): Generator<R, undefined> {
  for (const item of items) yield change(item);
}

function* kept<T>(items: Iterable<T>, holds: (item: T) => boolean): Generator<T> {
  for (const item of items) if (holds(item)) yield item;
}

function* firstOf<T>(items: Iterable<T>, count: number): Generator<T> {
  let left = count;
  if (left <= 0) return;
  for (const item of items) {
    yield item;
    if (--left <= 0) return;
  }
}
