/** The drawing as a part of the page. */
import { effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type Sigma from 'sigma';
import { fly, flyAround } from './camera.js';
import { bundles, focused, told } from './derived.js';
import { draw, frame, startDrawing } from './drawing.js';
import { SaveButtons } from './save-buttons.js';
import { savePng, saveSvg } from './save-picture.js';
import { dark, data, destination, found, hiddenKinds, selection, showAll, showUnconnected, steps } from './state.js';

/** The drawing's element carries its sigma, so that a tool can ask where something is on the screen. */
export interface DrawingElement extends HTMLDivElement {
  sigma?: Sigma;
}

export function GraphView() {
  const container = useRef<DrawingElement>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => runDrawing(container.current!, () => setAttempt(attempt + 1)), [attempt]);
  const { nodes, edges } = data.value!;
  const name = `Drawing of ${nodes.length} entities and ${edges.length} edges. Search finds each entity, the table tells each fact.`;
  return (
    <div class="drawing">
      <div ref={container} class="graph" role="img" aria-label={name} />
      <Save sigma={() => container.current!.sigma!} />
      <Zoom camera={() => container.current!.sigma!.getCamera()} />
    </div>
  );
}

/** Draws until the returned function is called. A lost context never comes back to life: then all must be drawn anew. */
function runDrawing(container: DrawingElement, onLost: () => void): () => void {
  const sigma = startDrawing(container);
  container.sigma = sigma;
  const stop = [
    watch(sigma, container, onLost),
    effect(() => draw(sigma, data.value!, bundles.value)),
    effect(() => frame(sigma)),
    effect(() => redraw(sigma)),
    effect(() => whenSent(sigma)),
    effect(() => whenFound(sigma)),
    () => sigma.kill(),
  ];
  return () => {
    for (const end of stop) end();
  };
}

/** Watches the size of the element and the contexts of the canvases. */
function watch(sigma: Sigma, container: HTMLElement, onLost: () => void): () => void {
  const watcher = new ResizeObserver(() => sigma.scheduleRender());
  const listening = new AbortController();
  watcher.observe(container);
  for (const canvas of Object.values(sigma.getCanvases())) {
    canvas.addEventListener('webglcontextlost', onLost, { signal: listening.signal });
  }
  return () => {
    watcher.disconnect();
    listening.abort();
  };
}

/** Again whenever something changes that the looks depend on. */
function redraw(sigma: Sigma): void {
  const looks = [dark, hiddenKinds, focused, selection, told, showUnconnected, showAll].map((signal) => signal.value);
  if (looks.length > 0) sigma.refresh({ schedule: true });
}

/** To where a person is going, and out to a wider focus. After the panel has taken its room: only then is it known what is in view. */
function whenSent(sigma: Sigma): void {
  const [sent, isWide, chosen] = [destination.value, steps.value > 1, selection.peek()];
  if (chosen?.kind !== 'node' || !(isWide || sent?.node === chosen.node)) return;
  const near = [...focused.peek()!.keys()];
  requestAnimationFrame(() => sigma.getContainer().isConnected && fly(sigma, near));
}

/** To what was found by asking, to a way, to two that are compared. */
function whenFound(sigma: Sigma): void {
  const kind = selection.value?.kind;
  const nodes = kind === 'path' || kind === 'comparison' ? [...focused.peek()!.keys()] : found.value;
  if (nodes) requestAnimationFrame(() => sigma.getContainer().isConnected && flyAround(sigma, nodes));
}

function Save({ sigma }: { sigma: () => Sigma }) {
  return (
    <fieldset class="save">
      <legend class="unseen">Save</legend>
      <button type="button" title="Save the drawing as PNG" onClick={() => void savePng(sigma())}>
        PNG
      </button>
      <button type="button" title="Save the drawing as SVG" onClick={() => saveSvg(sigma())}>
        SVG
      </button>
      <SaveButtons />
    </fieldset>
  );
}

function Zoom({ camera }: { camera: () => ReturnType<Sigma['getCamera']> }) {
  return (
    <div class="zoom">
      <button type="button" aria-label="Zoom in" title="Zoom in" onClick={() => void camera().animatedZoom()}>
        +
      </button>
      <button type="button" aria-label="Zoom out" title="Zoom out" onClick={() => void camera().animatedUnzoom()}>
        −
      </button>
      <button type="button" aria-label="Fit" title="Fit" onClick={() => void camera().animatedReset()}>
        ⤢
      </button>
    </div>
  );
}
