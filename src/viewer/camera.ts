/** The camera's flights. */
import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import { extentOf } from './extent.js';
import type { Point } from './nearest-edge.js';

const MOST_NEAR = 0.15;
/** Room around what the camera flies to: labels need it. */
const MARGIN = 1.5;
/** Pixels from the border within which a node is not well seen. */
const EDGE = 40;

/** To where all of these nodes are in view, the first in the middle; at once where a person wants less motion. */
export function fly(sigma: Sigma, nodes: readonly number[]): void {
  const places = nodes.map((node) => placeOf(sigma, node));
  if (places[0]) flyTo(sigma, places[0], places);
}

/** To where all of these nodes are in view, whichever is in the middle. */
export function flyAround(sigma: Sigma, nodes: readonly number[]): void {
  const places = nodes.map((node) => placeOf(sigma, node));
  const centre = (values: readonly number[]) => {
    const [least, greatest] = extentOf(values);
    return (least + greatest) / 2;
  };
  if (places[0]) flyTo(sigma, { x: centre(places.map(({ x }) => x)), y: centre(places.map(({ y }) => y)) }, places);
}

function flyTo(sigma: Sigma, middle: Point, places: readonly Point[]): void {
  const away = places.map(({ x, y }) => Math.max(Math.abs(x - middle.x), Math.abs(y - middle.y)));
  const ratio = Math.min(1, Math.max(MOST_NEAR, 2 * MARGIN * extentOf(away)[1]));
  move(sigma, { x: middle.x, y: middle.y, ratio });
}

/** Moves on to a node that is out of sight, as near as before; leaves the camera where the node is seen. */
export function bringIntoView(sigma: Sigma, node: number): void {
  if (!sigma.getContainer().isConnected || !sigma.getGraph().hasNode(String(node))) return;
  const { x, y } = sigma.graphToViewport(sigma.getGraph().getNodeAttributes(String(node)) as Point);
  const { width, height } = sigma.getDimensions();
  if (x < EDGE || y < EDGE || x > width - EDGE || y > height - EDGE) move(sigma, placeOf(sigma, node));
}

/** At once where a person wants less motion. */
function move(sigma: Sigma, view: Partial<CameraState>): void {
  const isStill = globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isStill) sigma.getCamera().setState(view);
  else void sigma.getCamera().animate(view, { duration: 350 });
}

/** Place of a node in the camera's units. Not from sigma's display data: those hold the graph's own units until the next frame. */
export function placeOf(sigma: Sigma, node: number): Point {
  const { x, y } = sigma.getGraph().getNodeAttributes(String(node)) as Point;
  return sigma.viewportToFramedGraph(sigma.graphToViewport({ x, y }));
}
