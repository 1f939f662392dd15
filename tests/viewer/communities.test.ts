import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../src/viewer/address.js';
import { hubsOf } from '../../src/viewer/communities.js';
import { countsOf, failures, NO_FILTER, toggled, traitsOf } from '../../src/viewer/facets.js';
import { inventedGraph } from './invented-graph.js';

const { nodes, facts } = inventedGraph();
/** Four people of one community, the second the largest; two of another. */
const graph = inventedGraph({
  nodes: nodes.map((node, at) => ({ ...node, size: at === 1 ? 12 : 8, community: at < 4 ? 0 : 1 })),
});
const hub = nodes[1]!.id;

describe('a community', () => {
  it('is called by its largest entity; a pair is none', () => {
    expect(hubsOf(graph.nodes)).toEqual([hub, hub, hub, hub, undefined, undefined]);
    expect(hubsOf(nodes)).toEqual(nodes.map(() => undefined));
  });

  it('is what facts can be chosen by, with counts', () => {
    const traits = traitsOf(graph);
    const filter = toggled(NO_FILTER, 'community', hub);
    const left = traits.filter((one) => failures(one, filter).length === 0);
    const speaks = facts.filter(({ roles }) => roles.some(([, terms]) => terms.some(({ node }) => node! < 4)));
    expect(left).toHaveLength(speaks.length);
    const counts = countsOf(
      traits,
      traits.map((one) => failures(one, filter)),
    );
    expect(counts.community).toEqual(new Map([[hub, speaks.length]]));
  });

  it('stands in the address by any of its entities, and is left out where it is gone', () => {
    const chosenBy = (address: string) => readAddress(address, graph).filter.chosen.community;
    expect(chosenBy(`community=${nodes[0]!.id}`)).toEqual(new Set([hub]));
    const shown = readAddress(`community=${hub}`, graph);
    expect(readAddress(writeAddress(shown, graph), graph)).toEqual(shown);
    expect(chosenBy(`community=${nodes[5]!.id}&community=nobody`)).toBeUndefined();
  });
});
