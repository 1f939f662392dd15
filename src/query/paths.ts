/** Ways through the graph along asserted statements between entities, in either direction. */
import { groupBy } from '../graph/order.js';
import type { EntityId, KnowledgeGraph, Statement } from '../model/statement.js';

/** A statement as a way from one of its ends to the other. */
export interface Way {
  readonly to: EntityId;
  readonly statement: Statement;
}

/** Where one can go from each entity. */
export type Ways = ReadonlyMap<EntityId, readonly Way[]>;

/** The ways of a graph: statements with more claims first, so that of two shortest paths the better attested is taken. */
export function waysOf(graph: KnowledgeGraph): Ways {
  const edges = graph.statements.flatMap((statement) => {
    const { subject, object, asserted } = statement;
    if (!asserted || object.kind !== 'entity') return [];
    return [
      { from: subject, to: object.id, statement },
      { from: object.id, to: subject, statement },
    ];
  });
  const ways: Map<EntityId, Way[]> = groupBy(edges, ({ from }) => from);
  for (const list of ways.values()) list.sort((a, b) => b.statement.claims.length - a.statement.claims.length);
  return ways;
}

/** All entities at most `hops` statements away with their distance, nearest first; the start is not among them. */
export function reach(ways: Ways, start: EntityId, hops: number): ReadonlyMap<EntityId, number> {
  const distances = new Map<EntityId, number>([[start, 0]]);
  for (const [entity, distance] of distances) {
    if (distance >= hops) break;
    for (const { to } of ways.get(entity) ?? []) if (!distances.has(to)) distances.set(to, distance + 1);
  }
  distances.delete(start);
  return distances;
}

/** The statements of a shortest path; empty from a thing to itself, `undefined` where there is none. */
export function shortestPath(ways: Ways, start: EntityId, end: EntityId): Statement[] | undefined {
  const arrivals = new Map<EntityId, { from: EntityId; statement: Statement } | undefined>([[start, undefined]]);
  for (const entity of arrivals.keys()) {
    if (entity === end) return stepsTo(end, arrivals);
    for (const { to, statement } of ways.get(entity) ?? []) {
      if (!arrivals.has(to)) arrivals.set(to, { from: entity, statement });
    }
  }
  return undefined;
}

/** Ways that visit nothing twice, by the number of their steps, at most `hops`; found one by one as they are asked for. */
export function* allPaths(ways: Ways, start: EntityId, end: EntityId, hops: number): Generator<Statement[]> {
  const distances = new Map([[end, 0], ...reach(ways, end, hops)]);
  for (let length = 0; length <= hops; length++) yield* pathsOfLength(ways, start, end, length, distances, []);
}

function* pathsOfLength(
  ways: Ways,
  start: EntityId,
  end: EntityId,
  length: number,
  distances: ReadonlyMap<EntityId, number>,
  visited: readonly EntityId[],
): Generator<Statement[]> {
  if (start === end) {
    if (length === 0) yield [];
    return;
  }
  // What lies further from the end than steps are left leads nowhere.
  if ((distances.get(start) ?? Number.POSITIVE_INFINITY) > length) return;
  for (const { to, statement } of ways.get(start) ?? []) {
    if (visited.includes(to)) continue;
    const rests = pathsOfLength(ways, to, end, length - 1, distances, [...visited, start]);
    for (const rest of rests) yield [statement, ...rest];
  }
}

function stepsTo(
  end: EntityId,
  arrivals: ReadonlyMap<EntityId, { from: EntityId; statement: Statement } | undefined>,
): Statement[] {
  const steps: Statement[] = [];
  for (let arrival = arrivals.get(end); arrival; arrival = arrivals.get(arrival.from)) steps.push(arrival.statement);
  return steps.reverse();
}
