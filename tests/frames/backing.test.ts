import { describe, expect, it } from 'vitest';
import { backingOf } from '../../src/frames/backing.js';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { events, tell, treeOf } from './scene.js';

const MARCH = `
  Students NOUN NNS 2 nsubj Group
  marched/march VERB VBD 0 root
  in       ADP  IN  4 case
  support  NOUN NN  2 obl
  of       ADP  IN  7 case
  the      DET  DT  7 det
  teachers/teacher NOUN NNS 4 nmod Group`;
const STRIKES = `
  The      DET  DT  2 det
  navy     NOUN NN  3 nsubj GovernmentBody
  carried/carry VERB VBD 0 root
  strikes/strike NOUN NNS 3 obj
  in       ADP  IN  6 case
  support  NOUN NN  4 nmod
  of       ADP  IN  8 case
  rebels/rebel NOUN NNS 6 nmod Group`;

const role = (name: string, trigger: number, filler: number) => ({
  type: 'Support',
  role: name,
  trigger,
  filler,
  probability: 0.8,
});

describe('what is done in support of somebody', () => {
  it('is done by the subject, or by who carries it out', () => {
    expect(backingOf(treeOf(MARCH), 3)).toEqual({ backers: [0], backed: [6] });
    expect(backingOf(treeOf(STRIKES), 5)).toEqual({ backers: [1], backed: [7] });
  });

  it('is no backing without the preposition', () => {
    expect(backingOf(treeOf(MARCH.replace('in       ADP', 'for      ADP')), 3)).toBeUndefined();
  });

  it('has no side that the network turns round', () => {
    const support = {
      token: 3,
      type: 'Support',
      probability: 0.95,
      modality: 'asserted' as const,
      modalityProbability: 1,
    };
    const roles = [role('supporter', 3, 6), role('supported', 3, 0)];
    const told = tell(MARCH, { proposals: [{ triggers: [support], roles }], settings: DEFAULT_SETTINGS });
    expect(events(told)).toEqual([{ type: 'Support' }]);
  });
});
