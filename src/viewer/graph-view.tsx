/** The drawing as a part of the page. */
import { effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type Sigma from 'sigma';
import { bringIntoView, fly, flyAround } from './camera.js';
import { cursorWords, onWalk } from './cursor.js';
import { bundles, drawn, focused, framed, gathered } from './derived.js';
import { type Drawn, draw, startDrawing } from './drawing.js';
import { anchorOf, putBack } from './keep-in-place.js';
import { SaveButtons } from './save-buttons.js';
import { savePng, saveSvg } from './save-picture.js';
import { cursor, dark, data, destination, found, selection, steps } from './state.js';

/** The drawing's element carries its sigma, so that a tool can ask where something is on the screen. */
export interface DrawingElement extends HTMLDivElement {
  sigma?: Sigma;
}

export function GraphView() {
  const container = useRef<DrawingElement>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => runDrawing(container.current!, () => setAttempt(attempt + 1)), [attempt]);
  const { nodes, edges } = data.value!;
  const name = `Drawing of ${nodes.length} entities and ${edges.length} edges. Arrow keys move through it, n and p go around through neighbours, Enter opens; search finds each entity, the table tells each fact.`;
  return (
    <div class="drawing">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys */}
      <div ref={container} class="graph" role="application" tabIndex={0} aria-label={name} onKeyDown={onWalk} />
      <p class="unseen" role="status">
        {cursorWords()}
      </p>
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
    effect(redrawing(sigma)),
    effect(() => whenSent(sigma)),
    effect(() => whenFound(sigma)),
    effect(() => whenGathered(sigma)),
    effect(() => whenWalked(sigma)),
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

/** Draws anew whenever something comes or goes, and the same in other looks when only these change. */
function redrawing(sigma: Sigma): () => void {
  let before: Drawn | undefined;
  return () => {
    const now = { data: data.value!, nodes: drawn.value, bundles: bundles.value, framed: framed.value };
    // What only changes looks: read, so that this runs again.
    for (const look of [dark, focused, selection, cursor]) void look.value;
    const earlier = before;
    before = now;
    if (earlier && isEqual(earlier, now)) sigma.refresh({ schedule: true });
    else if (earlier && earlier.data !== now.data) drawOther(sigma, earlier, now);
    else draw(sigma, now);
  };
}

/** Draws another graph; what a person looks at stays where it is. */
function drawOther(sigma: Sigma, before: Drawn, now: Drawn): void {
  const chosen = selection.peek();
  const id = chosen?.kind === 'node' ? now.data.nodes[chosen.node]!.id : undefined;
  const anchor = anchorOf(sigma, before.data.nodes, id);
  draw(sigma, now);
  if (anchor) putBack(sigma, now.data.nodes, anchor);
}

function isEqual(one: Drawn, other: Drawn): boolean {
  if (one.data !== other.data || one.bundles !== other.bundles || one.framed !== other.framed) return false;
  return one.nodes.size === other.nodes.size && [...one.nodes].every((node) => other.nodes.has(node));
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

/** To the communities that are chosen, when they are chosen. */
function whenGathered(sigma: Sigma): void {
  const nodes = gathered.value?.filter((node) => drawn.peek().has(node)) ?? [];
  if (nodes.length > 0) requestAnimationFrame(() => sigma.getContainer().isConnected && flyAround(sigma, nodes));
}

/** To where a person walks by keys, if that is out of sight. */
function whenWalked(sigma: Sigma): void {
  const at = cursor.value?.at;
  if (at !== undefined && drawn.peek().has(at)) requestAnimationFrame(() => bringIntoView(sigma, at));
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
