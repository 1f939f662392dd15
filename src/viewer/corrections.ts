/** What persons corrected, shown at once: judgements replayed on the graph of the page as a build replays them on the texts. */
import { type JudgementStep, judgementSteps } from '../graph/judgement-steps.js';
import type { ViewerData, ViewerFact, ViewerNode } from '../graph/viewer-types.js';
import { idAfterSplit } from '../model/ids.js';
import type {
  Judgement,
  MergeJudgement,
  RejectJudgement,
  RenameJudgement,
  SplitJudgement,
} from '../model/judgement.js';
import { changed, withoutIdle } from './change-graph.js';
import { withName, withoutFact } from './small-changes.js';

export interface Corrected {
  readonly data: ViewerData;
  /** Positions of the judgements that changed something. */
  readonly applied: ReadonlySet<number>;
}

/** The graph after judgements, in their order. A fact is rejected under any id that it has up to the place of its judgement; who has no fact left goes in the end, for a later one may speak of him. */
export function corrected(data: ViewerData, judgements: readonly Judgement[]): Corrected {
  const applied = new Set<number>();
  let now = data;
  const step = ({ position, judgement }: JudgementStep) => {
    const next = replay(now, judgement);
    if (next !== now) applied.add(position);
    now = next;
  };
  const steps = judgementSteps(judgements);
  steps.forEach((one, at) => {
    const rejections = steps.slice(at + 1).filter(isRejection);
    if (rejections.length > 0 && replay(now, one.judgement) !== now) rejections.forEach(step);
    step(one);
  });
  return { data: now === data ? data : withoutIdle(now), applied };
}

function isRejection({ judgement }: JudgementStep): boolean {
  return judgement.judgement === 'reject';
}

function replay(data: ViewerData, judgement: Judgement): ViewerData {
  if (judgement.judgement === 'merge') return merged(data, judgement);
  if (judgement.judgement === 'split') return split(data, judgement);
  if (judgement.judgement === 'rename') return renamed(data, judgement);
  return rejected(data, judgement);
}

/** Where entities stand among the nodes, in their order. */
function placesOf({ nodes }: ViewerData, ids: readonly string[]): number[] {
  return ids.map((id) => nodes.findIndex((node) => node.id === id)).filter((place) => place !== -1);
}

/** The first that is there stands for all, under the id of the first one named. */
function merged(data: ViewerData, { entities }: MergeJudgement): ViewerData {
  const [kept, ...others] = placesOf(data, entities);
  if (kept === undefined || (others.length === 0 && data.nodes[kept]!.id === entities[0])) return data;
  const united = unitedNode(
    entities[0]!,
    [kept, ...others].map((place) => data.nodes[place]!),
  );
  const nodes = data.nodes.flatMap((node, place) => (others.includes(place) ? [] : [place === kept ? united : node]));
  const shift = (place: number) => place - others.filter((other) => other < place).length;
  return changed(data, { nodes, nodeOf: (node) => shift(others.includes(node) ? kept : node) });
}

function unitedNode(id: string, group: readonly ViewerNode[]): ViewerNode {
  const [first] = group as [ViewerNode];
  const names = new Set(group.flatMap(({ label, aliases }) => [...aliases, label]));
  names.delete(first.label);
  const level = (['name', 'nominal', 'pronoun'] as const).find((one) => group.some((node) => node.level === one))!;
  const link = group.find(({ sameAs }) => sameAs !== undefined)?.sameAs;
  return { ...first, id, level, aliases: [...names].sort(), ...(link === undefined ? {} : { sameAs: link }) };
}

/** In the documents named it is another node, beside it. */
function split(data: ViewerData, { entity, documents }: SplitJudgement): ViewerData {
  const [place] = placesOf(data, [entity]);
  const places = new Set(documents.map((id) => data.documents.findIndex((document) => document.id === id)));
  if (place === undefined || !isIn(data, place, places)) return data;
  const { sameAs: _link, ...node } = data.nodes[place]!;
  const id = idAfterSplit(entity, documents);
  const [known] = placesOf(data, [id]);
  const other = { ...node, id, x: node.x + 3 * node.size, y: node.y + 3 * node.size };
  const nodeOf = (one: number, document: number) =>
    one === place && places.has(document) ? (known ?? data.nodes.length) : one;
  return changed(data, { nodes: known === undefined ? [...data.nodes, other] : data.nodes, nodeOf });
}

/** Whether one of these documents speaks of a node, or says that it said something. */
function isIn({ nodes, facts, edges }: ViewerData, node: number, documents: ReadonlySet<number>): boolean {
  const { id } = nodes[node]!;
  const isAbout = ({ roles, speaker }: ViewerFact) =>
    speaker === id || roles.some(([, terms]) => terms.some((term) => term.node === node));
  const claims = edges.flatMap((edge) => edge.claims);
  return (
    facts.some((fact) => documents.has(fact.evidence[0]?.document ?? -1) && isAbout(fact)) ||
    claims.some(({ document, speaker }) => documents.has(document) && speaker === id)
  );
}

function renamed(data: ViewerData, { entity, label }: RenameJudgement): ViewerData {
  const [place] = placesOf(data, [entity]);
  if (place === undefined || data.nodes[place]!.label === label) return data;
  const node = data.nodes[place]!;
  const names = new Set([...node.aliases, node.label]);
  names.delete(label);
  return withName(data, place, { ...node, label, aliases: [...names].sort() });
}

function rejected(data: ViewerData, { fact: id }: RejectJudgement): ViewerData {
  const place = data.facts.findIndex((fact) => fact.id === id);
  return place === -1 ? data : withoutFact(data, place);
}
