/** Places for entities that join a graph which is laid out: beside those that they have to do with, or to the right of all. */
import { fillersOf } from '../graph/viewer-fillers.js';
import type { ViewerData } from '../graph/viewer-types.js';
import { extentOf } from './extent.js';
import type { Point } from './nearest-edge.js';

/** Length of an edge in the layout of the build (`graph/viewer-places.ts`). */
const EDGE = 100;
/** Directions that are tried around a neighbour. */
const DIRECTIONS = 12;
const AWAY = 1.3 * EDGE;

/** Places by id of the added nodes that the built graph has not. */
export function placesBeside(built: ViewerData, added: ViewerData): ReadonlyMap<string, Point> {
  const taken = new Map<string, Point>(built.nodes.map((node) => [node.id, node]));
  const isNew = (id: string) => !taken.has(id);
  const fresh = added.nodes.filter(({ id }) => isNew(id)).map(({ id }) => id);
  for (const [id, neighbour] of stepsFromKnown(added, isNew)) taken.set(id, freeNear(taken.get(neighbour)!, taken));
  const loose = added.nodes.filter(({ id }) => isNew(id));
  const shift = shiftTo(rightOf([...taken.values()]), loose);
  for (const { id, x, y } of loose) taken.set(id, { x: x + shift.x, y: y + shift.y });
  return new Map(fresh.map((id) => [id, rounded(taken.get(id)!)]));
}

/** New nodes that some way of facts leads to from known ones, each with the node before it on that way; nearest first. */
function stepsFromKnown(added: ViewerData, isNew: (id: string) => boolean): [string, string][] {
  const neighbours = neighboursIn(added);
  const reached = new Set(added.nodes.flatMap(({ id }) => (isNew(id) ? [] : [id])));
  const steps: [string, string][] = [];
  for (const id of reached) {
    for (const other of neighbours.get(id) ?? []) {
      if (!reached.has(other)) steps.push([other, id]);
      reached.add(other);
    }
  }
  return steps;
}

/** Who stands in one fact with whom: the ends of edges, and what has no edge (a place where people meet). */
function neighboursIn({ nodes, facts }: ViewerData): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const fact of facts) {
    const ids = fillersOf(fact).map((node) => nodes[node]!.id);
    for (const id of ids) neighbours.get(id)!.push(...ids);
  }
  return neighbours;
}

/** A place beside a neighbour, a little farther than in a layout that has time to find room, in the direction that is freest; of equals the first. */
function freeNear(neighbour: Point, taken: ReadonlyMap<string, Point>): Point {
  const others = [...taken.values()].filter((other) => distance(other, neighbour) < 2 * AWAY);
  const places = Array.from({ length: DIRECTIONS }, (_, turn) => {
    const angle = (2 * Math.PI * turn) / DIRECTIONS;
    return { x: neighbour.x + AWAY * Math.cos(angle), y: neighbour.y + AWAY * Math.sin(angle) };
  });
  const rooms = places.map((place) => extentOf(others.map((other) => distance(other, place)))[0]);
  return places[rooms.indexOf(Math.max(...rooms))]!;
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** A place right of all points, at half their height. */
function rightOf(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 };
  const [right] = extentOf(points.map(({ x }) => -x));
  const [low, high] = extentOf(points.map(({ y }) => y));
  return { x: -right + 1.5 * EDGE, y: (low + high) / 2 };
}

/** What moves points so that their left border is there, and they lie around its height. */
function shiftTo(place: Point, points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 };
  const [left] = extentOf(points.map(({ x }) => x));
  const [low, high] = extentOf(points.map(({ y }) => y));
  return { x: place.x - left, y: place.y - (low + high) / 2 };
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
}
