/** Draws the labels of a frame, and the label of the node under the pointer, in the colours of the theme. */
import type Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { Box } from './boxes.js';
import { inkOf } from './colours.js';
import {
  EDGE_FONT,
  type EdgeLabel,
  linesOf,
  type Measure,
  NODE_FONT,
  type NodeLabel,
  type PlacedLabel,
  placeEdgeLabels,
  placeNodeLabels,
  type Surroundings,
} from './label-layer.js';
import { shortText } from './safe-text.js';
import { dark } from './state.js';

type Context = CanvasRenderingContext2D;

/** What sigma wants labelled in one go: a whole frame, or (when the pointer moves on) edges and the node under the pointer. */
interface Wishes {
  readonly isFrame: boolean;
  readonly nodes: NodeLabel[];
  readonly edges: EdgeLabel[];
  readonly hovered: NodeLabel[];
}

/** The three layers that labels are drawn on. */
interface Layers {
  readonly nodes: Context;
  readonly edges: Context;
  readonly hovered: Context;
}

/** Settings that gather the labels, and their drawing: in a microtask, so before the browser shows the frame. */
export function labelPainter(): { settings: Partial<Settings>; attach: (sigma: Sigma) => void } {
  let paintSoon = (_wishes: Wishes): void => {};
  let wishes: Wishes | undefined;
  const start = (isFrame: boolean): Wishes => {
    const started = { isFrame, nodes: [], edges: [], hovered: [] };
    wishes = started;
    queueMicrotask(() => {
      if (wishes !== started) return;
      wishes = undefined;
      paintSoon(started);
    });
    return started;
  };
  const current = () => wishes ?? start(false);
  const settings: Partial<Settings> = {
    defaultDrawNodeLabel: (_context, data) => void current().nodes.push(data),
    defaultDrawEdgeLabel: (_context, data, from, to) => void current().edges.push({ ...data, from, to }),
    defaultDrawNodeHover: (_context, data) => void current().hovered.push(data),
  };
  const attach = (sigma: Sigma) => {
    paintSoon = paintOn(sigma);
    sigma.on('beforeRender', () => void start(true));
  };
  return { settings, attach };
}

/** Paints wishes on the layers of a drawing; remembers where the labels of its nodes are. */
function paintOn(sigma: Sigma): (wishes: Wishes) => void {
  const canvases = sigma.getCanvases();
  const layer = (name: string) => canvases[name]!.getContext('2d')!;
  const layers = { nodes: layer('labels'), edges: layer('edgeLabels'), hovered: layer('hovers') };
  let placed: PlacedLabel[] = [];
  return (wishes) => {
    const covers = coversOf(sigma.getContainer());
    if (wishes.isFrame) placed = paintNodes(layers, wishes, { ...sigma.getDimensions(), covers });
    paintEdges(layers, wishes, [...placed, ...covers]);
    for (const node of wishes.hovered) {
      if (node.highlighted) paintRing(layers.hovered, node, 6);
      paintHover(layers.hovered, node, placed);
    }
  };
}

function paintNodes({ nodes: context }: Layers, wishes: Wishes, size: Omit<Surroundings, 'lines'>): PlacedLabel[] {
  const around = { ...size, lines: linesOf(wishes.edges) };
  const placed = placeNodeLabels(wishes.nodes, around, measureIn(context, NODE_FONT.css));
  const faint = placed.filter(({ isFaint }) => isFaint);
  const clear = placed.filter(({ isFaint }) => !isFaint);
  for (const wish of wishes.nodes) if (wish.isNew) paintRing(context, wish, 3);
  paint(context, faint, NODE_FONT.css, inkOf('dim', dark.value));
  paint(context, clear, NODE_FONT.css, inkOf('ink', dark.value));
  return placed;
}

/** A ring around an entity that came with a text read in the page; a wider one where a person stands who walks by keys. */
function paintRing(context: Context, { x, y, size, isFaint }: NodeLabel, away: number): void {
  Object.assign(context, { lineWidth: 2, strokeStyle: inkOf(isFaint ? 'dim' : 'ink', dark.value) });
  context.beginPath();
  context.arc(x, y, size + away, 0, 2 * Math.PI);
  context.stroke();
}

/** The buttons that stand on a drawing. */
function coversOf(drawing: HTMLElement): Box[] {
  const { left, top } = drawing.getBoundingClientRect();
  return [...(drawing.parentElement?.querySelectorAll('button') ?? [])].map((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x - left + width / 2, y: y - top + height / 2, width, height, angle: 0 };
  });
}

function paintEdges({ edges: context }: Layers, wishes: Wishes, taken: readonly Box[]): void {
  const placed = placeEdgeLabels(wishes.edges, taken, measureIn(context, EDGE_FONT.css));
  for (const label of placed) clearGround(context, label);
  paint(context, placed, EDGE_FONT.css, inkOf('soft', dark.value));
}

/** Interrupts the line below a label. */
function clearGround(context: Context, { x, y, width, height, angle }: PlacedLabel): void {
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.fillStyle = inkOf('ground', dark.value);
  context.fillRect(-width / 2, -height / 2, width, height);
  context.restore();
}

function measureIn(context: Context, font: string): Measure {
  context.font = font;
  return (text) => context.measureText(text).width;
}

/** Text on a halo of the ground's colour: legible on lines and discs. */
function paint(context: Context, labels: readonly PlacedLabel[], font: string, ink: string): void {
  for (const { text, x, y, angle } of labels) {
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    Object.assign(context, { font, textAlign: 'center', textBaseline: 'middle', lineJoin: 'round', lineWidth: 4 });
    Object.assign(context, { strokeStyle: inkOf('ground', dark.value), fillStyle: ink });
    context.strokeText(text, 0, 0);
    context.fillText(text, 0, 0);
    context.restore();
  }
}

/** The whole name in a box over its label; right of a node that has none. */
function paintHover(context: Context, node: NodeLabel, placed: readonly PlacedLabel[]): void {
  const text = shortText(node.label ?? '', 90);
  const label = placed.find(({ key }) => key !== undefined && key === node.key);
  context.save();
  const width = measureIn(context, NODE_FONT.css)(text) + 14;
  const middle = label?.y ?? node.y;
  const left = boxStart(node, label, width);
  Object.assign(context, { fillStyle: inkOf('card', dark.value), shadowBlur: 8, shadowColor: '#0006' });
  context.beginPath();
  context.roundRect(left, middle - 12, width, 24, 8);
  context.fill();
  Object.assign(context, { shadowBlur: 0, fillStyle: inkOf('ink', dark.value), textBaseline: 'middle' });
  context.fillText(text, left + 7, middle);
  context.restore();
}

/** Left border of a box that covers the label and grows away from the node. */
function boxStart(node: NodeLabel, label: PlacedLabel | undefined, width: number): number {
  if (!label) return node.x + node.size - 2;
  if (Math.abs(label.x - node.x) < 1) return node.x - width / 2;
  return label.x > node.x ? label.x - label.width / 2 - 6 : label.x + label.width / 2 + 6 - width;
}
