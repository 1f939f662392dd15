/** Which drawn edge a person means: the nearest one, so that a thin line is easily met. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A drawn edge between two places of the screen, in pixels. */
export interface Segment {
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
}

/** Key of the segment nearest to the point, at most `limit` pixels away. */
export function nearestEdge(point: Point, segments: Iterable<Segment>, limit: number): string | undefined {
  let [best, distance]: [string | undefined, number] = [undefined, limit];
  for (const { key, from, to } of segments) {
    const away = distanceTo(point, from, to);
    if (away <= distance) [best, distance] = [key, away];
  }
  return best;
}

/** Distance from a point to the stretch between two others. */
export function distanceTo(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - at * dx, point.y - from.y - at * dy);
}
