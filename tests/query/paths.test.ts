import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId, KnowledgeGraph, Statement } from '../../src/model/statement.js';
import { reach, shortestPath, waysOf } from '../../src/query/paths.js';

const node = fc.constantFrom(...('abcdefgh'.split('') as EntityId[]));
const statement = fc.record({ subject: node, object: node, asserted: fc.boolean() }).map(
  ({ subject, object, asserted }): Statement => ({
    ...{ subject, predicate: 'met', object: { kind: 'entity', id: object, mentions: [] }, asserted, claims: [] },
  }),
);

describe('shortest paths', () => {
  it('are as long as the distance, connected, and asserted', () => {
    fc.assert(
      fc.property(fc.array(statement), node, node, (statements, start, end) => {
        const ways = waysOf({ statements } as unknown as KnowledgeGraph);
        const path = shortestPath(ways, start, end);
        const distance = start === end ? 0 : reach(ways, start, Number.POSITIVE_INFINITY).get(end);
        expect(path?.length).toBe(distance);
        let at: string = start;
        for (const { subject, object, asserted } of path ?? []) {
          const other = object.kind === 'entity' ? object.id : '';
          expect(asserted && [subject, other].includes(at as EntityId)).toBe(true);
          at = at === subject ? other : subject;
        }
        if (path) expect(at).toBe(end);
      }),
    );
  });
});
