/** Room for labels: the parts of a graph that hang together are drawn at one scale and packed close, wide rather than high. */

import { type Point, parkIsolates } from './layout/positions.js';
import { spreadApart } from './layout/spread.js';
import { groupBy } from './order.js';

/** A node as the layout has placed it. */
interface PlacedNode extends Point {
  readonly id: string;
}

interface Tie {
  readonly source: string;
  readonly target: string;
}

/** A part with its bounds, padded by the room that labels take. */
interface Part {
  readonly nodes: readonly PlacedNode[];
  readonly centre: Point;
  readonly width: number;
  readonly height: number;
}

/** Mean length of an edge after scaling, in the units of the result. */
const EDGE = 100;
/** Least distance of two nodes of a part. */
const ROOM = 45;
/** Width to height of most screens. */
const ASPECT = 1.8;
/** Distance of the places that are tried, on a sunflower around the middle. */
const STEP = 30;
/** Free places that are compared for a part, in a graph of few parts. */
const CHOICES = 150;
const FEW = 40;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** New places, rounded to 0.01, by id; what no tie holds is parked below. Equal input gives equal places. */
export function packedPlaces(nodes: readonly PlacedNode[], ties: readonly Tie[]): ReadonlyMap<string, Point> {
  const between = ties.filter(({ source, target }) => source !== target);
  const parts = partsOf(nodes, between).map(([members, inner]) => scaled(members, inner));
  const placed = new Map(pack(parts).flatMap(({ nodes }) => nodes.map(({ id, x, y }) => [id, { x, y }] as const)));
  const loose = nodes.filter(({ id }) => !placed.has(id)).map(({ id }) => id);
  return new Map([...placed, ...parkIsolates(loose, [...placed.values()])].map(([id, point]) => [id, rounded(point)]));
}

/** The connected parts with their ties, the largest first; of equals the one whose node came first. */
function partsOf(nodes: readonly PlacedNode[], ties: readonly Tie[]): [PlacedNode[], Tie[]][] {
  const head = new Map<string, string>();
  const headOf = (id: string): string => {
    let top = id;
    for (let above = head.get(top); above !== undefined && above !== top; above = head.get(top)) top = above;
    head.set(id, top);
    return top;
  };
  for (const { source, target } of ties) head.set(headOf(source), headOf(target));
  const inner = groupBy(ties, ({ source }) => headOf(source));
  const parts = groupBy(nodes, ({ id }) => headOf(id));
  const tied = [...parts].flatMap(([head, members]): [PlacedNode[], Tie[]][] => {
    const own = inner.get(head);
    return own ? [[members, own]] : [];
  });
  return tied.sort(([a], [b]) => b.length - a.length);
}

/** A part, lying level, whose edges are `EDGE` long in the mean, or longer where its nodes need room. */
function scaled(nodes: readonly PlacedNode[], ties: readonly Tie[]): Part {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const lengths = ties.map(({ source, target }) => {
    const [from, to] = [places.get(source)!, places.get(target)!];
    return Math.hypot(to.x - from.x, to.y - from.y);
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const factor = mean > 0 ? EDGE / mean : 1;
  const sized = level(nodes).map(({ id, x, y }) => ({ id, x: x * factor, y: y * factor }));
  return bounded(spreadApart(sized, ROOM).map((place, index) => ({ id: sized[index]!.id, ...place })));
}

/** The nodes turned so that they spread from side to side: labels need room in that direction. */
function level(nodes: readonly PlacedNode[]): PlacedNode[] {
  const mean = (value: (node: PlacedNode) => number) =>
    nodes.reduce((sum, node) => sum + value(node), 0) / nodes.length;
  const [x0, y0] = [mean(({ x }) => x), mean(({ y }) => y)];
  const slant = mean(({ x, y }) => 2 * (x - x0) * (y - y0));
  const spread = mean(({ x, y }) => (x - x0) ** 2 - (y - y0) ** 2);
  const angle = Math.atan2(slant, spread) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return nodes.map(({ id, x, y }) => ({ id, x: cos * x + sin * y, y: cos * y - sin * x }));
}

function bounded(nodes: readonly PlacedNode[]): Part {
  const [left, right] = extentOf(nodes.map(({ x }) => x));
  const [low, high] = extentOf(nodes.map(({ y }) => y));
  const centre = { x: (left + right) / 2, y: (low + high) / 2 };
  return { nodes, centre, width: right - left + 1.5 * EDGE, height: high - low + 0.6 * EDGE };
}

function extentOf(values: readonly number[]): [number, number] {
  return values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)] as [number, number],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/**
 * The parts moved so that their bounds do not overlap: each to the free place where the whole stays closest to the form of a
 * screen. Of many parts each takes the first that is free, looking on from where the one before it, no smaller, found room.
 */
function pack(parts: readonly Part[]): Part[] {
  const isFew = parts.length <= FEW;
  const packed: Part[] = [];
  let turn = 0;
  for (const part of parts) {
    const turns = freeTurns(part, packed, isFew ? 0 : turn, isFew ? CHOICES : 1);
    turn = turns[0]!;
    packed.push(moved(part, bestPlace(part, turns.map(seed), packed)));
  }
  return packed;
}

/** The first seeds from `turn` on where the part has room. */
function freeTurns(part: Part, packed: readonly Part[], turn: number, count: number): number[] {
  const free: number[] = [];
  for (let at = turn; free.length < count; at++) {
    const place = seed(at);
    if (!packed.findLast((other) => overlaps(other, part, place))) free.push(at);
  }
  return free;
}

/** Where the whole needs the smallest screen; of equals the first. */
function bestPlace(part: Part, places: readonly Point[], packed: readonly Part[]): Point {
  const needs = places.map((centre) => screenFor([...packed, { ...part, centre }]));
  return places[needs.indexOf(Math.min(...needs))]!;
}

/** Height of the smallest screen that shows these parts. */
function screenFor(parts: readonly Part[]): number {
  const [left, right] = extentOf(parts.flatMap(({ centre, width }) => [centre.x - width / 2, centre.x + width / 2]));
  const [low, high] = extentOf(parts.flatMap(({ centre, height }) => [centre.y - height / 2, centre.y + height / 2]));
  return Math.max((right - left) / ASPECT, high - low);
}

function moved(part: Part, centre: Point): Part {
  const [dx, dy] = [centre.x - part.centre.x, centre.y - part.centre.y];
  return { ...part, centre, nodes: part.nodes.map(({ id, x, y }) => ({ id, x: x + dx, y: y + dy })) };
}

/** Whether a part would overlap another if its centre were at `place`. */
function overlaps(other: Part, { width, height }: Part, place: Point): boolean {
  const isBeside = Math.abs(other.centre.x - place.x) >= (other.width + width) / 2;
  return !isBeside && Math.abs(other.centre.y - place.y) < (other.height + height) / 2;
}

function seed(turn: number): Point {
  const [radius, angle] = [STEP * Math.sqrt(turn), turn * GOLDEN_ANGLE];
  return { x: ASPECT * radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
}
