/** Who says so, after nodes have become others. */
import type { ViewerData, ViewerFact } from '../graph/viewer-types.js';
import type { Change } from './change-graph.js';

export type Attributed = Pick<ViewerFact, 'attribution' | 'speaker'>;

/** What stands for the speaker of something told in a document then; one that is no node stays as it is. */
export function speakerAfter(
  { nodes }: ViewerData,
  change: Change,
): (told: Attributed, document: number) => Attributed {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  return ({ speaker }, document) => {
    const place = speaker === undefined ? undefined : places.get(speaker);
    const next = place === undefined ? undefined : change.nodeOf(place, document);
    if (next === undefined) return {};
    const { id, label } = change.nodes[next]!;
    return { attribution: label, speaker: id };
  };
}
