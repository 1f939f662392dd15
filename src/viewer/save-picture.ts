/** The drawing as it is on the screen, as PNG and as SVG. */
import type Sigma from 'sigma';
import { inkOf } from './colours.js';
import { EDGE_FONT, NODE_FONT } from './label-layer.js';
import { saveFile } from './save-file.js';
import { dark } from './state.js';
import { type Arrow, type Disc, type Measures, svgOf } from './svg.js';

/** From the lowest layer to the highest. */
const LAYERS = ['edges', 'edgeLabels', 'nodes', 'labels'] as const;

/** Draws anew and copies at once: what WebGL has drawn is gone with the next frame. Labels are painted in a microtask. */
export async function savePng(sigma: Sigma): Promise<void> {
  sigma.refresh();
  await Promise.resolve();
  const canvases = sigma.getCanvases();
  const whole = document.createElement('canvas');
  Object.assign(whole, { width: canvases.labels!.width, height: canvases.labels!.height });
  const context = whole.getContext('2d')!;
  context.fillStyle = inkOf('ground', dark.value);
  context.fillRect(0, 0, whole.width, whole.height);
  for (const layer of LAYERS) context.drawImage(canvases[layer]!, 0, 0, whole.width, whole.height);
  whole.toBlob((png) => png && saveFile('graph.png', png));
}

export function saveSvg(sigma: Sigma): void {
  const inks = { ground: inkOf('ground', dark.value), ink: inkOf('ink', dark.value), soft: inkOf('soft', dark.value) };
  const discs = discsOf(sigma);
  const picture = { ...sigma.getDimensions(), discs: [...discs.values()], arrows: arrowsOf(sigma, discs), inks };
  saveFile('graph.svg', new Blob([svgOf(picture, measures())], { type: 'image/svg+xml' }));
}

function measures(): Measures {
  const context = document.createElement('canvas').getContext('2d')!;
  const measure = (font: string) => (text: string) => {
    context.font = font;
    return context.measureText(text).width;
  };
  return { node: measure(NODE_FONT.css), edge: measure(EDGE_FONT.css) };
}

/** What is drawn and in view, by node. */
function discsOf(sigma: Sigma): Map<string, Disc> {
  const discs = new Map<string, Disc>();
  const { width, height } = sigma.getDimensions();
  sigma.getGraph().forEachNode((node) => {
    const look = sigma.getNodeDisplayData(node)!;
    if (look.hidden) return;
    const { x, y } = sigma.framedGraphToViewport(look);
    const [size, label] = [sigma.scaleSize(look.size), look.label ?? null];
    const isInView = x > -size && y > -size && x < width + size && y < height + size;
    discs.set(node, {
      key: node,
      x,
      y,
      size,
      label: isInView ? label : null,
      forceLabel: look.forceLabel,
      colour: look.color,
    });
  });
  return discs;
}

/** Sigma's size of a line is twice the width that it draws. */
function arrowsOf(sigma: Sigma, discs: ReadonlyMap<string, Disc>): Arrow[] {
  const arrows: Arrow[] = [];
  sigma.getGraph().forEachEdge((edge, _attributes, source, target) => {
    const [look, from, to] = [sigma.getEdgeDisplayData(edge)!, discs.get(source), discs.get(target)];
    if (look.hidden || !from || !to) return;
    const { color: colour, type: line, label, forceLabel } = look;
    arrows.push({ from, to, size: sigma.scaleSize(look.size) / 2, colour, line, label: label ?? null, forceLabel });
  });
  return arrows;
}
