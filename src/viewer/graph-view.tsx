/** The drawing: sigma on a graphology graph, redrawn from the signals. */
import { effect } from '@preact/signals';
import { MultiDirectedGraph } from 'graphology';
import { useEffect, useRef } from 'preact/hooks';
import Sigma from 'sigma';
import type { ViewerData } from '../graph/viewer-types.js';
import type { Bundle } from './bundles.js';
import { colourOf, familyOf } from './colours.js';
import {
  bundles,
  clearSelection,
  dark,
  data,
  focused,
  hiddenKinds,
  selectEdge,
  selection,
  selectNode,
} from './state.js';

/** Whether this browser can draw: sigma's own error without WebGL is obscure. */
export function hasWebGl(): boolean {
  const canvas = document.createElement('canvas');
  return Boolean(canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
}

export function GraphView() {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const graph = graphOf(data.value!);
    const sigma = startSigma(graph, container.current!);
    const stop = [
      effect(() => drawEdges(graph, bundles.value)),
      effect(() => restyle(sigma)),
      effect(() => follow(sigma)),
    ];
    return () => {
      for (const end of stop) end();
      sigma.kill();
    };
  }, []);
  return (
    <div
      ref={container}
      class="graph"
      role="application"
      aria-label="Graph of entities; the table lists the same facts"
    />
  );
}

function graphOf(viewed: ViewerData): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  viewed.nodes.forEach(({ x, y, size, label, kind }, index) => {
    graph.addNode(String(index), { x, y, size, label, kind });
  });
  return graph;
}

function drawEdges(graph: MultiDirectedGraph, drawn: readonly Bundle[]): void {
  graph.clearEdges();
  for (const { key, source, target, label, asserted, edges } of drawn) {
    graph.addDirectedEdgeWithKey(key, String(source), String(target), {
      label,
      asserted,
      size: Math.min(1.5 + edges.length, 5),
    });
  }
}

function startSigma(graph: MultiDirectedGraph, container: HTMLElement): Sigma {
  const sigma = new Sigma(graph, container, {
    defaultEdgeType: 'arrow',
    renderEdgeLabels: true,
    enableEdgeEvents: true,
    labelDensity: 1,
    labelRenderedSizeThreshold: 4,
    labelFont: 'system-ui, sans-serif',
    edgeLabelFont: 'system-ui, sans-serif',
    edgeLabelSize: 11,
    labelSize: 13,
    zIndex: true,
    stagePadding: 60,
  });
  sigma.on('clickNode', ({ node }) => selectNode(Number(node)));
  sigma.on('clickEdge', ({ edge }) => selectEdge(edge));
  sigma.on('clickStage', clearSelection);
  return sigma;
}

/** Colours and visibility from theme, legend and selection. */
function restyle(sigma: Sigma): void {
  const [night, hidden, near] = [dark.value, hiddenKinds.value, focused.value];
  const [ink, faint] = night ? ['#e7e9ee', '#3a3f4b'] : ['#1d2330', '#d9dde5'];
  sigma.setSetting('labelColor', { color: ink });
  sigma.setSetting('edgeLabelColor', { color: night ? '#aab2c5' : '#4a5468' });
  sigma.setSetting('nodeReducer', (node, { kind, ...attributes }) => {
    const out = near !== undefined && !near.has(Number(node));
    const colour = out ? faint : colourOf(kind, night);
    return {
      ...attributes,
      color: colour,
      hidden: hidden.has(familyOf(kind)),
      label: out ? null : attributes.label,
      forceLabel: near !== undefined && !out,
    };
  });
  sigma.setSetting('edgeReducer', (edge, { asserted, ...attributes }) => {
    const out = near !== undefined && !isTouched(edge, near);
    const colour = out ? faint : asserted ? (night ? '#7f8aa3' : '#8b95a7') : night ? '#b58a4a' : '#d6a45c';
    return {
      ...attributes,
      color: colour,
      label: out ? null : attributes.label,
      forceLabel: near !== undefined && !out,
    };
  });
}

/** Whether an edge belongs to what is chosen. */
function isTouched(edge: string, near: ReadonlySet<number>): boolean {
  const chosen = selection.value;
  if (chosen?.kind === 'edge') return edge === chosen.key;
  const ends = edge.split('~').map(Number);
  return chosen?.kind === 'node' && ends.includes(chosen.node) && ends.every((end) => near.has(end));
}

/** Moves the camera to a node that was chosen. */
function follow(sigma: Sigma): void {
  const chosen = selection.value;
  if (chosen?.kind !== 'node') return;
  const place = sigma.getNodeDisplayData(String(chosen.node));
  if (place) void sigma.getCamera().animate({ x: place.x, y: place.y }, { duration: 300 });
}
