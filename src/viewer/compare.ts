/** What two entities share: facts that name both, things that both have to do with, documents that speak of both. */
import { groupBy } from '../graph/order.js';
import { fillersOf } from '../graph/viewer-fillers.js';
import type { ViewerData, ViewerEvidence } from '../graph/viewer-types.js';

/** Positions in the lists of the data. */
export interface Comparison {
  /** Relations between the two. */
  readonly direct: readonly number[];
  /** Events in which both have a part. */
  readonly events: readonly number[];
  /** What each of them has facts with, most told first. */
  readonly shared: readonly SharedNeighbour[];
  readonly documents: readonly SharedDocument[];
}

export interface SharedNeighbour {
  readonly node: number;
  /** Facts that the one has with it, and the other. */
  readonly one: readonly number[];
  readonly other: readonly number[];
}

/** A document with the sentences that name the two: one where it names both. */
export interface SharedDocument {
  readonly document: number;
  readonly evidence: readonly ViewerEvidence[];
}

/** Compares two nodes by some of the facts (positions). */
export function compare(data: ViewerData, facts: readonly number[], one: number, other: number): Comparison {
  const nodesOf = new Map(facts.map((fact) => [fact, new Set(fillersOf(data.facts[fact]!))]));
  const about = (node: number) => facts.filter((fact) => nodesOf.get(fact)!.has(node));
  const both = about(one).filter((fact) => nodesOf.get(fact)!.has(other));
  const isEvent = (fact: number) => data.facts[fact]!.kind === 'event';
  const apart = (node: number) =>
    byNeighbour(
      about(node).filter((fact) => !both.includes(fact)),
      node,
      nodesOf,
    );
  return {
    direct: both.filter((fact) => !isEvent(fact)),
    events: both.filter(isEvent),
    shared: sharedBy(apart(one), apart(other)),
    documents: sharedDocuments(data, one, other),
  };
}

function byNeighbour(facts: readonly number[], node: number, nodesOf: ReadonlyMap<number, ReadonlySet<number>>) {
  const ties = facts.flatMap((fact) => [...nodesOf.get(fact)!].map((near) => ({ near, fact })));
  const groups = groupBy(
    ties.filter(({ near }) => near !== node),
    ({ near }) => near,
  );
  return new Map([...groups].map(([near, group]) => [near, group.map(({ fact }) => fact)]));
}

function sharedBy(
  mine: ReadonlyMap<number, readonly number[]>,
  theirs: ReadonlyMap<number, readonly number[]>,
): SharedNeighbour[] {
  const shared = [...mine].flatMap(([node, one]) => {
    const other = theirs.get(node);
    return other ? [{ node, one, other }] : [];
  });
  const told = ({ one, other }: SharedNeighbour) => one.length + other.length;
  return shared.sort((a, b) => told(b) - told(a) || a.node - b.node);
}

function sharedDocuments({ documents, facts }: ViewerData, one: number, other: number): SharedDocument[] {
  const evidence = facts.flatMap((fact) => fact.evidence);
  return documents.flatMap(({ mentions }, document) => {
    const [mine, theirs] = [one, other].map((node) => mentions.filter((mention) => mention[2] === node));
    if (mine!.length === 0 || theirs!.length === 0) return [];
    const told = evidence.filter((each) => each.document === document);
    const together = told.find((each) => holds(each, mine!) && holds(each, theirs!));
    const apart = [mine!, theirs!].map((places) => told.find((each) => holds(each, places)));
    return [{ document, evidence: (together ? [together] : apart).filter((each) => each !== undefined) }];
  });
}

/** Whether one of these places lies in the sentence. */
function holds({ start, sentence }: ViewerEvidence, places: readonly (readonly [number, number, number])[]): boolean {
  return places.some(([from, to]) => start <= from && to <= start + sentence.length);
}
