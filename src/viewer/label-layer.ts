/** Labels that do not cover one another: sigma hands them over one by one, they are placed together once a frame is complete. */
import { type Box, overlap } from './boxes.js';
import type { Point } from './nearest-edge.js';
import { shortText } from './safe-text.js';

/** A node's label wish; pixels. */
export interface NodeLabel extends Point {
  readonly label: string | null;
  readonly size: number;
  readonly forceLabel?: boolean;
}

/** An edge's label wish, with the discs at its ends. */
export interface EdgeLabel {
  readonly label: string | null;
  readonly size: number;
  readonly forceLabel?: boolean;
  readonly from: Point & { readonly size: number };
  readonly to: Point & { readonly size: number };
}

/** A label with its place. */
export interface PlacedLabel extends Box {
  readonly text: string;
}

/** Width of a text in pixels. */
export type Measure = (text: string) => number;

export const NODE_FONT = { size: 13, css: '500 13px system-ui, sans-serif' } as const;
export const EDGE_FONT = { size: 11, css: '400 11px system-ui, sans-serif' } as const;
const LONGEST = 44;
const GAP = 4;

/** Places for the labels of nodes: what is in focus first, then the larger; right of the disc, else left, below, above. */
export function placeNodeLabels(wishes: readonly NodeLabel[], measure: Measure): PlacedLabel[] {
  const discs = wishes.filter(({ label }) => label !== null).map(discOf);
  const placed: PlacedLabel[] = [];
  for (const wish of inOrder(wishes)) {
    const boxes = placesBeside(wish, measure);
    const free = (others: readonly Box[]) => boxes.find((box) => !others.some((other) => overlap(box, other)));
    const found = free([...placed, ...discs]) ?? (wish.forceLabel ? free(placed) : undefined);
    if (found) placed.push(found);
  }
  return placed;
}

/** Places for the labels of edges, along their lines, clear of discs and of the labels that are there. */
export function placeEdgeLabels(wishes: readonly EdgeLabel[], taken: readonly Box[], measure: Measure): PlacedLabel[] {
  const discs = wishes.flatMap(({ from, to }) => [discOf(from), discOf(to)]);
  const placed: PlacedLabel[] = [];
  for (const wish of inOrder(wishes)) {
    const found = placesAlong(wish, measure).find((box) => {
      return ![...taken, ...discs, ...placed].some((other) => overlap(box, other));
    });
    if (found) placed.push(found);
  }
  return placed;
}

function inOrder<T extends NodeLabel | EdgeLabel>(wishes: readonly T[]): T[] {
  const named = wishes.filter(({ label }) => label !== null && label !== '');
  return named.sort((a, b) => Number(b.forceLabel ?? false) - Number(a.forceLabel ?? false) || b.size - a.size);
}

/** The disc as a box; a little smaller, so that a label may stand close. */
function discOf({ x, y, size }: Point & { readonly size: number }): Box {
  return { x, y, width: size * 1.8, height: size * 1.8, angle: 0 };
}

function placesBeside({ x, y, size, label }: NodeLabel, measure: Measure): PlacedLabel[] {
  const text = shortText(label!, LONGEST);
  const [width, height] = [measure(text) + 2, NODE_FONT.size + 3];
  const [aside, above] = [size + GAP + width / 2, size + 1 + height / 2];
  const centres = [
    [x + aside, y],
    [x - aside, y],
    [x, y + above],
    [x, y - above],
  ] as const;
  return centres.map((centre) => ({ text, x: centre[0], y: centre[1], width, height, angle: 0 }));
}

/** On the line at its middle and beside it; a label in focus that is longer than its line lies level. */
function placesAlong({ label, from, to, forceLabel }: EdgeLabel, measure: Measure): PlacedLabel[] {
  const text = shortText(label!, LONGEST);
  const [width, height] = [measure(text) + 6, EDGE_FONT.size + 2];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const fits = width < length - from.size - to.size;
  if (!fits && !forceLabel) return [];
  const middle = 0.5 + (from.size - to.size) / (2 * length || 1);
  const angle = fits ? uprightAngle(from, to) : 0;
  return [middle, middle - 0.12, middle + 0.12].map((at) => ({
    ...{ text, width, height, angle },
    x: from.x + at * (to.x - from.x),
    y: from.y + at * (to.y - from.y),
  }));
}

/** The line's angle, turned so that letters never stand on their heads. */
function uprightAngle(from: Point, to: Point): number {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle <= -Math.PI / 2 ? angle + Math.PI : angle;
}
