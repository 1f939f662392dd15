/** Keeps on the screen what a person looks at when the graph is another one: a new build, a text that joined. */
import type Sigma from 'sigma';
import type { ViewerNode } from '../graph/viewer-types.js';
import { placeOf } from './camera.js';
import type { Point } from './nearest-edge.js';

/** A node, with where it was on the screen, in pixels. */
export interface Anchor {
  readonly id: string;
  readonly at: Point;
}

/** What is chosen, else what is nearest to the middle of the screen; undefined where nobody has moved the camera: then the whole is in view. */
export function anchorOf(sigma: Sigma, nodes: readonly ViewerNode[], chosen: string | undefined): Anchor | undefined {
  const { x, y, ratio } = sigma.getCamera().getState();
  if (x === 0.5 && y === 0.5 && ratio === 1) return undefined;
  const anchors = sigma.getGraph().mapNodes((key, attributes) => {
    return { id: nodes[Number(key)]!.id, at: sigma.graphToViewport(attributes as Point) };
  });
  const { width, height } = sigma.getDimensions();
  const away = ({ at }: Anchor) => Math.hypot(at.x - width / 2, at.y - height / 2);
  const nearest = anchors.reduce<Anchor | undefined>(
    (best, one) => (best === undefined || away(one) < away(best) ? one : best),
    undefined,
  );
  return anchors.find(({ id }) => id === chosen) ?? nearest;
}

/** Moves the camera so that the node is where it was, if it is still drawn. */
export function putBack(sigma: Sigma, nodes: readonly ViewerNode[], { id, at }: Anchor): void {
  const node = nodes.findIndex((one) => one.id === id);
  if (!sigma.getGraph().hasNode(String(node))) return;
  const [here, there] = [placeOf(sigma, node), sigma.viewportToFramedGraph(at)];
  const camera = sigma.getCamera();
  const { x, y } = camera.getState();
  camera.setState({ x: x + here.x - there.x, y: y + here.y - there.y });
}
