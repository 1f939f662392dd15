/** Room between nodes: a layout by forces puts the leaves of a hub on one another. */
import type { Point } from './positions.js';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const ROUNDS = 40;
/** Pairs that are looked at, in all: in the worst case some tenths of a second. */
const MOST_PAIRS = 15_000_000;
/** Share of the room that may be missing in the end. */
const SLACK = 0.02;

/** Columns of the grid of squares are that far apart as numbers: more than there are rows. */
const COLUMN = 2 ** 24;
const AROUND = [-1, 0, 1].flatMap((column) => [-1, 0, 1].map((row) => column * COLUMN + row));

/** The points, pushed apart until each pair has that much room, or the work grows too long; those that stay do not move. Equal input gives equal places. */
export function spreadApart(
  points: readonly Point[],
  room: number,
  stays: (index: number) => boolean = () => false,
): Point[] {
  const places = points.map(({ x, y }, index) => ({ x, y, stays: stays(index) }));
  let pairs = 0;
  for (let round = 0; round < ROUNDS && pairs < MOST_PAIRS; round++) {
    let isTight = false;
    forNearPairs(places, room, (one, other, turn) => {
      pairs++;
      if (pushApart(one, other, turn, room)) isTight = true;
    });
    if (!isTight) break;
  }
  return places.map(({ x, y }) => ({ x, y }));
}

interface Place {
  x: number;
  y: number;
  readonly stays: boolean;
}

/** Whether they had too little room; each that moves takes its share of what is missing. */
function pushApart(one: Place, other: Place, turn: number, room: number): boolean {
  const movers = Number(!one.stays) + Number(!other.stays);
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= room || movers === 0) return false;
  // What lies on one spot goes apart in directions of its own.
  const angle = distance > 0 ? Math.atan2(dy, dx) : turn * GOLDEN_ANGLE;
  const step = (room - distance) / movers;
  if (!one.stays) moveBy(one, -step, angle);
  if (!other.stays) moveBy(other, step, angle);
  return distance < (1 - SLACK) * room;
}

function moveBy(place: Place, step: number, angle: number): void {
  place.x += step * Math.cos(angle);
  place.y += step * Math.sin(angle);
}

/** Pairs in one square of a grid, or in squares that touch, each once; `turn` is the number of the second. */
function forNearPairs(
  places: readonly Place[],
  room: number,
  visit: (one: Place, other: Place, turn: number) => void,
): void {
  const squares = new Map<number, Place[]>();
  places.forEach((place, turn) => {
    const square = Math.floor(place.x / room) * COLUMN + Math.floor(place.y / room);
    for (const step of AROUND) for (const other of squares.get(square + step) ?? []) visit(other, place, turn);
    const own = squares.get(square);
    if (own) own.push(place);
    else squares.set(square, [place]);
  });
}
