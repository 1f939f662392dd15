/** The drawing: sigma on a graphology graph, its looks read from the signals. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { ViewerData } from '../graph/viewer-types.js';
import type { Bundle } from './bundles.js';
import { bundles, isDrawn, isFramed } from './derived.js';
import { EDGE_LINE, EDGE_PROGRAMS } from './edge-programs.js';
import { labelPainter } from './label-painter.js';
import { edgeLook, nodeLook } from './looks.js';
import { nearestEdge, type Point, type Segment } from './nearest-edge.js';
import { clearSelection, selectEdge, selectNode } from './state.js';

/** How far from its line an edge is still met, in pixels. */
const REACH = 7;

/** Starts sigma, with nothing drawn yet, in an element that is in the page. */
export function startDrawing(container: HTMLElement): Sigma {
  const labels = labelPainter();
  const sigma = new Sigma(new MultiDirectedGraph(), container, {
    ...labels.settings,
    edgeProgramClasses: EDGE_PROGRAMS,
    defaultEdgeType: 'solid',
    renderEdgeLabels: true,
    labelDensity: 3,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 2,
    zIndex: true,
    stagePadding: 48,
    allowInvalidContainer: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 6,
    nodeReducer: nodeLook,
    edgeReducer: edgeLook,
  });
  labels.attach(sigma);
  listen(sigma, container);
  return sigma;
}

function listen(sigma: Sigma, container: HTMLElement): void {
  const edgeAt = (point: Point) => nearestEdge(point, segmentsOf(sigma), REACH);
  const mark = (name: string, over: boolean) => container.classList.toggle(name, over);
  sigma.on('clickNode', ({ node }) => selectNode(Number(node)));
  sigma.on('clickStage', ({ event }) => {
    const edge = edgeAt(event);
    if (edge === undefined) clearSelection();
    else selectEdge(edge);
  });
  sigma.on('enterNode', () => mark('over-node', true));
  sigma.on('leaveNode', () => mark('over-node', false));
  sigma.on('moveBody', ({ event }) => mark('over-edge', edgeAt(event) !== undefined));
}

/** Where the visible edges are on the screen. */
function* segmentsOf(sigma: Sigma): Iterable<Segment> {
  const graph = sigma.getGraph();
  const place = (node: number) => sigma.graphToViewport(graph.getNodeAttributes(String(node)) as Point);
  for (const { key, source, target } of bundles.value) {
    if (isDrawn(source) && isDrawn(target)) yield { key, from: place(source), to: place(target) };
  }
}

/** All nodes and these edges as what is drawn; one step, since sigma would answer to each edge that comes or goes. */
export function draw(sigma: Sigma, { nodes }: ViewerData, drawn: readonly Bundle[]): void {
  const graph = new MultiDirectedGraph();
  nodes.forEach(({ x, y, size, label, kind, isNew = false }, index) => {
    graph.addNode(String(index), { x, y, size, label, kind, isNew });
  });
  for (const { key, source, target, label, modality, edges, isNew } of drawn) {
    graph.addDirectedEdgeWithKey(key, String(source), String(target), {
      ...{ label, modality, isNew, type: EDGE_LINE[modality] },
      size: Math.min(1.8 + 0.5 * edges.length, 5),
    });
  }
  sigma.setGraph(graph);
}

/** Fits the frame to the nodes that have their place in it, whatever classes are off. */
export function frame(sigma: Sigma): void {
  const graph = sigma.getGraph();
  const framed = graph.filterNodes((node) => isFramed(Number(node)));
  const [xs, ys] = (['x', 'y'] as const).map((axis) =>
    framed.map((node) => Number(graph.getNodeAttribute(node, axis))),
  );
  const extent = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as [number, number];
  sigma.setCustomBBox(framed.length === 0 ? null : { x: extent(xs!), y: extent(ys!) });
}
