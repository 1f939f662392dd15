import { describe, expect, it } from 'vitest';
import { withHonours } from '../../src/frames/honours.js';
import { treeOf } from './scene.js';

const named = treeOf(`
  Silva    PROPN NNP 2 nsubj:pass
  named/name VERB VBN 0 root
  driver   NOUN  NN  2 xcomp
  of       ADP   IN  6 case
  the      DET   DT  6 det
  season   NOUN  NN  3 nmod`);
const roles = [
  { role: 'appointee', filler: 0, probability: 0.9 },
  { role: 'position', filler: 2, probability: 0.8 },
];

describe('who is named the best of a time', () => {
  it('gets an award', () => {
    expect(withHonours(named, [{ head: 1, type: 'Appoint', probability: 0.9, roles }])).toEqual([
      {
        ...{ head: 1, type: 'Award', probability: 0.9 },
        roles: [
          { role: 'recipient', filler: 0, probability: 0.9 },
          { role: 'award', filler: 2, probability: 0.8 },
        ],
      },
    ]);
  });

  it('gets one, where the network sees both', () => {
    const award = { head: 1, type: 'Award', probability: 0.4, roles: [] };
    const told = withHonours(named, [award, { head: 1, type: 'Appoint', probability: 0.9, roles }]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ type: 'Award', probability: 0.9 });
  });

  it('not where the post is one', () => {
    const judge = [roles[0]!, { role: 'position', filler: 5, probability: 0.8 }];
    const candidates = [{ head: 1, type: 'Appoint', probability: 0.9, roles: judge }];
    expect(withHonours(named, candidates)).toEqual(candidates);
  });
});
