/** The drawing: sigma on a graphology graph, its looks read from the signals. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { ViewerData } from '../graph/viewer-types.js';
import type { Bundle } from './bundles.js';
import { bundles, drawn } from './derived.js';
import { EDGE_PROGRAMS } from './edge-programs.js';
import { extentOf } from './extent.js';
import { labelPainter } from './label-painter.js';
import { EDGE_LINE } from './line-patterns.js';
import { edgeLook, nodeLook } from './looks.js';
import { nearestEdge, type Point, type Segment } from './nearest-edge.js';
import { clearSelection, selectEdge, selectNode } from './state.js';

/** How far from its line an edge is still met, in pixels. */
const REACH = 7;
/** Pixels from side to side that a node needs for a disc of full size. */
const ROOM = 60;
/** How small discs get, and how thin lines, as part of their full size. */
const [SMALLEST, THINNEST] = [0.4, 0.6];

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
    labelRenderedSizeThreshold: 1,
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
    if (drawn.value.has(source) && drawn.value.has(target)) yield { key, from: place(source), to: place(target) };
  }
}

/** What the drawing is made of. */
export interface Drawn {
  readonly data: ViewerData;
  /** Nodes to draw. */
  readonly nodes: ReadonlySet<number>;
  /** Edges, drawn where both ends are. */
  readonly bundles: readonly Bundle[];
  /** Nodes that the frame is fitted to. */
  readonly framed: readonly number[];
}

/** Draws this instead of what was drawn; one step, since sigma would answer to each edge that comes or goes. */
export function draw(sigma: Sigma, { data: { nodes }, nodes: wanted, bundles, framed }: Drawn): void {
  const graph = new MultiDirectedGraph();
  const scale = scaleFor(framed.length, sigma.getDimensions());
  for (const index of wanted) {
    const { x, y, size, label, kind, isNew = false } = nodes[index]!;
    graph.addNode(String(index), { x, y, size: scale * size, label, kind, isNew });
  }
  for (const { key, source, target, label, modality, edges, isNew } of bundles) {
    if (!wanted.has(source) || !wanted.has(target)) continue;
    graph.addDirectedEdgeWithKey(key, String(source), String(target), {
      ...{ label, modality, isNew, type: EDGE_LINE[modality] },
      size: Math.max(scale, THINNEST) * Math.min(1.8 + 0.5 * edges.length, 5),
    });
  }
  sigma.setCustomBBox(frameOf(framed.map((node) => nodes[node]!)));
  sigma.setGraph(graph);
}

/** What discs are made smaller by where many share the screen: the same whatever classes are off and whatever the filter leaves. */
function scaleFor(count: number, { width, height }: { width: number; height: number }): number {
  const room = Math.sqrt((width * height) / Math.max(1, count));
  return Math.min(1, Math.max(SMALLEST, room / ROOM));
}

/** The same whatever classes are off and whatever the filter leaves. */
function frameOf(nodes: readonly Point[]): { x: [number, number]; y: [number, number] } | null {
  if (nodes.length === 0) return null;
  return { x: extentOf(nodes.map(({ x }) => x)), y: extentOf(nodes.map(({ y }) => y)) };
}
