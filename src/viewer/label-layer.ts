/** Labels that do not cover one another: sigma hands them over one by one, they are placed together once a frame is complete. */
import { type Box, crosses, type Line, overlap } from './boxes.js';
import { extentOf } from './extent.js';
import type { Point } from './nearest-edge.js';
import { shortText } from './safe-text.js';

/** A node's label wish; pixels. */
export interface NodeLabel extends Point {
  /** The node, by which its label is found again. */
  readonly key?: string;
  readonly label: string | null;
  readonly size: number;
  readonly forceLabel?: boolean;
  readonly isFaint?: boolean;
  readonly isNew?: boolean;
  /** A person who walks by keys stands there. */
  readonly highlighted?: boolean;
}

/** An edge's label wish, with the discs at its ends. */
export interface EdgeLabel {
  readonly label?: string | null;
  readonly size: number;
  readonly forceLabel?: boolean;
  readonly from: Point & { readonly size: number };
  readonly to: Point & { readonly size: number };
}

/** A label with its place. */
export interface PlacedLabel extends Box {
  readonly text: string;
  readonly key?: string;
  readonly isFaint?: boolean;
}

/** Width of a text in pixels. */
export type Measure = (text: string) => number;

export const NODE_FONT = { size: 13, css: '500 13px system-ui, sans-serif' } as const;
export const EDGE_FONT = { size: 11, css: '400 11px system-ui, sans-serif' } as const;
const LONGEST = 44;
const GAP = 4;
const SHORT = 18;
const MOST_LINES = 150;
/** More than all lines together. */
const CUT = 1000;

/** What labels of nodes keep clear of if they can: the border of the drawing (pixels) and the lines on it. */
export interface Surroundings {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  /** What covers the drawing: buttons. */
  readonly covers: readonly Box[];
}

/** Places for the labels of nodes: what is in focus first, then the larger; on the side of the disc where it is freest. */
export function placeNodeLabels(wishes: readonly NodeLabel[], around: Surroundings, measure: Measure): PlacedLabel[] {
  const discs = wishes.filter(({ label }) => label !== null).map(discOf);
  const placed: PlacedLabel[] = [];
  for (const wish of inOrder(wishes)) {
    const boxes = bestFirst(wish, around, measure);
    const free = (others: readonly Box[]) => boxes.find((box) => !others.some((other) => overlap(box, other)));
    const found = free([...placed, ...discs, ...around.covers]) ?? (wish.forceLabel ? free(placed) : undefined);
    if (found) placed.push(found);
  }
  return placed;
}

/** The places that a label may take: whole where that disturbs little, else shortened; cut by the border only if in focus. */
function bestFirst(wish: NodeLabel, around: Surroundings, measure: Measure): PlacedLabel[] {
  const whole = placesBeside(wish, longestIn(around), measure);
  const hull = hullOf(whole);
  const near = { ...around, lines: around.lines.filter((line) => crosses(line, hull)) };
  const short = placesBeside(wish, SHORT, measure);
  const rated = [
    ...whole.map((box) => ({ box, cost: disturbance(box, near) })),
    ...short.map((box) => ({ box, cost: disturbance(box, near) + 3 })),
  ];
  const allowed = rated.filter(({ cost }) => cost < CUT || wish.forceLabel);
  return allowed.sort((a, b) => a.cost - b.cost).map(({ box }) => box);
}

/** A level box that holds these: what no line crosses there crosses none of them. */
function hullOf(boxes: readonly Box[]): Box {
  const [left, right] = [
    extentOf(boxes.map((box) => box.x - box.width / 2))[0],
    extentOf(boxes.map((box) => box.x + box.width / 2))[1],
  ];
  const [top, bottom] = [
    extentOf(boxes.map((box) => box.y - box.height / 2))[0],
    extentOf(boxes.map((box) => box.y + box.height / 2))[1],
  ];
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top, angle: 0 };
}

/** The lines of these edges, for as long as they are few: in a thicket there is no way around them. */
export function linesOf(wishes: readonly EdgeLabel[]): readonly Line[] {
  const named = wishes.filter(({ label }) => label);
  return named.length > MOST_LINES ? [] : named;
}

/** How many lines cross a box; much more where the border cuts it. */
function disturbance(box: Box, { width, height, lines }: Surroundings): number {
  const [right, below] = [box.x + box.width / 2, box.y + box.height / 2];
  const isCut = right > width || right < box.width || below > height || below < box.height;
  return lines.filter((line) => crosses(line, box)).length + (isCut ? CUT : 0);
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
  const named = wishes.filter(({ label }) => Boolean(label));
  return named.sort((a, b) => Number(b.forceLabel ?? false) - Number(a.forceLabel ?? false) || b.size - a.size);
}

/** The disc as a box; a little smaller, so that a label may stand close. */
function discOf({ x, y, size }: Point & { readonly size: number }): Box {
  return { x, y, width: size * 1.8, height: size * 1.8, angle: 0 };
}

/** Letters of a label at most: fewer on a narrow screen. */
function longestIn({ width }: Surroundings): number {
  return Math.min(LONGEST, Math.max(12, Math.round(width / 20)));
}

function placesBeside(
  { x, y, size, label, key, isFaint = false }: NodeLabel,
  longest: number,
  measure: Measure,
): PlacedLabel[] {
  const text = shortText(label!, longest);
  const [width, height] = [measure(text) + 2, NODE_FONT.size + 3];
  const [aside, above] = [size + GAP + width / 2, size + 1 + height / 2];
  const [near, askew] = [0.7 * size + GAP + width / 2, 0.7 * size + height / 2];
  const level = [
    [aside, 0],
    [-aside, 0],
    [0, above],
    [0, -above],
  ] as const;
  const slanted = [
    [near, -askew],
    [near, askew],
    [-near, -askew],
    [-near, askew],
  ] as const;
  const own = { ...(key === undefined ? {} : { key }), text, isFaint, width, height, angle: 0 };
  return [...level, ...slanted].map(([right, down]) => ({ ...own, x: x + right, y: y + down }));
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
