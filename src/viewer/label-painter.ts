/** Draws the labels of a frame, and the label of the node under the pointer, in the colours of the theme. */
import type Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
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
} from './label-layer.js';
import { shortText } from './safe-text.js';
import { dark } from './state.js';

type Context = CanvasRenderingContext2D;

/** Settings that gather the labels of a frame, and the drawing of them when the frame is complete. */
export function labelPainter(): { settings: Partial<Settings>; attach: (sigma: Sigma) => void } {
  let [nodes, edges, placed]: [NodeLabel[], EdgeLabel[], PlacedLabel[]] = [[], [], []];
  /** Of the frame that is being drawn; between frames the pointer's label is drawn at once. */
  let hovers: (() => void)[] | undefined;
  const settings: Partial<Settings> = {
    defaultDrawNodeLabel: (_context, data) => void nodes.push(data),
    defaultDrawEdgeLabel: (_context, data, from, to) => void edges.push({ ...data, label: data.label, from, to }),
    defaultDrawNodeHover: (context, data: NodeLabel) => {
      const draw = () => paintHover(context, data, placed);
      if (hovers) hovers.push(draw);
      else draw();
    },
  };
  const attach = (sigma: Sigma) => {
    sigma.on('beforeRender', () => {
      [nodes, edges, hovers] = [[], [], []];
    });
    sigma.on('afterRender', () => {
      placed = paintFrame(sigma, nodes, edges);
      for (const draw of hovers ?? []) draw();
      hovers = undefined;
    });
  };
  return { settings, attach };
}

/** Draws the labels that have room; returns those of nodes. */
function paintFrame(sigma: Sigma, nodes: readonly NodeLabel[], edges: readonly EdgeLabel[]): PlacedLabel[] {
  const canvases = sigma.getCanvases();
  const [nodeContext, edgeContext] = [canvases.labels!.getContext('2d')!, canvases.edgeLabels!.getContext('2d')!];
  const around = { ...sigma.getDimensions(), lines: linesOf(edges) };
  const placed = placeNodeLabels(nodes, around, measureIn(nodeContext, NODE_FONT.css));
  paint(nodeContext, placed, NODE_FONT.css, inkOf('ink', dark.value));
  const along = placeEdgeLabels(edges, placed, measureIn(edgeContext, EDGE_FONT.css));
  for (const label of along) clearGround(edgeContext, label);
  paint(edgeContext, along, EDGE_FONT.css, inkOf('soft', dark.value));
  return placed;
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
function paintHover(
  context: Context,
  node: NodeLabel & { readonly name?: string },
  placed: readonly PlacedLabel[],
): void {
  const text = shortText(node.name ?? node.label ?? '', 90);
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
