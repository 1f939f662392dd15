/** Rectangles on the screen, and whether two of them overlap. Pixels, y downwards. */

/** A rectangle by its centre, turned by `angle` (radians). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

/** What rounding may make of two boxes that touch. */
const TOUCH = 1e-9;

/** By the separating axes of both; touching is no overlap. */
export function overlap(one: Box, other: Box): boolean {
  const [dx, dy] = [Math.abs(other.x - one.x), Math.abs(other.y - one.y)];
  if (one.angle === 0 && other.angle === 0)
    return one.width + other.width > 2 * (dx + TOUCH) && one.height + other.height > 2 * (dy + TOUCH);
  const far = one.width + one.height + other.width + other.height;
  if (2 * Math.max(dx, dy) > far) return false;
  const axes = [one.angle, one.angle + Math.PI / 2, other.angle, other.angle + Math.PI / 2];
  return axes.every((axis) => {
    const apart = Math.abs((other.x - one.x) * Math.cos(axis) + (other.y - one.y) * Math.sin(axis));
    return reach(one, axis) + reach(other, axis) > apart + TOUCH;
  });
}

/** A straight line from one point to another. */
export interface Line {
  readonly from: Spot;
  readonly to: Spot;
}
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Whether a line runs through a level box (after Liang and Barsky); touching is no crossing. */
export function crosses({ from, to }: Line, { x, y, width, height }: Box): boolean {
  const [enterX, leaveX] = partInside(from.x, to.x, x, width / 2);
  const [enterY, leaveY] = partInside(from.y, to.y, y, height / 2);
  return Math.max(0, enterX, enterY) < Math.min(1, leaveX, leaveY);
}

/** From where to where, in parts of the line, it is inside on one axis. */
function partInside(from: number, to: number, middle: number, half: number): [number, number] {
  const [low, high] = [middle - half - from, middle + half - from];
  if (to === from) return low < 0 && high > 0 ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [1, 0];
  const [one, other] = [low / (to - from), high / (to - from)];
  return one < other ? [one, other] : [other, one];
}

/** Half of the box's shadow on an axis. */
function reach({ width, height, angle }: Box, axis: number): number {
  const turn = axis - angle;
  return (width * Math.abs(Math.cos(turn)) + height * Math.abs(Math.sin(turn))) / 2;
}
