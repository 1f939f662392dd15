/** Communities of entities that have more to do with one another than with others: each is called by its largest entity. */
import type { ViewerNode } from '../graph/viewer-types.js';

/** Members from which on a community is worth a name. */
const FEWEST = 4;

/** For each node the id of the largest entity of its community, the first of equals; undefined for nodes of none, or of a small one. */
export function hubsOf(nodes: readonly ViewerNode[]): (string | undefined)[] {
  const [hubs, members] = [new Map<number, ViewerNode>(), new Map<number, number>()];
  for (const node of nodes) {
    if (node.community === undefined) continue;
    const hub = hubs.get(node.community);
    if (!hub || node.size > hub.size) hubs.set(node.community, node);
    members.set(node.community, (members.get(node.community) ?? 0) + 1);
  }
  const isNamed = (community: number) => members.get(community)! >= FEWEST;
  return nodes.map(({ community }) => {
    return community !== undefined && isNamed(community) ? hubs.get(community)!.id : undefined;
  });
}
