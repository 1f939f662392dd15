/**
 * The best tree over a sentence by Chu-Liu/Edmonds, with exactly one root. Node 0 stands above the sentence.
 * Source: Edmonds 1967, in the dense form that McDonald et al. 2005 describe: cycles are contracted in place.
 */

/** Above any sum of scores: the tree with the fewest arcs from node 0 wins, so that it has one. */
const ROOT_PENALTY = 1e7;

/** Scores of the arcs between `size` nodes: `scores[dependent * size + head]`. */
export interface ArcScores {
  readonly size: number;
  readonly scores: Float64Array;
}

/** A graph in which some nodes stand for contracted cycles. `from` and `to` give, for each arc, the ends that it had at first. */
interface Contracted extends ArcScores {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Nodes that are left, node 0 first. */
  readonly active: readonly number[];
  /** What each node stands for. */
  readonly members: ReadonlyMap<number, readonly number[]>;
}

/** The heads of nodes 1 to size − 1 (that of node 0 is −1) in the tree with the highest sum of scores and one child of node 0. */
export function bestTree(arcs: ArcScores): Int32Array {
  const active = Array.from({ length: arcs.size }, (_, node) => node);
  const greedy = greedyHeads(arcs, active);
  const single = greedy.filter((head) => head === 0).length === 1;
  return single && !findCycle(greedy) ? greedy : solve(uncontracted(arcs, active));
}

function uncontracted({ size, scores }: ArcScores, active: readonly number[]): Contracted {
  const changed = scores.slice();
  for (const node of active) changed[node * size]! -= ROOT_PENALTY;
  const [from, to] = [new Int32Array(size * size), new Int32Array(size * size)];
  for (let arc = 0; arc < size * size; arc++) [from[arc], to[arc]] = [arc % size, Math.floor(arc / size)];
  return { size, scores: changed, from, to, active, members: new Map(active.map((node) => [node, [node]])) };
}

function greedyHeads({ size, scores }: ArcScores, active: readonly number[]): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (const dependent of active.slice(1)) {
    let best = 0;
    for (const head of active) {
      if (head !== dependent && scores[dependent * size + head]! > scores[dependent * size + best]!) best = head;
    }
    heads[dependent] = best;
  }
  return heads;
}

/** The nodes of one cycle, or undefined. */
function findCycle(heads: Int32Array): number[] | undefined {
  const seenFrom = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    for (; node > 0 && seenFrom[node] === 0; node = heads[node]!) seenFrom[node] = start;
    if (node > 0 && seenFrom[node] === start) return cycleThrough(node, heads);
  }
  return undefined;
}

function cycleThrough(node: number, heads: Int32Array): number[] {
  const cycle = [node];
  for (let next = heads[node]!; next !== node; next = heads[next]!) cycle.push(next);
  return cycle;
}

/** Heads by the first ends of the arcs; contracts a cycle, solves the smaller graph, and opens the cycle again. */
function solve(graph: Contracted): Int32Array {
  const heads = greedyHeads(graph, graph.active);
  const cycle = findCycle(heads);
  if (!cycle) return firstEnds(graph, heads, graph.active.slice(1), new Int32Array(graph.size).fill(-1));
  const inner = cycle.map((node) => graph.members.get(node)!);
  const ends = cycle.map((node) => endsOf(graph, heads, node));
  const result = solve(contract(graph, heads, cycle));
  ends.forEach(([head, dependent], i) => {
    const entered = inner[i]!.some((node) => result[node] !== -1);
    if (!entered) result[dependent] = head;
  });
  return result;
}

function endsOf(graph: Contracted, heads: Int32Array, node: number): [head: number, dependent: number] {
  const arc = node * graph.size + heads[node]!;
  return [graph.from[arc]!, graph.to[arc]!];
}

function firstEnds(graph: Contracted, heads: Int32Array, nodes: readonly number[], result: Int32Array): Int32Array {
  for (const node of nodes) {
    const [head, dependent] = endsOf(graph, heads, node);
    result[dependent] = head;
  }
  return result;
}

/** Lets the first node of the cycle stand for all of it. An arc into the cycle costs the arc that it replaces. */
function contract(graph: Contracted, heads: Int32Array, cycle: readonly number[]): Contracted {
  const { size, scores } = graph;
  const whole = cycle[0]!;
  const active = graph.active.filter((node) => node === whole || !cycle.includes(node));
  for (const other of active) {
    if (other === whole) continue;
    const gain = (node: number) => scores[node * size + other]! - scores[node * size + heads[node]!]!;
    const entry = highest(cycle, gain);
    const exit = highest(cycle, (node) => scores[other * size + node]!);
    moveArc(graph, entry * size + other, whole * size + other, gain(entry));
    moveArc(graph, other * size + exit, other * size + whole, scores[other * size + exit]!);
  }
  const members = cycle.flatMap((node) => graph.members.get(node)!);
  return { ...graph, active, members: new Map([...graph.members, [whole, members]]) };
}

function highest(nodes: readonly number[], score: (node: number) => number): number {
  return nodes.reduce((best, node) => (score(node) > score(best) ? node : best));
}

function moveArc(graph: Contracted, source: number, target: number, score: number): void {
  graph.scores[target] = score;
  graph.from[target] = graph.from[source]!;
  graph.to[target] = graph.to[source]!;
}
