import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { events, tell } from './scene.js';

/** "Veltra paid Rau for the …", the network taking what stands behind "for" for a recipient. */
const paidFor = (what: string) =>
  events(
    tell(
      `
      Veltra PROPN NNP 2 nsubj Company
      paid/pay VERB VBD 0 root
      money  NOUN  NN 2 obj Entity
      for    ADP   IN 5 case
      ${what}`,
      {
        settings: DEFAULT_SETTINGS,
        proposals: [
          {
            triggers: [{ token: 1, type: 'Give', probability: 0.99, modality: 'asserted', modalityProbability: 1 }],
            roles: [
              { trigger: 1, type: 'Give', role: 'giver', filler: 0, probability: 0.99 },
              { trigger: 1, type: 'Give', role: 'recipient', filler: 4, probability: 0.99 },
            ],
          },
        ],
      },
    ),
  );

describe('what money is given for', () => {
  it('does not get it', () => {
    expect(paidFor('dams NOUN NNS 2 obl Facility')).toEqual([{ type: 'Give', giver: ['Veltra'] }]);
  });

  it('gets it where it is somebody or a land', () => {
    expect(paidFor('Graz PROPN NNP 2 obl City')).toEqual([{ type: 'Give', giver: ['Veltra'], recipient: ['Graz'] }]);
  });
});
