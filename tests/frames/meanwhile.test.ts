import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { events, tell } from './scene.js';

/** "Prices rose since the rebels withdrew": the clause tells an event of its own. */
const since = (type: string, trigger: number, role: string, filler: number) =>
  events(
    tell(
      `
      Prices/price NOUN NNS 2 nsubj
      rose/rise    VERB VBD 0 root
      since        SCONJ IN 5 mark
      rebels/rebel NOUN NNS 5 nsubj Group
      withdrew/withdraw VERB VBD 2 advcl`,
      {
        proposals: [
          {
            triggers: [{ token: trigger, type, probability: 0.99, modality: 'asserted', modalityProbability: 0.99 }],
            roles: [{ trigger, type, role, filler, probability: 0.99 }],
          },
        ],
        settings: DEFAULT_SETTINGS,
      },
    ),
  );

describe('who a clause of time tells of', () => {
  it('does what that clause itself tells', () =>
    expect(since('Withdraw', 4, 'agent', 3)).toEqual([{ type: 'Withdraw', agent: ['rebels'] }]));

  it('does not do what happens meanwhile', () =>
    expect(since('Withdraw', 1, 'agent', 3)).not.toContainEqual({ type: 'Withdraw', agent: ['rebels'] }));
});
