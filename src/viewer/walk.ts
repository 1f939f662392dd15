/** Ways over the drawing for who walks it by keys: to what lies in a direction, and around a node through its neighbours. */
import type { Point } from './nearest-edge.js';
import type { Tie } from './neighbourhood.js';

/** Where the arrow keys lead, in the units of the graph: y grows upwards. */
export const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/** Which keys go on and back around a node. */
export const TURNS: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 };

/** What lies next in a direction, of the candidates; undefined where nothing does. All that lies within 45° counts, so that every node is reached by some arrow. */
export function nodeTowards(
  from: number,
  direction: Point,
  places: readonly Point[],
  candidates: Iterable<number>,
): number | undefined {
  let [nearest, least]: [number | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const node of candidates) {
    const [x, y] = [places[node]!.x - places[from]!.x, places[node]!.y - places[from]!.y];
    const along = x * direction.x + y * direction.y;
    const across = Math.abs(x * direction.y - y * direction.x);
    if (along <= 0 || across > along || along + 2 * across >= least) continue;
    [nearest, least] = [node, along + 2 * across];
  }
  return nearest;
}

/** The neighbours of a node as a clock's hand meets them, from the top. */
export function neighboursAround(node: number, places: readonly Point[], ties: readonly Tie[]): number[] {
  const ends = ties.flatMap(({ source, target }) => (source === node ? [target] : target === node ? [source] : []));
  const angle = (other: number) => {
    const turn = Math.atan2(places[other]!.x - places[node]!.x, places[other]!.y - places[node]!.y);
    return turn < 0 ? turn + 2 * Math.PI : turn;
  };
  return [...new Set(ends)].sort((a, b) => angle(a) - angle(b) || a - b);
}

/** One further in a round, or one back; its beginning or end where one stands outside it. */
export function turned(round: readonly number[], at: number, turn: 1 | -1): number | undefined {
  const place = round.indexOf(at);
  if (place === -1) return round.at(turn === 1 ? 0 : -1);
  return round.at((place + turn) % round.length);
}
