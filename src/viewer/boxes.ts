/** Rectangles on the screen, and whether two of them overlap. Pixels, y downwards. */

/** A rectangle by its centre, turned by `angle` (radians). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

/** By the separating axes of both; touching is no overlap. */
export function overlap(one: Box, other: Box): boolean {
  const far = Math.hypot(one.width, one.height) + Math.hypot(other.width, other.height);
  if (2 * Math.hypot(other.x - one.x, other.y - one.y) > far) return false;
  const axes = [one.angle, one.angle + Math.PI / 2, other.angle, other.angle + Math.PI / 2];
  return axes.every((axis) => {
    const apart = Math.abs((other.x - one.x) * Math.cos(axis) + (other.y - one.y) * Math.sin(axis));
    return reach(one, axis) + reach(other, axis) > apart + 1e-9;
  });
}

/** Half of the box's shadow on an axis. */
function reach({ width, height, angle }: Box, axis: number): number {
  const turn = axis - angle;
  return (width * Math.abs(Math.cos(turn)) + height * Math.abs(Math.sin(turn))) / 2;
}
