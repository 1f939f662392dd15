import { describe, expect, it } from 'vitest';
import { withRefusals } from '../../src/frames/refusals.js';
import { treeOf } from './scene.js';

const denied = (what: string, determiner = 'the') =>
  treeOf(`
    Veltra   PROPN NNP 2 nsubj
    denied/deny VERB VBD 0 root
    ${determiner} DET DT 4 det
    ${what}  NOUN  NN  2 obj`);
const roles = [
  { role: 'speaker', filler: 0, probability: 0.9 },
  { role: 'content', filler: 3, probability: 0.8 },
];
const denial = { head: 1, type: 'Deny', probability: 0.9, roles };

describe('who denies what was asked for', () => {
  it('turns it down', () => {
    expect(withRefusals(denied('request'), [denial])).toEqual([
      {
        ...{ head: 1, type: 'Reject', probability: 0.9 },
        roles: [
          { role: 'rejecter', filler: 0, probability: 0.9 },
          { role: 'rejected', filler: 3, probability: 0.8 },
        ],
      },
    ]);
  });

  it('turns it down once, where the network sees both', () => {
    const refusal = { head: 1, type: 'Reject', probability: 0.6, roles: [{ role: 'proposer', filler: 3 }] };
    const told = withRefusals(denied('visas/visa'), [refusal, denial]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ type: 'Reject', probability: 0.9 });
  });

  it('says no to a rumour of it', () => {
    expect(withRefusals(denied('request', 'any'), [denial])).toEqual([denial]);
    expect(withRefusals(denied('bid', 'a'), [denial])).toEqual([denial]);
  });

  it('says no where something is claimed', () => {
    expect(withRefusals(denied('report'), [denial])).toEqual([denial]);
  });
});
