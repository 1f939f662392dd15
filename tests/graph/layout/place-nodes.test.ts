import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNodes, type Tie } from '../../../src/graph/layout/place-nodes.js';

/** Two cliques of `size` nodes with one tie between them. */
function twoCliques(size: number): { nodes: string[]; ties: Tie[] } {
  const nodes = ['a', 'b'].flatMap((side) => Array.from({ length: size }, (_, index) => side + index));
  const ties = nodes.flatMap((source, index) =>
    nodes.slice(index + 1).flatMap((target) => (source[0] === target[0] ? [{ source, target, weight: 1 }] : [])),
  );
  return { nodes, ties: [...ties, { source: 'a0', target: 'b0', weight: 1 }] };
}

describe('the layout', () => {
  it('gives every node finite coordinates, whatever the ties', () => {
    const node = fc.constantFrom(...'abcdefgh');
    const tie = fc.record({ source: node, target: node, weight: fc.double({ min: 0.1, max: 9, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(tie), (ties) => {
        const places = placeNodes([...'abcdefgh'], ties);
        expect([...places.keys()].sort()).toEqual([...'abcdefgh']);
        for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same each time', () => {
    const { nodes, ties } = twoCliques(6);
    expect([...placeNodes(nodes, ties)]).toEqual([...placeNodes(nodes, ties)]);
  });

  it('finds communities and keeps them together', () => {
    const { nodes, ties } = twoCliques(6);
    const places = placeNodes(nodes, ties);
    const of = (side: string) => nodes.filter((node) => node.startsWith(side)).map((node) => places.get(node)!);
    for (const side of ['a', 'b']) expect(new Set(of(side).map(({ community }) => community)).size).toBe(1);
    const centre = (side: string) => of(side).reduce((sum, { x }) => sum + x, 0) / 6;
    const centreY = (side: string) => of(side).reduce((sum, { y }) => sum + y, 0) / 6;
    const apart = Math.hypot(centre('a') - centre('b'), centreY('a') - centreY('b'));
    const widths = of('a').map(({ x, y }) => Math.hypot(x - centre('a'), y - centreY('a')));
    expect(apart).toBeGreaterThan(Math.max(...widths));
  });

  it('parks nodes without ties below the others, apart from each other', () => {
    const { nodes, ties } = twoCliques(4);
    const places = placeNodes([...nodes, 'p', 'q'], ties);
    const lowest = Math.min(...nodes.map((node) => places.get(node)!.y));
    for (const node of ['p', 'q']) expect(places.get(node)).toMatchObject({ community: -1 });
    expect(Math.max(places.get('p')!.y, places.get('q')!.y)).toBeLessThan(lowest);
    expect(places.get('p')!.x).not.toBe(places.get('q')!.x);
  });

  it('places a lone node and an empty graph', () => {
    expect(placeNodes([], []).size).toBe(0);
    expect(placeNodes(['a'], []).get('a')).toMatchObject({ community: -1 });
  });
});
