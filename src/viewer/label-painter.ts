/** Draws the labels of a frame, and the label of the node under the pointer, in the colours of the theme. */
import type Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import { inkOf } from './colours.js';
import {
  EDGE_FONT,
  type EdgeLabel,
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
  let nodes: NodeLabel[] = [];
  let edges: EdgeLabel[] = [];
  const settings: Partial<Settings> = {
    defaultDrawNodeLabel: (_context, data) => void nodes.push(data),
    defaultDrawEdgeLabel: (_context, data, from, to) => void edges.push({ ...data, label: data.label, from, to }),
    defaultDrawNodeHover: (context, data) => paintHover(context, data),
  };
  const attach = (sigma: Sigma) => {
    sigma.on('beforeRender', () => {
      nodes = [];
      edges = [];
    });
    sigma.on('afterRender', () => paintFrame(sigma.getCanvases(), nodes, edges));
  };
  return { settings, attach };
}

function paintFrame(
  canvases: Readonly<Record<string, HTMLCanvasElement>>,
  nodes: NodeLabel[],
  edges: EdgeLabel[],
): void {
  const [nodeContext, edgeContext] = [canvases.labels!.getContext('2d')!, canvases.edgeLabels!.getContext('2d')!];
  const placed = placeNodeLabels(nodes, measureIn(nodeContext, NODE_FONT.css));
  paint(nodeContext, placed, NODE_FONT.css, inkOf('ink', dark.value));
  const along = placeEdgeLabels(edges, placed, measureIn(edgeContext, EDGE_FONT.css));
  paint(edgeContext, along, EDGE_FONT.css, inkOf('soft', dark.value));
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

/** The whole name in a box: also of a node that is out of focus and has no label of its own. */
function paintHover(context: Context, { x, y, size, ...data }: NodeLabel & { readonly name?: string }): void {
  const text = shortText(data.name ?? data.label ?? '', 90);
  context.save();
  const width = measureIn(context, NODE_FONT.css)(text) + size * 2 + 14;
  Object.assign(context, { fillStyle: inkOf('card', dark.value), shadowBlur: 8, shadowColor: '#0006' });
  context.beginPath();
  context.roundRect(x - size - 4, y - Math.max(size, 9) - 4, width, Math.max(size, 9) * 2 + 8, Math.max(size, 9) + 4);
  context.fill();
  Object.assign(context, { shadowBlur: 0, fillStyle: inkOf('ink', dark.value), textBaseline: 'middle' });
  context.fillText(text, x + size + 4, y);
  context.restore();
}
