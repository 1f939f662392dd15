/** Positions without forces: the start of the layout, and the places of nodes that no tie holds. */
import { groupBy } from '../order.js';

/** A point of the plane, in the layout's own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The angle between neighbours of a sunflower: points at it never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SPACING = 10;

/** A sunflower of communities, each a sunflower of its members (in the given order); the largest is number 0. */
export function startPositions(communities: ReadonlyMap<string, number>): Map<string, Point> {
  const members = groupBy(communities, ([, community]) => String(community));
  const widest = Math.sqrt([...members.values()].reduce((most, nodes) => Math.max(most, nodes.length), 1));
  const places = [...members.values()].flatMap((nodes) => {
    const centre = seed(nodes[0]![1], SPACING * 2 * widest);
    return nodes.map(([node], index) => [node, shift(centre, seed(index, SPACING))] as const);
  });
  return new Map(places);
}

/** Rows of nodes below everything that is placed, as wide as it. */
export function parkIsolates(nodes: readonly string[], placed: readonly Point[]): Map<string, Point> {
  const box = boundsOf(placed);
  const columns = Math.max(8, Math.ceil(Math.sqrt(nodes.length * 2)));
  const step = Math.max(SPACING, (box.right - box.left) / columns);
  return new Map(
    nodes.map((node, index) => {
      const [column, row] = [index % columns, Math.floor(index / columns)];
      return [node, { x: box.left + column * step, y: box.bottom - (row + 2) * step }];
    }),
  );
}

/** The place of the nth seed of a sunflower around the origin. */
function seed(index: number, spacing: number): Point {
  const radius = spacing * Math.sqrt(index);
  const angle = index * GOLDEN_ANGLE;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function shift(centre: Point, offset: Point): Point {
  return { x: centre.x + offset.x, y: centre.y + offset.y };
}

function boundsOf(points: readonly Point[]) {
  return points.reduce(
    (box, { x, y }) => ({
      left: Math.min(box.left, x),
      right: Math.max(box.right, x),
      bottom: Math.min(box.bottom, y),
    }),
    { left: 0, right: 0, bottom: 0 },
  );
}
